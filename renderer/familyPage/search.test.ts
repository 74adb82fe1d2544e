import { expect, test } from 'vitest';
import { PageCatalogue } from './katalog.ts';
import type { Katalog, PageOffer } from './katalog.ts';
import { OfferSearch } from './search.ts';

const offer = (id: string, german: string, turkish: string): PageOffer =>
  ({
    id,
    title: { de: german, tr: turkish },
    ...{ summary: {}, description: {}, partners: [], places: [], area: [], topics: [], audiences: [], phases: [] },
  }) as unknown as PageOffer;

const offers = [offer('a', 'Schuldnerberatung Möckern', 'Borç danışmanlığı'), offer('b', 'Straßenfußball', 'Futbol')];
const catalogue = new PageCatalogue({
  offers,
  partners: [],
  places: [],
  vocabulary: {},
  catalogue: { languages: [], districts: [], members: [] },
} as unknown as Katalog);
const search = new OfferSearch(catalogue);
const found = (query: string) => offers.filter((each) => search.fit(each, query) > 0).map(({ id }) => id);

test.each(['beratung', 'moeckern', 'mockern', 'MÖCKERN Schuldner', 'danismanligi'])(
  '%s finds Schuldnerberatung',
  (query) => {
    expect(found(query)).toEqual(['a']);
  },
);

test('every word must be found, and ß is ss', () => {
  expect(found('strassenfussball')).toEqual(['b']);
  expect(found('beratung fussball')).toEqual([]);
});
