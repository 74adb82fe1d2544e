import type { ImportDecisions, ImportOutcome, ImportRow } from '../../../shared/imports/importPreview.ts';
import { rowId } from '../../../shared/imports/importPreview.ts';

/** The changes of a row that shall be made: without the fields that stay as they are. */
export function changesTaken(row: ImportRow, { kept }: ImportDecisions): ImportRow['changes'] {
  const fields = kept[rowId(row)] ?? [];
  return fields.length === 0 ? row.changes : row.changes.filter(({ field }) => !fields.includes(field));
}

/** What will become of a row: as proposed, or as chosen for it. */
export function outcomeOf(row: ImportRow, decisions: ImportDecisions): ImportOutcome {
  if (row.outcome === 'reject') return 'reject';
  const choice = decisions.choices[rowId(row)] ?? (row.outcome === 'unchanged' ? 'update' : row.outcome);
  if (choice !== 'update') return choice;
  // What a row changes in a record that this very import makes cannot be seen before it is there.
  const isUnseen = row.outcome === 'update' && row.changes.length === 0;
  return isUnseen || changesTaken(row, decisions).length > 0 ? 'update' : 'unchanged';
}

/** Kinds of rows a person may want to look at alone. */
export const rowKinds = ['all', 'create', 'update', 'unchanged', 'near', 'repaired', 'hint', 'skip', 'reject'] as const;
export type RowKind = (typeof rowKinds)[number];

/** Whether a row is of a kind; one can be of several. */
export function isOfKind(row: ImportRow, kind: RowKind, decisions: ImportDecisions): boolean {
  switch (kind) {
    case 'all':
      return true;
    case 'near':
      return row.match?.near === true;
    case 'repaired':
    case 'hint':
      return row.findings.some((finding) => finding.kind === kind);
    default:
      return outcomeOf(row, decisions) === kind;
  }
}

/** How many rows there are of each kind. */
export const countKinds = (rows: readonly ImportRow[], decisions: ImportDecisions): ReadonlyMap<RowKind, number> =>
  new Map(rowKinds.map((kind) => [kind, rows.filter((row) => isOfKind(row, kind, decisions)).length]));
