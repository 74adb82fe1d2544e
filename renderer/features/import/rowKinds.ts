import type { ImportChoice, ImportOutcome, ImportRow } from '../../../shared/imports/importPreview.ts';

/** What a person has chosen for single rows: row number (as text) -> choice. */
export type RowChoices = Readonly<Record<string, ImportChoice>>;

/** What will become of a row: as proposed, or as chosen for it. */
export function outcomeOf(row: ImportRow, choices: RowChoices): ImportOutcome {
  const choice = choices[row.row];
  if (row.outcome === 'reject' || choice === undefined) return row.outcome;
  return choice === 'update' && row.fields.length === 0 ? 'unchanged' : choice;
}

/** Kinds of rows a person may want to look at alone. */
export const rowKinds = ['all', 'create', 'update', 'unchanged', 'near', 'repaired', 'hint', 'skip', 'reject'] as const;
export type RowKind = (typeof rowKinds)[number];

/** Whether a row is of a kind; one can be of several. */
export function isOfKind(row: ImportRow, kind: RowKind, choices: RowChoices): boolean {
  switch (kind) {
    case 'all':
      return true;
    case 'near':
      return row.match?.near === true;
    case 'repaired':
    case 'hint':
      return row.findings.some((finding) => finding.kind === kind);
    default:
      return outcomeOf(row, choices) === kind;
  }
}

/** How many rows there are of each kind. */
export const countKinds = (rows: readonly ImportRow[], choices: RowChoices): ReadonlyMap<RowKind, number> =>
  new Map(rowKinds.map((kind) => [kind, rows.filter((row) => isOfKind(row, kind, choices)).length]));
