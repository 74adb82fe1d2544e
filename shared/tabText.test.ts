import { describe, expect, it } from 'vitest';
import { tabText } from './tabText.ts';

describe('lines of cells for the clipboard', () => {
  it('have tabs between their cells', () => {
    expect(
      tabText([
        ['Titel', 'Stand'],
        ['Babytreff', 'Entwurf'],
      ]),
    ).toBe('Titel\tStand\r\nBabytreff\tEntwurf');
  });

  it('keep a cell together that holds tabs, breaks or quotation marks', () => {
    expect(tabText([['ein\tTab', 'zwei\nZeilen', 'der „"Treff"“']])).toBe(
      '"ein\tTab"\t"zwei\nZeilen"\t"der „""Treff""“"',
    );
  });

  it('are never carried out as formulas', () => {
    expect(tabText([['=1+1', '+49 2381', '-3', '@SUM(A1)']])).toBe("'=1+1\t'+49 2381\t'-3\t'@SUM(A1)");
  });
});
