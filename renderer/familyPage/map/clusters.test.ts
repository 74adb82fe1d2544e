import { expect, test } from 'vitest';
import { clustersOf } from './clusters.ts';
import { hullOf } from './hull.ts';
import { pointOf } from './spots.ts';
import type { Spot } from './spots.ts';

const spot = (x: number, y: number): Spot => ({ x, y, place: {} as Spot['place'], offers: [] });

test('places that would cover one another are one pin, others are not', () => {
  const clusters = clustersOf([spot(0.1, 0.1), spot(0.3, 0.2), spot(5, 5)], 1);
  expect(clusters.map(({ spots }) => spots.length)).toEqual([2, 1]);
  expect(clusters[0]).toMatchObject({ x: 0.2 });
});

test('north lies above and east to the right', () => {
  const [south, north] = [pointOf({ lat: 51, lon: 7 }), pointOf({ lat: 52, lon: 8 })];
  expect(north.y).toBeLessThan(south.y);
  expect(north.x).toBeGreaterThan(south.x);
});

test('the outline goes around all places', () => {
  const corners = [spot(0, 0), spot(2, 0), spot(2, 2), spot(0, 2)];
  expect(hullOf([...corners, spot(1, 1), spot(1.5, 0.5)])).toHaveLength(4);
  expect(hullOf([spot(1, 1)])).toHaveLength(1);
});
