import { expect, test } from 'vitest';
import { readQuery } from '../../ui/format/fold.ts';
import { bestFits } from './bestFits.ts';

const named = (...names: string[]) => names.map((name) => ({ name }));
const names = (typed: string, most: number, ...all: string[]) =>
  bestFits(named(...all), readQuery(typed), most, true).map(({ name }) => name);

test('what begins with the letters stands before what holds them', () => {
  expect(names('eltern', 9, 'Großelterntreff', 'Café für Eltern', 'Sprechstunde', 'Elterncafé')).toEqual([
    'Elterncafé',
    'Café für Eltern',
    'Großelterntreff',
    'Sprechstunde',
  ]);
});

test('a page that is called otherwise does not come', () => {
  expect(bestFits(named('Angebote', 'Orte'), readQuery('ort'), 9, false)).toEqual(named('Orte'));
});

test('umlauts fit however they are typed', () => {
  expect(names('moe', 1, 'Mobil', 'Möckern')).toEqual(['Möckern']);
});

test('no more come than are asked for, the first of the alphabet', () => {
  expect(names('treff', 2, 'Treff C', 'Treff A', 'Treff B')).toEqual(['Treff A', 'Treff B']);
});
