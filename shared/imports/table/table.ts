import type { CellNote, ImportFindingCode } from '../finding.ts';

/** One sheet as it stands in the file: every cell as text (dates as `2026-11-22`, numbers with a decimal comma). */
export interface Grid {
  readonly sheet: string;
  readonly lines: readonly (readonly string[])[];
  /** What reading the file has to say of a line, by its index. */
  readonly notes: ReadonlyMap<number, CellNote>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Set where the file itself names its columns (GeoJSON); `lines` then holds rows only. */
  readonly headings: readonly string[] | null;
}

export interface TableColumn {
  readonly index: number;
  readonly heading: string;
  readonly hidden: boolean;
}

/** What a column is called before people: its heading, or the letter that a spreadsheet gives it. */
export function columnName({ heading, index }: TableColumn): string {
  if (heading !== '') return heading;
  const letter = (at: number): string =>
    (at < 26 ? '' : letter(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26));
  return letter(index);
}

export interface TableRow {
  /** As the person sees it in the list: the first line is 1; in GeoJSON the first feature is 1. */
  readonly row: number;
  readonly cells: readonly string[];
  readonly note: CellNote | null;
}

/** A line that is no offer: blank, a total, a footnote. */
export interface OmittedRow {
  readonly row: number;
  readonly code: ImportFindingCode;
  readonly value: string;
}

/** A sheet laid out: headings found, and every line is either a row or omitted with a reason. */
export interface Table {
  readonly sheet: string;
  /** The line of the headings, 0 where the list has none. */
  readonly headingRow: number;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly omitted: readonly OmittedRow[];
}

/** Formats that lists come in. */
export const listFormats = ['csv', 'xlsx', 'xls', 'ods', 'geojson', 'json', 'hsds', 'katalog'] as const;

/** How a file was read, in terms a person can check. */
export interface ReadAs {
  readonly format: (typeof listFormats)[number];
  /** Empty where the format knows only one. */
  readonly encoding: string;
  /** The character between cells; empty where there is none. */
  readonly delimiter: string;
}

/** What a katalog.json says of its catalogue beside the records. */
export interface KatalogHead {
  readonly districts: readonly unknown[];
  readonly topics: readonly unknown[];
}

/** A file read: its sheets, one without a name where the format has none. */
export interface TableFile {
  readonly readAs: ReadAs;
  readonly sheets: readonly Table[];
  /** Set for a katalog.json: its sheets have one cell per row, which is the record as JSON. */
  readonly head: KatalogHead | null;
}
