import { describe, expect, it } from 'vitest';
import type { Json } from '../../../../shared/document/json.ts';
import { questionsOf } from '../../../document/questions.ts';
import type { VersionsQuestion } from '../../../document/questions.ts';
import { takeBoth, takeNew, takeVersion } from './decisions.ts';
import { bothOf } from './proposals.ts';

const version = (item: string, value: Json) => ({ item, value, author: item, workplace: '', at: 0 });

/** A question about one key: what all began from, what shows, and what others wrote. */
function asked(key: string, base: Json, visible: Json, ...lost: Json[]): VersionsQuestion {
  const [question] = questionsOf(
    lost.map((value, at) => ({
      type: 'two-versions',
      kind: 'offers',
      id: 'a',
      key,
      base,
      visible: version('1:1', visible),
      lost: version(`${at + 2}:1`, value),
    })),
  );
  if (question?.type !== 'versions') throw new Error('there is no such question');
  return question;
}

const monday = { day: 'mo', from: '09:00', to: null };

describe('what „Beide“ means', () => {
  it('is one text where two people wrote in different places', () => {
    const question = asked(
      'description/de',
      'Offen für alle. Kaffee gibt es auch.',
      'Offen für alle Eltern. Kaffee gibt es auch.',
      'Offen für alle. Kaffee und Tee gibt es auch.',
    );
    expect(bothOf(question)).toEqual({ how: 'one', value: 'Offen für alle Eltern. Kaffee und Tee gibt es auch.' });
  });

  it('is one text of three, where all wrote in different places', () => {
    const question = asked(
      'description/de',
      'eins zwei drei vier fünf',
      'EINS zwei drei vier fünf',
      'eins zwei DREI vier fünf',
      'eins zwei drei vier FÜNF',
    );
    expect(bothOf(question)).toEqual({ how: 'one', value: 'EINS zwei DREI vier FÜNF' });
  });

  it('is nothing for two texts that cannot be brought together, or two numbers', () => {
    expect(bothOf(asked('title/de', 'Treff', 'Café', 'Frühstück'))).toBeNull();
    expect(bothOf(asked('cost/amount', 100, 200, 300))).toBeNull();
  });

  it('is one contact where one changed the phone and the other the name', () => {
    const contact = { name: 'Lena Muster', email: null, phone: null };
    const question = asked(
      'contacts/c',
      contact,
      { ...contact, name: 'Lena Beispiel' },
      { ...contact, email: 'l@example.org' },
    );
    expect(bothOf(question)).toEqual({
      how: 'one',
      value: { name: 'Lena Beispiel', email: 'l@example.org', phone: null },
    });
  });

  it('is two times in the list where both moved the same one', () => {
    const [tuesday, friday] = [
      { ...monday, day: 'tu' },
      { ...monday, day: 'fr' },
    ];
    const both = bothOf(asked('slots/s', monday, tuesday, friday));
    expect(both).toEqual({ how: 'side-by-side', values: [tuesday, friday] });
  });

  it('is not offered where one removed what the other changed', () => {
    expect(bothOf(asked('slots/s', monday, null, { ...monday, day: 'tu' }))).toBeNull();
  });
});

describe('a decision', () => {
  const three = asked('title/de', 'Treff', 'Café', 'Frühstück', 'Brunch');

  it('answers every version of the field at once', () => {
    const [visible, lost] = three.versions;
    expect(takeVersion(three, visible)).toMatchObject([
      { do: 'decide', choice: 'visible', value: 'Café' },
      { do: 'decide', choice: 'visible', value: 'Café' },
    ]);
    expect(lost && takeVersion(three, lost)).toMatchObject([
      { choice: 'lost', value: 'Frühstück' },
      { choice: 'new', value: 'Frühstück' },
    ]);
    expect(takeNew(three, 'Treffpunkt')).toMatchObject([
      { choice: 'new', value: 'Treffpunkt' },
      { choice: 'new', value: 'Treffpunkt' },
    ]);
  });

  it('for two times keeps one and adds the other under an id of its own', () => {
    const friday = { ...monday, day: 'fr' };
    const question = asked('slots/s', monday, { ...monday, day: 'tu' }, friday);
    const both = bothOf(question);
    const commands = both === null ? [] : takeBoth(question, both);
    expect(commands).toMatchObject([
      { do: 'decide', choice: 'both', value: { day: 'tu' } },
      { do: 'set', kind: 'offers', id: 'a', value: friday },
    ]);
    expect(commands[1]).toHaveProperty('key', expect.stringMatching(/^slots\/[0-9a-f-]{36}$/));
  });
});
