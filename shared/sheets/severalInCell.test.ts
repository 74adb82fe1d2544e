import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSeveral, writeSeveral } from './severalInCell.ts';
import type { CellSeparator } from './severalInCell.ts';

const separator = fc.constantFrom<CellSeparator>(';', '|', '\n');
const value = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('"', ';', '|', '\n', ' ', 'a') }));

test('several values come out of a cell as they went in, whatever they contain', () => {
  fc.assert(
    fc.property(fc.array(value), separator, (values, between) => {
      expect(readSeveral(writeSeveral(values, between), between)).toEqual(values);
    }),
  );
});

test('a cell is read as a person types it', () => {
  expect(readSeveral('Eltern;Kinder ;\nVäter;', ';')).toEqual(['Eltern', 'Kinder', 'Väter']);
  expect(readSeveral('Treff "Süd"; "Süd" Treff', ';')).toEqual(['Treff "Süd"', '"Süd" Treff']);
  expect(readSeveral('', ';')).toEqual([]);
});
