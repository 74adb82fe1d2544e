import { describe, expect, it } from 'vitest';
import { readQuery } from '../../ui/format/fold.ts';
import { WordIndex } from './WordIndex.ts';

function indexOf(texts: Readonly<Record<string, string>>): WordIndex {
  const index = new WordIndex();
  for (const [id, text] of Object.entries(texts)) index.add(id, text);
  return index;
}

const find = (index: WordIndex, typed: string) => {
  const { ids, isSimilar } = index.find(readQuery(typed));
  return { ids: [...ids], isSimilar };
};

const town = indexOf({
  debts: 'Schuldnerberatung im Rathaus',
  cafe: 'Sprachcafé Möckern',
  rating: 'Bewertung der Kita-Räume',
  wood: 'Waldtage (0–3 Jahre), E-Mail: wald@example.org',
});

describe('searching among words', () => {
  it('finds a word inside a longer one and umlauts however they are typed', () => {
    expect(find(town, 'beratung')).toEqual({ ids: ['debts'], isSimilar: false });
    for (const typed of ['Möckern', 'mockern', 'MOECKERN']) expect(find(town, typed).ids).toEqual(['cafe']);
  });

  it('wants every word, in any order, whatever stands between them', () => {
    expect(find(town, 'rathaus schuld').ids).toEqual(['debts']);
    expect(find(town, 'wald@example.org').ids).toEqual(['wood']);
    expect(find(town, '(0-3').ids).toEqual(['wood']);
    expect(find(town, 'rathaus wald').ids).toEqual([]);
  });

  it('forgives slips of the finger, in parts of compounds too, and says so', () => {
    for (const typed of ['beratng', 'Schuldnreberatung', 'berahtung', 'rathuas beratung']) {
      expect(find(town, typed)).toEqual({ ids: ['debts'], isSimilar: true });
    }
  });

  it('shows what is only alike not beside what was typed', () => {
    const both = indexOf({ right: 'Beratung', wrong: 'Beratnug' });
    expect(find(both, 'beratung')).toEqual({ ids: ['right'], isSimilar: false });
  });

  it('takes only the words nearest to what was typed', () => {
    const hikes = indexOf({ near: 'Wanderungen', far: 'Wandlungen' });
    expect(find(hikes, 'Wanderunegn').ids).toEqual(['near']);
  });

  it('lets no slip pass in words of three letters', () => {
    expect(find(town, 'xta').ids).toEqual([]);
    expect(find(town, 'mondlandung').ids).toEqual([]);
  });

  it('forgets what was removed and finds what it says now', () => {
    const index = indexOf({ one: 'Babytreff', two: 'Babytreff' });
    index.remove('one');
    index.add('one', 'Elterncafé');
    expect(find(index, 'babytreff').ids).toEqual(['two']);
    expect(find(index, 'elterncafe').ids).toEqual(['one']);
  });

  it('says when so much was removed that it had better be built anew', () => {
    const index = new WordIndex();
    for (let at = 0; at < 1200; at += 1) {
      index.add('one', 'Babytreff');
      index.remove('one');
    }
    expect(index.isWorn).toBe(true);
    expect(town.isWorn).toBe(false);
  });
});
