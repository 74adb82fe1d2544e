import type { Problem } from '../../../shared/catalogue/problem.ts';
import type { RecordColumn } from './recordColumns.tsx';
import { severityRank, worstOf } from './problemSigns.ts';
import { ProblemSign } from './ProblemSign.tsx';

/** The first column of every list of records: the worst of a record's problems. */
export const problemColumn = (
  header: string,
  problems: ReadonlyMap<string, readonly Problem[]>,
): RecordColumn<{ readonly id: string }> & { readonly id: 'problems' } => ({
  id: 'problems',
  header,
  headerIcon: 'warning',
  width: '3.75rem',
  sortable: true,
  text: () => '',
  key: ({ id }) => severityRank(problems.get(id)),
  cell: ({ id }) => {
    const worst = worstOf(problems.get(id) ?? []);
    return worst === null ? null : <ProblemSign severity={worst} />;
  },
});
