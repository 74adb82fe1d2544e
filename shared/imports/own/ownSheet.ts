import type { ListKind, RecordOf } from '../../catalogue/records.ts';
import { listKinds } from '../../catalogue/records.ts';
import { officeOfferColumns } from '../../sheets/offerColumns.ts';
import { officePartnerColumns } from '../../sheets/partnerColumns.ts';
import { placeColumns } from '../../sheets/placeColumns.ts';
import { idColumn } from '../../sheets/idColumn.ts';
import { ownDetailsName, sheetNames } from '../../sheets/sheet.ts';
import type { SheetColumn } from '../../sheets/sheetColumn.ts';
import type { Table } from '../table/table.ts';

/** The columns that this program writes for each kind of record. */
export const ownColumns = (
  languages: readonly string[],
): { readonly [K in ListKind]: readonly SheetColumn<RecordOf[K]>[] } => ({
  offers: officeOfferColumns(languages),
  partners: officePartnerColumns,
  places: placeColumns,
});

const german = ownColumns(['de']);
const headingsOf = (kind: ListKind): ReadonlySet<string> => new Set(german[kind].map(({ heading }) => heading));

/**
 * What the rows of a sheet are that this program wrote: it begins with the ids, and most of its headings are ours. A person
 * may have taken columns out, added some or moved them.
 * @returns null where it comes from elsewhere
 */
export function ownKind({ sheet, columns }: Table): ListKind | null {
  if (!columns.some(({ heading }) => heading === idColumn.heading)) return null;
  const known = (kind: ListKind) => columns.filter(({ heading }) => headingsOf(kind).has(heading)).length;
  const named = sheet === ownDetailsName ? 'partners' : listKinds.find((kind) => sheetNames[kind] === sheet);
  const kind = named ?? [...listKinds].sort((one, other) => known(other) - known(one))[0] ?? 'offers';
  return known(kind) >= Math.max(3, columns.length / 2) ? kind : null;
}
