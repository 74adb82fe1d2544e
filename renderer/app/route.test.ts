import { expect, test } from 'vitest';
import { hashOf, routeOf } from './route.ts';
import type { Route } from './route.ts';

const catalogueId = '3f0f9a52-8c60-4e0b-a4a3-0b8f8f1f2a10';

test.each<Route>([
  { view: 'start' },
  { view: 'preferences' },
  { view: 'handbook', page: null },
  { view: 'handbook', page: 'keys' },
  { view: 'handbook', catalogueId, recordId: 'offers' },
  { view: 'offers', catalogueId, recordId: null },
  { view: 'partners', catalogueId, recordId: 'with/slash and %' },
  { view: 'offers', catalogueId, recordId: 'one', field: 'title/de' },
])('a reload of the window comes back to where it was: %o', (route) => {
  expect(routeOf(hashOf(route))).toEqual(route);
});

test.each(['', '#', '#/', '#token=abc', `#/${catalogueId}/unknown`, '#/%/offers'.slice(0, 4)])(
  'an address that names no page leads to Start: %s',
  (hash) => {
    expect(routeOf(hash)).toEqual({ view: 'start' });
  },
);
