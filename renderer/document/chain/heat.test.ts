import { expect, test } from 'vitest';
import { heatOf, heatRanges, heatSteps } from './heat.ts';

test.each([
  [8, [1, 2, 3, 4, 6]],
  [20, [1, 2, 5, 10, 15]],
  [800, [1, 80, 200, 400, 600]],
])('up to %i offers the five steps begin at %j', (largest, steps) => {
  expect(heatSteps(largest)).toEqual(steps);
});

test('nothing has no heat, the largest count the most, and a single offer can be seen', () => {
  const steps = heatSteps(800);
  expect([0, 1, 79, 80, 800].map((count) => heatOf(count, steps))).toEqual([0, 1, 1, 2, 5]);
});

test('the legend names the counts of each step that occurs', () => {
  expect(heatRanges(8).map(({ range }) => range)).toEqual(['1', '2', '3', '4–5', '6–8']);
  expect(heatRanges(2).map(({ range }) => range)).toEqual(['1', '2']);
  expect(heatRanges(0)).toEqual([]);
});
