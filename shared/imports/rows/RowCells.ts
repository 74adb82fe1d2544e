import { readYesNo } from '../cells/readYesNo.ts';
import type { CellNote, ImportFindingCode } from '../finding.ts';
import { saysNothing } from '../fold.ts';
import type { ImportFinding } from '../importPreview.ts';
import type { ImportTargetId } from '../importTargets.ts';
import { columnName } from '../table/table.ts';
import type { TableColumn, TableRow } from '../table/table.ts';
import type { UnknownWords } from './UnknownWords.ts';

/** Which columns go to which target. */
export type ColumnsByTarget = ReadonlyMap<ImportTargetId, readonly TableColumn[]>;

const noColumns: readonly TableColumn[] = [];

/** The cells of one row by target, and what reading them has to say. */
export class RowCells {
  readonly row: number;
  readonly findings: ImportFinding[] = [];
  /** Terms that words of the row mean besides what their column is for: `Kita` as a phase and as a topic. */
  readonly meant: string[] = [];
  /** What has no better field than the internal note, one line each. */
  readonly kept: string[] = [];
  readonly #cells: readonly string[];
  readonly #columns: ColumnsByTarget;
  readonly #words: UnknownWords;

  /** @param words those of the whole list, to which the row adds its own */
  constructor({ row, cells, note }: TableRow, columns: ColumnsByTarget, words: UnknownWords) {
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
      const written = this.#cells[index] ?? '';
      const cell = (written.includes('\r') ? written.replace(/\r\n?/gu, '\n') : written).trim();
      if (cell !== '') text = text === '' ? cell : `${text}\n${cell}`;
    }
    return text;
  }

  /** As `text`, or null where the cell says that there is nothing to say. */
  said(target: ImportTargetId): string | null {
    const text = this.text(target);
    return saysNothing(text) ? null : text;
  }

  /** What two targets say, parted by a blank; null where neither says anything. */
  saidTogether(one: ImportTargetId, other: ImportTargetId): string | null {
    const before = this.said(one);
    const after = this.said(other);
    return before === null || after === null ? (before ?? after) : `${before} ${after}`;
  }

  /** True where a cell says yes: a tick, a word of consent. */
  ticked(target: ImportTargetId): boolean {
    return this.has(target) && readYesNo(this.text(target)) === true;
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
    return this.#words.meaningsOf(target, word);
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
