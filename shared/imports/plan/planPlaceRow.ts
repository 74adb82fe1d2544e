import type { Place } from '../../catalogue/place.ts';
import type { ImportRow } from '../importPreview.ts';
import type { PlaceRowSaid } from '../rows/readPlaceRow.ts';
import type { RowCells } from '../rows/RowCells.ts';
import { differing } from './changesBy.ts';
import type { ImportPlanning, Match, PlannedRow } from './ImportPlanning.ts';
import { emptyRecord } from './RecordDrafts.ts';
import { rejection } from './rejection.ts';

function patchFor(known: Place, said: PlaceRowSaid, districtId: string | null): Partial<Place> {
  return differing(known, {
    name: known.name === '' ? said.name : known.name,
    kind: said.kind ?? known.kind,
    street: said.street === '' ? known.street : said.street,
    postcode: said.postcode === '' ? known.postcode : said.postcode,
    town: said.town === '' ? known.town : said.town,
    districtId: districtId ?? known.districtId,
    position: said.position === null ? known.position : { ...known.position, ...said.position },
    directions: said.directions ?? known.directions,
    barrierFree: said.barrierFree ?? known.barrierFree,
    showOnMap: said.showOnMap ?? known.showOnMap,
    hideExactAddress: said.hideExactAddress ?? known.hideExactAddress,
  });
}

function matchOf(planning: ImportPlanning, said: PlaceRowSaid, title: string): Match<'places'> | null {
  const { name, ownKey, street, postcode, town, position } = said;
  const own = ownKey === null ? undefined : planning.drafts.record('places', ownKey);
  if (own !== undefined) return { record: own, near: false };
  const { id, near } = planning.places.find({ name, street, postcode, town, title, isInstitution: false, position });
  const record = id === null ? undefined : planning.drafts.record('places', id);
  return record === undefined ? null : { record, near: near !== null };
}

/**
 * Plans one row of a list of places. A place without a name is called by its street.
 * @param list which of the lists it stands in
 */
export function planPlaceRow(planning: ImportPlanning, list: number, cells: RowCells, said: PlaceRowSaid): ImportRow {
  const { findings } = cells;
  const title = said.name === '' ? said.street : said.name;
  const row: PlannedRow<'places'> = { list, row: cells.row, kind: 'places', title, partner: '', findings };
  if (title === '') {
    findings.push(rejection(cells.row, 'name-missing', ''));
    return planning.line(row, 'reject');
  }
  const district = planning.districts.find(said.district === '' ? [] : [said.district]);
  if (district.unknown.length > 0) cells.hint('reference-unknown', { word: said.district }, title);
  const match = matchOf(planning, said, title);
  if (match?.near === true) cells.hint('place-same', { known: match.record.name }, title);
  const choice = planning.choiceFor(row) ?? (match === null ? 'create' : 'update');
  const [districtId = null] = district.ids;
  const patch = match === null ? {} : patchFor(match.record, said, districtId);
  if (choice === 'skip') return planning.line(row, 'skip', match, patch);
  if (choice === 'update' && match !== null) return planning.update(row, match, patch);
  const empty = emptyRecord('places', planning.newId());
  const made = { ...empty, ...patchFor(empty, { ...said, name: title }, districtId) };
  planning.drafts.make('places', made);
  planning.places.add(made);
  return planning.line(row, 'create', match, patch);
}
