import { describe, expect, it } from 'vitest';
import { background, extentOf } from './background.ts';
import { boundsOf, distance, isWithin, roundedOutline } from './geometry.ts';

const north = { position: { lat: 51.63, lon: 8.27 }, districtId: 'north' };
const south = { position: { lat: 51.6, lon: 8.26 }, districtId: 'south' };
const inSomalia = { position: { lat: 8.27, lon: 51.62 }, districtId: 'north' };
const districts = [
  { id: 'north', name: 'Nordstadt' },
  { id: 'south', name: 'Süd' },
  { id: 'empty', name: 'Neubau' },
];

describe('the neutral background', () => {
  it('outlines the town and each district with places, and names it in their middle', () => {
    const { features } = background({ places: [north, south], districts, bounds: null });
    expect(features.map(({ properties }): unknown => properties?.['name'] ?? properties?.['kind'])).toEqual([
      'town',
      'district',
      'Nordstadt',
      'district',
      'Süd',
    ]);
    expect(features[2]?.geometry).toEqual({ type: 'Point', coordinates: [8.27, 51.63] });
  });

  it('is not stretched by a mistyped position', () => {
    const sound = background({ places: [north, south], districts, bounds: null });
    expect(background({ places: [north, inSomalia, south], districts, bounds: null })).toEqual(sound);
    expect(extentOf({ places: [north, inSomalia], districts, bounds: null })).toEqual([8.27, 51.63, 8.27, 51.63]);
  });

  it('shows the extent of the settings where there is one', () => {
    const bounds = [8.2, 51.5, 8.4, 51.7] as const;
    const { features } = background({ places: [north], districts: [], bounds });
    expect(features.map(({ properties }): unknown => properties?.['kind'])).toEqual(['town', 'extent']);
    expect(extentOf({ places: [north], districts: [], bounds })).toBe(bounds);
  });

  it('is empty in an empty catalogue', () => {
    expect(background({ places: [], districts, bounds: null }).features).toEqual([]);
    expect(extentOf({ places: [], districts, bounds: null })).toBeNull();
  });
});

describe('an outline around points', () => {
  it('keeps its distance on all sides, around one point or many', () => {
    for (const points of [[north.position], [north.position, south.position, { lat: 51.61, lon: 8.3 }]]) {
      const line = roundedOutline(points, 500).map(([lon, lat]) => ({ lat, lon }));
      expect(line[0]).toEqual(line.at(-1));
      const nearest = points.map((point) => Math.min(...line.map((corner) => distance(point, corner))));
      for (const far of nearest) expect(Math.abs(far - 500)).toBeLessThan(15);
      const bounds = boundsOf(line);
      expect(points.every((point) => bounds !== null && isWithin(point, bounds))).toBe(true);
    }
  });
});

it('a distance is that of the crow', () => {
  // Cologne cathedral to Aachen cathedral.
  expect(distance({ lat: 50.9413, lon: 6.9583 }, { lat: 50.7747, lon: 6.0839 })).toBeCloseTo(64_100, -3);
});
