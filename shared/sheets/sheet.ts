import { kept } from '../kept.ts';
import type { SheetCell, SheetColumn } from './sheetColumn.ts';
import type { CatalogueNames } from './sheetNames.ts';

/** A sheet of a workbook, or a CSV file: a line of headings, then a line for every record. */
export interface Sheet {
  readonly name: (typeof sheetNames)[keyof typeof sheetNames] | typeof ownDetailsName;
  readonly columns: readonly Pick<SheetColumn<never>, 'heading' | 'width' | 'holds'>[];
  readonly lines: Iterable<readonly SheetCell[]>;
}

/** The sheets of a workbook by what they hold; by these names one that comes back is known. */
export const sheetNames = { offers: 'Angebote', partners: 'Partner', places: 'Orte' } as const;

/** The sheet in which a partner reads and mends what is known of itself: where one comes back, the partner has answered. */
export const ownDetailsName = 'Ihre Angaben';

/** A sheet of these columns with a line for every record, made when it is first asked for. */
export const sheetOf = <R>(
  name: Sheet['name'],
  columns: readonly SheetColumn<R>[],
  records: Iterable<R>,
  names: CatalogueNames,
): Sheet => ({ name, columns, lines: kept(linesOf(columns, records, names)) });

function* linesOf<R>(columns: readonly SheetColumn<R>[], records: Iterable<R>, names: CatalogueNames) {
  for (const record of records) yield columns.map(({ cell }) => cell(record, names));
}
