import { readPlaces } from '../cells/readPlaces.ts';
import type { PlaceSaid } from '../cells/readPlaces.ts';
import { readPosition, readPositionPair } from '../cells/readPosition.ts';
import { readAttendance, readBarrierFree } from '../cells/vocabularyReaders.ts';
import { fold } from '../fold.ts';
import { union } from '../saidOver.ts';
import type { OfferSaid, WhereSaid } from './offerSaid.ts';
import { readAddress } from './readAddress.ts';
import type { RowCells } from './RowCells.ts';

/** Words for every district there is. */
const everywhere =
  /^(alle|alle (ortsteile|stadtteile|bezirke)|(ganze|gesamte) stadt|stadtweit|ganzes stadtgebiet|ueberall)$/u;

/** The position of a row, from one column or two; null where there is none that can be read. */
export function readPositionOf(cells: RowCells): WhereSaid['position'] {
  if (cells.has('lat') && cells.has('lon')) {
    const { value, notes } = readPosition(cells.text('lat'), cells.text('lon'));
    cells.note('lat', notes);
    if (value === null && notes.length > 0) cells.keep('lat', `${cells.text('lat')} / ${cells.text('lon')}`);
    return value;
  }
  const { value, notes } = readPositionPair(cells.text('position'));
  cells.note('position', notes);
  if (value === null && notes.length > 0) cells.keep('position');
  return value;
}

/** Lays the address of the row over the one place it names; of several places nobody knows which it belongs to. */
function readPlacesOf(
  cells: RowCells,
  zeroPlausible: boolean,
): { places: readonly PlaceSaid[]; attendance: OfferSaid['attendance'] } {
  const own = readAddress(cells, zeroPlausible);
  const named = readPlaces(cells.text('place'));
  const { attendance } = named;
  const [first, more] = named.places;
  const hasAddress = own.street !== '' || own.postcode !== '' || own.town !== '';
  if (first === undefined) return { places: hasAddress ? [own] : [], attendance };
  if (more !== undefined) return { places: named.places, attendance };
  const whole = {
    name: first.name,
    street: own.street === '' ? first.street : own.street,
    postcode: own.postcode === '' ? first.postcode : own.postcode,
    town: own.town === '' ? first.town : own.town,
  };
  return { places: [whole], attendance };
}

function readDistrictNames(cells: RowCells, town: string): WhereSaid['districts'] {
  const text = cells.said('district');
  if (text === null) return [];
  if (everywhere.test(fold(text))) return 'all';
  // Open data often repeats the town where the district should stand.
  return [text].filter((name) => fold(name) !== fold(town));
}

/** How far a place is free of steps; null where the row does not say. */
export function readBarriers(cells: RowCells): WhereSaid['barrierFree'] {
  const text = cells.said('barrierFree');
  if (text === null) return null;
  const [found] = readBarrierFree(text).ids;
  if (found === undefined) cells.keep('barrierFree');
  return found ?? null;
}

/**
 * Reads where an offer happens, and whether it comes to people instead.
 * @param zeroPlausible see readPostcode
 */
export function readWhere(
  cells: RowCells,
  zeroPlausible: boolean,
): { where: WhereSaid; attendance: OfferSaid['attendance'] } {
  const { places, attendance } = readPlacesOf(cells, zeroPlausible);
  const ways = cells.said('attendance');
  const told = ways === null ? null : readAttendance(ways);
  if (told !== null && told.unknown.length > 0) cells.keep('attendance');
  return {
    where: {
      places,
      position: readPositionOf(cells),
      directions: cells.said('directions'),
      barrierFree: readBarriers(cells),
      districts: readDistrictNames(cells, places[0]?.town ?? cells.text('town')),
    },
    attendance: union(attendance, told?.ids ?? []),
  };
}
