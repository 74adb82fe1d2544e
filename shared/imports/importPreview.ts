import * as z from 'zod';
import type { Json } from '../document/json.ts';
import { listKinds } from '../catalogue/records.ts';
import { refusalCodes } from '../refusal.ts';
import { importFindingCodes } from './finding.ts';
import { importTargetIds } from './importTargets.ts';
import { listFormats } from './table/table.ts';

/** One thing to say about a cell: why it was refused, how it was repaired, what a person should look at. */
export const importFinding = z.strictObject({
  kind: z.enum(['rejected', 'repaired', 'hint']),
  /** The row as the person sees it in the list (the first line is 1). */
  row: z.number().int(),
  /** The heading of the column; empty where the whole row is meant. */
  column: z.string(),
  /** What stood in the cell. */
  value: z.string(),
  /** What it became; empty where it was not taken. */
  became: z.string(),
  /** Its sentence stands in texts/imports.ts. */
  code: z.enum(importFindingCodes),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type ImportFinding = z.infer<typeof importFinding>;

/** What a row does to the catalogue, and what a person may choose for it. */
export const importOutcome = z.enum(['create', 'update', 'unchanged', 'skip', 'reject']);
export type ImportOutcome = z.infer<typeof importOutcome>;
export const importChoice = z.enum(['update', 'create', 'skip']);
export type ImportChoice = z.infer<typeof importChoice>;

/** What the rows of a list are. */
export const rowsAre = z.enum(listKinds);

const json: z.ZodType<Json> = z.json();

/** One value that an update would change. */
export const importChange = z.strictObject({
  /** A field of the record, and the flat key within it: `cost`, `cost/amount`. */
  field: z.string(),
  key: z.string(),
  before: json,
  after: json,
});
export type ImportChange = z.infer<typeof importChange>;

export const importRow = z.strictObject({
  /** Which list of the preview it stands in. */
  list: z.number().int(),
  row: z.number().int(),
  kind: rowsAre,
  outcome: importOutcome,
  title: z.string(),
  partner: z.string(),
  /** The record recognised (same source key, or same name and place), or a similar one. */
  match: z.strictObject({ id: z.string(), title: z.string(), near: z.boolean() }).nullable(),
  /** The fields that an update of the record recognised would change. */
  changes: z.array(importChange),
  findings: z.array(importFinding),
});
export type ImportRow = z.infer<typeof importRow>;

/** Names a row among all lists of an import: `0/12`. */
export const rowId = ({ list, row }: Pick<ImportRow, 'list' | 'row'>): string => `${list}/${row}`;

/** What a person decided for single rows, by `rowId`; a row that is not named does what the preview proposes. */
export const importDecisions = z.strictObject({
  choices: z.record(z.string(), importChoice),
  /** Fields that stay as they are in the catalogue. */
  kept: z.record(z.string(), z.array(z.string())),
});
export type ImportDecisions = z.infer<typeof importDecisions>;
export const noDecisions: ImportDecisions = { choices: {}, kept: {} };

export const importColumn = z.strictObject({
  index: z.number().int(),
  heading: z.string(),
  samples: z.array(z.string()),
  /** Hidden in the workbook: shown, but not taken unless a person says so. */
  hidden: z.boolean(),
  /** Null: the column is not taken. */
  target: z.enum(importTargetIds).nullable(),
});
export type ImportColumn = z.infer<typeof importColumn>;

/** How the columns of a list are read: column index (as text) -> target, null = not taken. */
export const importMapping = z.record(z.string(), z.enum(importTargetIds).nullable());
export type ImportMapping = z.infer<typeof importMapping>;

/** A term of the catalogue's vocabularies: `phases/birth`, `topics/<id>`. */
export const meaning = z.string();

/** What words of a list mean that no vocabulary knows: folded word -> terms. */
export const importWords = z.record(z.string(), z.array(meaning));
export type ImportWords = z.infer<typeof importWords>;

/** A word that no vocabulary knows, and what a person said it means. */
export const unknownWord = z.strictObject({
  word: z.string(),
  /** What its column becomes, and how many rows have it. */
  target: z.enum(importTargetIds),
  rows: z.number().int(),
  meanings: z.array(meaning),
});
export type UnknownWord = z.infer<typeof unknownWord>;

/** One sheet of a file, and how it is read. */
export const importList = z.strictObject({
  fileName: z.string(),
  /** Empty for files without sheets. */
  sheet: z.string(),
  kind: rowsAre,
  /** Whether its rows come in. */
  isTaken: z.boolean(),
  /** Whether columns and words are read as they were in an earlier list of this shape. */
  isRemembered: z.boolean(),
  /** How many rows it has, whether they come in or not. */
  rowCount: z.number().int(),
  /** How the file was read; `encoding` and `delimiter` are empty where the format knows only one. */
  readAs: z.strictObject({
    format: z.enum(listFormats),
    encoding: z.string(),
    delimiter: z.string(),
    /** The row of the headings, 0 where the list has none. */
    headingRow: z.number().int(),
  }),
  /** None where the file holds whole records and nothing is to be assigned. */
  columns: z.array(importColumn),
  words: z.array(unknownWord),
  /** What there is to say beside the rows: lines that are no offers, columns that are not taken. */
  findings: z.array(importFinding),
});
export type ImportList = z.infer<typeof importList>;

/** Lists as they would come in. Nothing has been written yet. */
export const importPreview = z.strictObject({
  importId: z.string(),
  lists: z.array(importList),
  rows: z.array(importRow),
  /** Files that could not be read at all, with the reason. */
  unread: z.array(z.strictObject({ fileName: z.string(), code: z.enum(refusalCodes) })),
  offersCreated: z.number().int(),
  partnersCreated: z.number().int(),
  placesCreated: z.number().int(),
  /** Names of the partners and places that would be new: id -> name. */
  names: z.record(z.string(), z.string()),
});
export type ImportPreview = z.infer<typeof importPreview>;

/** How one list is to be read. A mapping of null is proposed anew. */
export const listReading = z.strictObject({
  kind: rowsAre,
  isTaken: z.boolean(),
  mapping: importMapping.nullable(),
  words: importWords,
});
export type ListReading = z.infer<typeof listReading>;

const reportLine = {
  /** File and sheet; empty where there is only one list. */
  list: z.string(),
  row: z.number().int(),
  column: z.string(),
  value: z.string(),
  reason: z.string(),
};

/** What an import did: every row is counted once, or stands in `rejected`. */
export const importReport = z.strictObject({
  rows: z.number().int(),
  created: z.number().int(),
  updated: z.number().int(),
  unchanged: z.number().int(),
  skipped: z.number().int(),
  offersCreated: z.number().int(),
  partnersCreated: z.number().int(),
  placesCreated: z.number().int(),
  rejected: z.array(z.strictObject(reportLine)),
  repaired: z.array(z.strictObject({ ...reportLine, became: z.string() })),
  hints: z.array(z.strictObject(reportLine)),
});
export type ImportReport = z.infer<typeof importReport>;
