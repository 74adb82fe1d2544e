import { expect, test } from 'vitest';
import { directionOf } from './direction.ts';

test('Arabic, Farsi and Sorani run from right to left, whatever country is named', () => {
  expect(['ar', 'fa', 'ckb', 'ar-SY', 'he', 'ku-Arab'].map(directionOf)).toEqual(Array(6).fill('rtl'));
  expect(['de', 'tr', 'uk', 'ku'].map(directionOf)).toEqual(Array(4).fill('ltr'));
});
