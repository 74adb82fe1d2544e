import { expect, test } from 'vitest';
import { offerRow } from './offer.ts';
import { groupContext, groupsOf } from './offerGroups.ts';
import { placeRow } from './place.ts';

const places = [
  placeRow.parse({ id: 'library', districtId: 'old-town' }),
  placeRow.parse({ id: 'school', districtId: 'north' }),
  placeRow.parse({ id: 'bus', districtId: null }),
];
const own = [{ id: 'gardening', parent: 'culture-and-leisure' as const, label: { de: 'Gärtnern' } }];
const context = groupContext(own, places);

test('an offer belongs to the field of each of its topics once, those of the catalogue’s own topics too', () => {
  const row = offerRow.parse({ id: 'o', topics: ['music', 'theatre', 'gardening', 'swimming', 'unheard-of'] });
  expect(groupsOf.fields(row, context)).toEqual(['culture-and-leisure', 'sport-and-movement']);
});

test('an offer is in the districts of its places and in those it reaches out to', () => {
  const row = offerRow.parse({ id: 'o', places: ['library', 'bus', 'gone'], area: ['old-town', 'south'] });
  expect(groupsOf.districts(row, context)).toEqual(['old-town', 'south']);
});

test('partners and languages count as the offer names them', () => {
  const row = offerRow.parse({
    id: 'o',
    partners: [{ partnerId: 'p', role: 'involved' }],
    spokenLanguages: { codes: ['de', 'tr'], note: null },
  });
  expect([groupsOf.partners(row, context), groupsOf.languages(row, context)]).toEqual([['p'], ['de', 'tr']]);
});
