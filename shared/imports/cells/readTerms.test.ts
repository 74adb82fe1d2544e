import { expect, test } from 'vitest';
import { readAttendance, readAudiences, readPhases } from './vocabularyReaders.ts';

test('labels, ids and usual words, in any capitals', () => {
  expect(readPhases('Kita; GRUNDSCHULE, pregnancy').ids).toEqual(['kindergarten', 'primary-school', 'pregnancy']);
  expect(readPhases('Frühe Kindheit').ids).toEqual(['early-childhood']);
  expect(readAttendance('Vor Ort / Online').ids).toEqual(['on-site', 'online']);
});

test('an unknown word is named and does not stop the others', () => {
  expect(readAudiences('Eltern, Großeltern')).toEqual({ ids: ['parents'], unknown: ['Großeltern'] });
});
