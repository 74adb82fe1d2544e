import type { CellNote, ImportFindingCode } from '../finding.ts';
import { saysNothing } from '../fold.ts';
import type { ImportFinding } from '../importPreview.ts';
import type { ImportTargetId } from '../importTargets.ts';
import { columnName } from '../table/table.ts';
import type { TableColumn, TableRow } from '../table/table.ts';

/** Which columns go to which target. */
export type ColumnsByTarget = ReadonlyMap<ImportTargetId, readonly TableColumn[]>;

/** The cells of one row by target, and what reading them has to say. */
export class RowCells {
  readonly row: number;
  readonly findings: ImportFinding[] = [];
  /** What has no better field than the internal note, one line each. */
  readonly kept: string[] = [];
  readonly #cells: readonly string[];
  readonly #columns: ColumnsByTarget;

  constructor({ row, cells, note }: TableRow, columns: ColumnsByTarget) {
    this.row = row;
    this.#cells = cells;
    this.#columns = columns;
    if (note !== null) this.findings.push({ ...note, row, column: '', value: '' });
  }

  /** What stands in the columns of a target, without blanks around it; several columns are joined by line breaks. */
  text(target: ImportTargetId): string {
    const texts = this.#columnsOf(target).map(({ index }) =>
      (this.#cells[index] ?? '').replace(/\r\n?/gu, '\n').trim(),
    );
    return texts.filter((text) => text !== '').join('\n');
  }

  /** As `text`, or null where the cell says that there is nothing to say. */
  said(target: ImportTargetId): string | null {
    const text = this.text(target);
    return saysNothing(text) ? null : text;
  }

  /** True where the list has a column for the target at all. */
  has(target: ImportTargetId): boolean {
    return this.#columns.has(target);
  }

  heading(target: ImportTargetId): string {
    const [column] = this.#columnsOf(target);
    return column === undefined ? '' : columnName(column);
  }

  /** Puts what a reader said of a cell into the report. */
  note(target: ImportTargetId, notes: readonly CellNote[]): void {
    for (const note of notes) {
      this.findings.push({ ...note, row: this.row, column: this.heading(target), value: this.text(target) });
    }
  }

  /** Puts something about the whole row into the report. */
  hint(code: ImportFindingCode, values: Record<string, string | number> = {}, value = ''): void {
    this.findings.push({ kind: 'hint', row: this.row, column: '', value, became: '', code, values });
  }

  /** Keeps the text of a cell that could not be taken elsewhere, under its heading. */
  keep(target: ImportTargetId, text = this.text(target)): void {
    const heading = this.heading(target);
    this.kept.push(heading === '' ? text : `${heading}: ${text}`);
  }

  #columnsOf(target: ImportTargetId): readonly TableColumn[] {
    return this.#columns.get(target) ?? [];
  }
}
