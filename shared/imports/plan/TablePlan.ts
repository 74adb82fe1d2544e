import type { ImportFinding, ImportRow, UnknownWord } from '../importPreview.ts';

/** What one list would do, row by row. */
export interface TablePlan {
  readonly rows: ImportRow[];
  /** What there is to say beside the rows. */
  readonly findings: ImportFinding[];
  readonly words: UnknownWord[];
}
