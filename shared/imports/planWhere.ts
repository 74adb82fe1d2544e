import type { Offer } from '../catalogue/offer.ts';
import type { Place } from '../catalogue/place.ts';
import { isInstitution } from './looksLike.ts';
import type { DistrictBook, DistrictsFound } from './match/DistrictBook.ts';
import type { PlaceBook, PlaceFound } from './match/PlaceBook.ts';
import type { RowSaid } from './rows/offerSaid.ts';
import type { RowCells } from './rows/RowCells.ts';

/** Where a row's offer happens, looked up; nothing is created yet. */
export interface WherePlan {
  readonly places: readonly PlaceFound[];
  readonly districts: DistrictsFound;
  /** Lines for the internal note: what no record has a field for. */
  readonly notes: readonly string[];
  /** The one district of the one place, or null. */
  readonly onlyDistrict: string | null;
  /** What the row says of its places beside name, address and position. */
  readonly more: Pick<Place, 'districtId' | 'directions' | 'barrierFree'>;
}

/** Looks up the places and districts of a row. A place needs a name, a street or a position to be one. */
export function planWhere(
  { offer, where }: RowSaid,
  cells: RowCells,
  places: PlaceBook,
  districts: DistrictBook,
): WherePlan {
  const { position } = where;
  const [first] = where.places;
  const said =
    first === undefined && position !== null ? [{ name: '', street: '', postcode: '', town: '' }] : where.places;
  const single = said.length === 1;
  const institution = isInstitution(offer.title);
  const found: PlaceFound[] = [];
  const notes: string[] = [];
  for (const place of said) {
    if (place.name === '' && place.street === '' && position === null) {
      notes.push([place.postcode, place.town].join(' ').trim());
      continue;
    }
    const title = institution || position !== null ? offer.title : place.street;
    const { name, street, postcode, town } = place;
    const at = single ? position : null;
    found.push(places.find({ name, street, postcode, town, title, isInstitution: institution, position: at }));
  }
  const known = districts.find(where.districts);
  if (known.unknown.length > 0) {
    cells.note('district', [{ kind: 'hint', code: 'district-unknown', became: '', values: {} }]);
    notes.push(`${cells.heading('district')}: ${known.unknown.join(', ')}`);
  }
  for (const { near, wanted } of found) {
    if (near !== null) cells.hint('place-near', { known: near }, wanted.name);
  }
  const reachesPeople = offer.attendance.some((way) => way !== 'on-site');
  if (found.length === 0 && !reachesPeople) cells.hint('place-missing');
  const district = known.ids.length === 1 && found.length === 1 ? (known.ids[0] ?? null) : null;
  return {
    places: found,
    districts: known,
    notes,
    onlyDistrict: district,
    more: {
      districtId: district,
      directions: where.directions,
      barrierFree: where.barrierFree ?? 'unknown',
    },
  };
}

/** The area an offer is for, and how it reaches people. */
export function reachOf(
  { districts, places, onlyDistrict }: WherePlan,
  { offer }: RowSaid,
  known: Offer,
): Pick<Offer, 'area' | 'attendance'> {
  const isOnSite = places.length > 0 && offer.attendance.length === 0 && known.attendance.length === 0;
  return {
    // One district beside one place says where the place is; more than that is the area the offer is for.
    area: onlyDistrict === null ? [...districts.ids] : [],
    attendance: isOnSite ? ['on-site'] : [...offer.attendance],
  };
}
