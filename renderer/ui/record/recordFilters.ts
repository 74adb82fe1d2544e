import type { Term } from '../../../shared/catalogue/vocabulary.ts';

/** Something that records are narrowed down by. Within one filter any choice fits; all filters have to. */
export interface RecordFilter<Row> {
  readonly id: string;
  readonly name: string;
  readonly choices: readonly Term[];
  readonly fits: (row: Row, choice: string) => boolean;
}

/** What is chosen of each filter: filter id -> ids of its choices. */
export type ChosenFilters = Readonly<Record<string, readonly string[]>>;

/** The rows that fit, in the order they came. */
export function filterRecords<Row>(
  rows: readonly Row[],
  filters: readonly RecordFilter<Row>[],
  chosen: ChosenFilters,
): readonly Row[] {
  const on = filters.flatMap(({ id, fits }) => {
    const choices = chosen[id] ?? [];
    return choices.length === 0 ? [] : [(row: Row) => choices.some((choice) => fits(row, choice))];
  });
  return on.length === 0 ? rows : rows.filter((row) => on.every((fits) => fits(row)));
}
