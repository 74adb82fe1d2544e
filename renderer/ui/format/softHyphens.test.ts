import { expect, test } from 'vitest';
import { fields, phases, transitions } from '../../../shared/catalogue/vocabulary.ts';
import { softHyphens } from './softHyphens.ts';

test('no part of a German phase, transition or field is longer than a narrow column', () => {
  const parts = [...phases, ...transitions, ...fields].flatMap(({ de }) => softHyphens(de).split(/[\s\u00ad-]/u));
  expect(parts.filter((part) => part.length > 12)).toEqual([]);
});

test('what can be read stays the same', () => {
  for (const { de } of [...phases, ...fields]) expect(softHyphens(de).replaceAll('\u00ad', '')).toBe(de);
});
