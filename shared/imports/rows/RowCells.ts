import type { CellNote, ImportFindingCode } from '../finding.ts';
import { fold, saysNothing } from '../fold.ts';
import type { ImportFinding, ImportWords } from '../importPreview.ts';
import type { ImportTargetId } from '../importTargets.ts';
import { columnName } from '../table/table.ts';
import type { TableColumn, TableRow } from '../table/table.ts';

/** Which columns go to which target. */
export type ColumnsByTarget = ReadonlyMap<ImportTargetId, readonly TableColumn[]>;

const noColumns: readonly TableColumn[] = [];

/** The cells of one row by target, and what reading them has to say. */
export class RowCells {
  readonly row: number;
  readonly findings: ImportFinding[] = [];
  /** Words that no vocabulary knows, whether or not a person has said what they mean. */
  readonly unknown: { readonly target: ImportTargetId; readonly word: string }[] = [];
  /** Terms that words of the row mean besides what their column is for: `Kita` as a phase and as a topic. */
  readonly meant: string[] = [];
  /** What has no better field than the internal note, one line each. */
  readonly kept: string[] = [];
  readonly #cells: readonly string[];
  readonly #columns: ColumnsByTarget;

  readonly #words: ImportWords;

  constructor({ row, cells, note }: TableRow, columns: ColumnsByTarget, words: ImportWords) {
    this.row = row;
    this.#words = words;
    this.#cells = cells;
    this.#columns = columns;
    if (note !== null) this.findings.push({ ...note, row, column: '', value: '' });
  }

  /** What stands in the columns of a target, without blanks around it; several columns are joined by line breaks. */
  text(target: ImportTargetId): string {
    let text = '';
    for (const { index } of this.#columnsOf(target)) {
      const cell = (this.#cells[index] ?? '').replace(/\r\n?/gu, '\n').trim();
      if (cell !== '') text = text === '' ? cell : `${text}\n${cell}`;
    }
    return text;
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

  /** What a person said that an unknown word means; nothing where nobody has. */
  meaningsOf(target: ImportTargetId, word: string): readonly string[] {
    this.unknown.push({ target, word });
    const key = fold(word);
    return Object.hasOwn(this.#words, key) ? (this.#words[key] ?? []) : [];
  }

  /** Puts what a reader said of a cell into the report. */
  note(target: ImportTargetId, notes: readonly CellNote[]): void {
    for (const { kind, code, became, values } of notes) {
      const [column, value] = [this.heading(target), this.text(target)];
      this.findings.push({ kind, row: this.row, column, value, became, code, values });
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
    return this.#columns.get(target) ?? noColumns;
  }
}
