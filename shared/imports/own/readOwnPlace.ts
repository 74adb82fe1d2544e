import type { Place } from '../../catalogue/place.ts';
import { barrierFree, placeKinds } from '../../catalogue/vocabulary.ts';
import { readFlag, readNumber, readTermOf, readText, sets } from './cellReader.ts';
import type { CellReader } from './cellReader.ts';

type PlaceReader = CellReader<Place>;

/** Both halves of a position are needed; where one is emptied there is none. */
const positionPart = (part: 'lat' | 'lon'): PlaceReader =>
  sets(readNumber, (value, { position }) => ({
    position: value === null ? null : { lat: 0, lon: 0, ...position, [part]: value },
  }));

const readers: ReadonlyMap<string, PlaceReader> = new Map<string, PlaceReader>([
  ['name', sets(readText, (name, place) => ({ name: name ?? place.name }))],
  ['kind', sets(readTermOf(placeKinds), (kind, place) => ({ kind: kind ?? place.kind }))],
  ['street', sets(readText, (street) => ({ street }))],
  ['postcode', sets(readText, (postcode) => ({ postcode }))],
  ['town', sets(readText, (town) => ({ town }))],
  [
    'districtId',
    (text, _, { names }) => {
      const districtId = text === '' ? null : names.districts.idOf(text);
      return districtId === undefined ? null : { districtId };
    },
  ],
  ['position/lat', positionPart('lat')],
  ['position/lon', positionPart('lon')],
  ['showOnMap', sets(readFlag, (showOnMap) => ({ showOnMap }))],
  ['hideExactAddress', sets(readFlag, (hideExactAddress) => ({ hideExactAddress }))],
  ['barrierFree', sets(readTermOf(barrierFree), (value) => ({ barrierFree: value ?? 'unknown' }))],
  ['directions', sets(readText, (directions) => ({ directions }))],
]);

/** The reader of a column of places by its key; undefined where this program writes no such column. */
export const ownPlaceReader = (key: string): PlaceReader | undefined => readers.get(key);
