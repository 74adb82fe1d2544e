import { describe, expect, it } from 'vitest';
import { offerRow } from '../../../shared/catalogue/offer.ts';
import { place } from '../../../shared/catalogue/place.ts';
import { placesOnMap, withoutPosition } from './placesOnMap.ts';

const offerAt = (id: string, ...places: string[]) => offerRow.parse({ id, archived: null, title: { de: id }, places });
const placeAt = (id: string, position: { lat: number; lon: number } | null, rest: object = {}) =>
  place.parse({ id, archived: null, name: id, position, ...rest });
const here = { lat: 51.62, lon: 8.27 };

describe('offers at their places', () => {
  it('stand wherever they take place, and are counted once', () => {
    const { places, offers, offTheMap } = placesOnMap(
      [offerAt('Elterncafé', 'Kita', 'Rathaus'), offerAt('Babytreff', 'Kita')],
      [placeAt('Rathaus', here), placeAt('Kita', here)],
    );
    expect(places.map(({ name, offers: own }) => [name, own.map(({ id }) => id)])).toEqual([
      ['Kita', ['Elterncafé', 'Babytreff']],
      ['Rathaus', ['Elterncafé']],
    ]);
    expect([offers, offTheMap]).toEqual([2, 0]);
  });

  it('are off the map where no place of theirs has a position', () => {
    const { places, offers, offTheMap } = placesOnMap(
      [
        offerAt('ohne Ort'),
        offerAt('ohne Lage', 'Scheune'),
        offerAt('eins von zweien', 'Scheune', 'Kita'),
        offerAt('hinter dem Nordpol', 'vertippt'),
      ],
      [
        placeAt('Scheune', null),
        placeAt('Kita', here),
        placeAt('leer', here),
        placeAt('vertippt', { lat: 151.62, lon: 8.27 }),
      ],
    );
    expect(places.map(({ id }) => id)).toEqual(['Kita']);
    expect([offers, offTheMap]).toEqual([1, 3]);
  });
});

it('a place lacks a position only where it belongs on the map', () => {
  const lacking = withoutPosition([
    placeAt('Turnhalle', null),
    placeAt('Aula', null),
    placeAt('Kita', here),
    placeAt('Videogespräch', null, { kind: 'online' }),
    placeAt('Frauenhaus', null, { showOnMap: false }),
  ]);
  expect(lacking.map(({ id }) => id)).toEqual(['Aula', 'Turnhalle']);
});
