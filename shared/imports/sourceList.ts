import type { ListKind } from '../catalogue/records.ts';
import type { ImportMapping, ImportWords } from './importPreview.ts';
import { proposeKind } from './proposeKind.ts';
import { proposeMapping } from './proposeMapping.ts';
import type { ReadAs, Table } from './table/table.ts';

/** One sheet of a file that is read in, and how. */
export interface SourceList {
  readonly fileName: string;
  readonly readAs: ReadAs;
  readonly table: Table;
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
export const hasNames = ({ kind, mapping }: Pick<SourceList, 'kind' | 'mapping'>): boolean => {
  const targets = Object.values(mapping);
  return targets.includes('title') || (kind === 'places' && (targets.includes('street') || targets.includes('place')));
};

/** A list as it is read where nobody has said how. A sheet whose rows have no names (a legend) does not come in. */
export function proposeList(fileName: string, readAs: ReadAs, table: Table): SourceList {
  const kind = proposeKind(table, fileName);
  const mapping = proposeMapping(table, kind);
  const list = { fileName, readAs, table, kind, mapping, words: {}, isRemembered: false };
  return { ...list, isTaken: table.rows.length > 0 && hasNames(list) };
}
