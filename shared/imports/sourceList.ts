import type { ListKind } from '../catalogue/records.ts';
import type { ImportMapping, ImportWords } from './importPreview.ts';
import { proposeKind } from './proposeKind.ts';
import { proposeMapping } from './proposeMapping.ts';
import { ownKind } from './own/ownSheet.ts';
import { katalogKind } from './table/readKatalog.ts';
import type { KatalogHead, ReadAs, Table, TableFile } from './table/table.ts';

/** One sheet of a file that is read in, and how. */
export interface SourceList {
  readonly fileName: string;
  readonly readAs: ReadAs;
  readonly table: Table;
  /** How its rows are read: by their columns, or back into the records that this program wrote. */
  readonly reads: 'columns' | 'own-sheet' | 'own-records';
  /** What a katalog.json says of its catalogue. */
  readonly head: KatalogHead | null;
  /** What its rows are. */
  readonly kind: ListKind;
  /** Whether its rows come in. */
  readonly isTaken: boolean;
  readonly mapping: ImportMapping;
  /** What words mean that no vocabulary knows. */
  readonly words: ImportWords;
  /** Whether it is read as an earlier list of this shape was. */
  readonly isRemembered: boolean;
}

/** How many steps planning a list takes: each row is read, then planned. */
export const stepsOf = ({ table }: SourceList): number => table.rows.length * 2;

/** True where rows of the list can have names: without them none can come in. */
export const hasNames = ({ reads, kind, mapping }: Pick<SourceList, 'reads' | 'kind' | 'mapping'>): boolean => {
  if (reads !== 'columns') return true;
  const targets = Object.values(mapping);
  return targets.includes('title') || (kind === 'places' && (targets.includes('street') || targets.includes('place')));
};

/** A list as it is read where nobody has said how. A sheet whose rows have no names (a legend) does not come in. */
export function proposeList(fileName: string, { readAs, head }: Omit<TableFile, 'sheets'>, table: Table): SourceList {
  const rest = { fileName, readAs, head, table, words: {}, isRemembered: false };
  const own = head === null ? ownKind(table) : katalogKind(table);
  if (own !== null) {
    const reads = head === null ? 'own-sheet' : 'own-records';
    return { ...rest, reads, kind: own, mapping: {}, isTaken: table.rows.length > 0 };
  }
  const kind = proposeKind(table, fileName);
  const mapping = proposeMapping(table, kind);
  const isTaken = table.rows.length > 0 && hasNames({ reads: 'columns', kind, mapping });
  return { ...rest, reads: 'columns', kind, mapping, isTaken };
}
