import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { proposalFromBoth, wordDifference } from './wordDifference.ts';

describe('the difference of two texts', () => {
  test('shows a word that was replaced, and a sentence that was added', () => {
    expect(
      wordDifference(
        'Sie bekommen einen Brief.',
        'Sie bekommen einen langen Brief mit Foto. Der Besuch ist freiwillig.',
      ),
    ).toEqual([
      { kind: 'same', text: 'Sie bekommen einen' },
      { kind: 'new', text: ' langen' },
      { kind: 'same', text: ' Brief' },
      { kind: 'new', text: ' mit Foto' },
      { kind: 'same', text: '.' },
      { kind: 'new', text: ' Der Besuch ist freiwillig.' },
    ]);
  });
  test('names what is gone before what is new', () => {
    expect(wordDifference('dienstags um 9 Uhr', 'mittwochs um 9 Uhr')).toEqual([
      { kind: 'gone', text: 'dienstags' },
      { kind: 'new', text: 'mittwochs' },
      { kind: 'same', text: ' um 9 Uhr' },
    ]);
  });
  test('shows a new paragraph, though no word is new', () => {
    expect(wordDifference('Eins. Zwei.', 'Eins.\n\nZwei.').some(({ kind }) => kind === 'new')).toBe(true);
  });
  test('does not split words at umlauts or in other scripts', () => {
    expect(wordDifference('Öffnung für Mütter', 'Öffnung für Väter').slice(1)).toEqual([
      { kind: 'gone', text: ' Mütter' },
      { kind: 'new', text: ' Väter' },
    ]);
  });
  test('puts both texts together again, whatever they are', () => {
    const words = fc.array(
      fc.constantFrom('die', 'Kita', ' ', '\n\n', 'öffnet', '.', '–', 'um', '9:30', '👶', 'Приходьте'),
    );
    const text = words.map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = wordDifference(before, after);
        const without = (kind: string) =>
          pieces
            .filter((piece) => piece.kind !== kind)
            .map((piece) => piece.text)
            .join('');
        expect([without('new'), without('gone')]).toEqual([before, after]);
      }),
    );
  });
  test('gives up soon on two long texts that have nothing in common', () => {
    const long = (word: string) => Array.from({ length: 1700 }, (_, at) => `${word}${at}`).join(' ');
    expect(wordDifference(long('Kita'), long('Hort')).map(({ kind }) => kind)).toEqual(['gone', 'new']);
  });
});

describe('the proposal from both versions', () => {
  const base =
    'Jede Familie kommt an ihre Grenzen. Bei uns finden Sie Menschen, die zuhören. Ein Termin ist bald möglich.';
  test('holds what both changed in different places', () => {
    const one = base.replace('Jede Familie', 'Jede Mutter, jeder Vater');
    const other = base.replace('bald', 'innerhalb von drei Wochen');
    const both =
      'Jede Mutter, jeder Vater kommt an ihre Grenzen. Bei uns finden Sie Menschen, die zuhören. Ein Termin ist innerhalb von drei Wochen möglich.';
    expect(proposalFromBoth(base, one, other)).toBe(both);
    expect(proposalFromBoth(base, other, one)).toBe(both);
  });
  test('holds once what both changed alike', () => {
    const one = base.replace('bald', 'rasch');
    expect(proposalFromBoth(base, one, `${one} Rufen Sie an.`)).toBe(`${one} Rufen Sie an.`);
  });
  test('is not made where both changed the same place', () => {
    expect(proposalFromBoth(base, base.replace('bald', 'rasch'), base.replace('bald', 'sofort'))).toBeNull();
    expect(proposalFromBoth(base, `${base} Eins.`, `${base} Zwei.`)).toBeNull();
    expect(proposalFromBoth('', 'eins', 'zwei')).toBeNull();
  });
});
