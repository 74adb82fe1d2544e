import { barrierFree, placeKinds } from '../catalogue/vocabulary.ts';
import type { publishedPlace } from '../exports/publishedRecords.ts';
import type { PublishedPlace } from '../exports/publishRecords.ts';
import { fieldLabels } from '../texts/fieldLabels.ts';
import type { FieldName } from '../texts/fieldLabels.ts';
import { idColumn } from './idColumn.ts';
import { termText, yesNo } from './sheetColumn.ts';
import type { SheetColumn } from './sheetColumn.ts';

/** What a place and its published form have in common. */
export type ShownPlace = { readonly [F in keyof typeof publishedPlace.shape]: PublishedPlace[F] };

const column = (
  key: FieldName<'places'>,
  width: number,
  cell: SheetColumn<ShownPlace>['cell'],
): SheetColumn<ShownPlace> => ({ key, heading: fieldLabels.places[key].de, width, cell });

/** Everything of a place: all of it is published, but for the exact address of a place that hides it. */
export const placeColumns: readonly SheetColumn<ShownPlace>[] = [
  idColumn,
  column('name', 36, ({ name }) => name),
  column('kind', 14, ({ kind }) => termText(placeKinds, kind)),
  column('street', 28, ({ street }) => street),
  column('postcode', 12, ({ postcode }) => postcode),
  column('town', 20, ({ town }) => town),
  column('districtId', 20, ({ districtId }, names) =>
    districtId === null ? null : names.districts.nameOf(districtId),
  ),
  { ...column('position/lat', 12, ({ position }) => position?.lat ?? null), holds: 'number' },
  { ...column('position/lon', 12, ({ position }) => position?.lon ?? null), holds: 'number' },
  column('showOnMap', 14, ({ showOnMap }) => yesNo(showOnMap)),
  column('hideExactAddress', 14, ({ hideExactAddress }) => yesNo(hideExactAddress)),
  column('barrierFree', 14, (place) => termText(barrierFree, place.barrierFree)),
  column('directions', 36, ({ directions }) => directions),
];
