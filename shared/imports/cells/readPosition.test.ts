import { expect, test } from 'vitest';
import { readPosition, readPositionPair } from './readPosition.ts';

test('decimal comma and decimal point mean the same', () => {
  expect(readPosition('51,318888', '6,563161')).toEqual({ value: { lat: 51.318888, lon: 6.563161 }, notes: [] });
  expect(readPosition('51.318888', '6.563161').value).toEqual({ lat: 51.318888, lon: 6.563161 });
});

test('a swapped pair is put right and said', () => {
  expect(readPosition('6.563161', '51.318888')).toMatchObject({
    value: { lat: 51.318888, lon: 6.563161 },
    notes: [{ kind: 'repaired', code: 'position-swapped' }],
  });
});

test.each([
  ['0', '0', 'position-outside'],
  ['48.85', '2.35', 'position-outside'],
  ['51.318.888', '6.563.161', 'position-unreadable'],
  ['2545678', '5687654', 'position-unreadable'],
  ['51,3', '', 'position-unreadable'],
])('%s, %s is not taken', (lat, lon, code) => {
  expect(readPosition(lat, lon)).toMatchObject({ value: null, notes: [{ code }] });
});

test.each([
  '51.318888, 6.563161',
  '51,318888; 6,563161',
  '51,318888, 6,563161',
  '51.318888 6.563161',
  'https://www.openstreetmap.org/#map=17/51.318888/6.563161',
])('both in one cell: %s', (text) => {
  expect(readPositionPair(text).value).toEqual({ lat: 51.318888, lon: 6.563161 });
});

test('two empty cells say nothing', () => {
  expect(readPosition('', '')).toEqual({ value: null, notes: [] });
});
