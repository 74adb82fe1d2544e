import { expect, test } from 'vitest';
import { readQuery } from '../../ui/format/fold.ts';
import { findHandbookPages } from './findHandbookPages.ts';
import { handbookPageIds } from './pageIds.ts';

const found = (typed: string) => findHandbookPages(readQuery(typed), 'de');

test('while nothing is typed every page is there, in the order of the contents', () => {
  expect(found('').map(({ id }) => id)).toEqual([...handbookPageIds.views, ...handbookPageIds.more]);
});

test('a page is found by half a word of its title before those that only mention it', () => {
  const [first, ...others] = found('praevention');
  expect(first).toMatchObject({ id: 'chain', passage: null });
  expect(others.every(({ passage }) => passage !== null)).toBe(true);
});

test('a page is found by a word in its text, and says where', () => {
  expect(found('frauenhaus').map(({ id }) => id)).toEqual(['places', 'privacy']);
  expect(found('stick abziehen')[0]?.passage).toMatch(/Stick/);
});

test('words that stand nowhere find nothing', () => {
  expect(found('xyzzy')).toEqual([]);
});
