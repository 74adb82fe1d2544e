import { describe, expect, it } from 'vitest';
import { layOutPasted } from './pastedCells.ts';

const silent = () => '';
const columns = [
  { id: 'title', header: 'Titel', text: silent },
  { id: 'district', header: 'Ortsteil', text: silent },
  { id: 'cost', header: 'Kosten', text: silent },
  { id: 'validTo', header: 'Sichtbar bis', text: silent },
];
const request = (pasted: string, ids: readonly string[], fillsAll = false) => ({ pasted, ids, fillsAll, columns });
const textsOf = (cells: ReturnType<typeof layOutPasted>) =>
  [...cells.byOffer].map(([id, own]) => [id, ...own.map(({ cell, text }) => `${cell}: ${text}`)]);

describe('cells pasted from a spreadsheet', () => {
  it('go to the offers from there on, in their columns; what cannot be changed is named', () => {
    const cells = layOutPasted(request('Chor\tOst\t5 €\r\n"Tanz\nfür alle"\tWest\t6 €\r\n', ['a', 'b', 'c']));
    expect(textsOf(cells)).toEqual([
      ['a', 'title: Chor', 'cost: 5 €'],
      ['b', 'title: Tanz\nfür alle', 'cost: 6 €'],
    ]);
    expect(cells.readOnly).toEqual(['Ortsteil']);
    expect(cells.linesOver).toBe(0);
  });

  it('leave out the headings that were copied along', () => {
    expect(textsOf(layOutPasted(request('Titel\tOrtsteil\nChor\tOst', ['a'])))).toEqual([['a', 'title: Chor']]);
  });

  it('of one line go to all offers that are chosen, else to the first', () => {
    expect(textsOf(layOutPasted(request('Chor', ['a', 'b'], true)))).toEqual([
      ['a', 'title: Chor'],
      ['b', 'title: Chor'],
    ]);
    expect(textsOf(layOutPasted(request('Chor', ['a', 'b'])))).toEqual([['a', 'title: Chor']]);
  });

  it('beyond the last offer are counted', () => {
    expect(layOutPasted(request('Chor\nTanz\nTheater', ['a'])).linesOver).toBe(2);
  });
});
