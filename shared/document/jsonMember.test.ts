import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonMember } from './jsonMember.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

const names = fc.constantFrom('title', 'note', 'a', 'Straße', '', '\\', '"', '__proto__');
const objects = fc.dictionary(names, fc.jsonValue({ maxDepth: 3 }), { noNullPrototype: true });

describe('one member of a record', () => {
  it('is what parsing the whole record gives', () => {
    fc.assert(
      fc.property(objects, fc.constantFrom('title', 'note', 'a'), (object, name) => {
        const value = jsonMember(bytes(JSON.stringify(object)), name);
        // Where a name is written with escapes nothing is said, and the record is parsed as a whole.
        if (value !== undefined || !/"\\.*":/.test(JSON.stringify(object))) expect(value).toEqual(object[name]);
      }),
      { numRuns: 500 },
    );
  });

  it('is never another one than in the whole record, whatever somebody made of its text', () => {
    fc.assert(
      fc.property(objects, fc.nat(), fc.constantFrom(...'",:{}[]\\ aA1'), fc.boolean(), (object, at, byte, insert) => {
        const text = JSON.stringify(object);
        const place = at % text.length;
        const changed = bytes(text.slice(0, place) + byte + text.slice(place + (insert ? 0 : 1)));
        let whole: unknown;
        try {
          whole = JSON.parse(new TextDecoder().decode(changed));
        } catch {
          return;
        }
        const value = jsonMember(changed, 'title');
        if (value !== undefined) expect(value).toEqual((whole as Record<string, unknown>)['title']);
      }),
      { numRuns: 1000 },
    );
  });

  it('is the last one where a text names it twice, and not one inside another value', () => {
    expect(jsonMember(bytes('{"note":"a","note":"b"}'), 'note')).toBe('b');
    expect(jsonMember(bytes('{"slots":[{"note":"a"}],"title":{"note":"\\"note\\":1"}}'), 'note')).toBeUndefined();
    expect(jsonMember(bytes('{"note":"a","not\\u0065":"b"}'), 'note')).toBeUndefined();
  });

  it('is nothing where the text is none that this program writes', () => {
    for (const text of [
      '',
      '{',
      '{}',
      '[]',
      'null',
      '{"note"}',
      '{"note":',
      '{"note":tru}',
      '{ "note": 1 }',
      '"note":1',
    ]) {
      expect(jsonMember(bytes(text), 'note')).toBeUndefined();
    }
  });
});
