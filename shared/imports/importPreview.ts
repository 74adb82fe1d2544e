import * as z from 'zod';
import { importFindingCodes } from './finding.ts';
import { importTargetIds } from './importTargets.ts';

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

export const importRow = z.strictObject({
  row: z.number().int(),
  outcome: importOutcome,
  title: z.string(),
  partner: z.string(),
  /** The record recognised (same source key, or same name and place), or a similar one. */
  match: z.strictObject({ id: z.string(), title: z.string(), near: z.boolean() }).nullable(),
  /** The fields that an update would change. */
  fields: z.array(z.string()),
  findings: z.array(importFinding),
});
export type ImportRow = z.infer<typeof importRow>;

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

/** A list as it would come in. Nothing has been written yet. */
export const importPreview = z.strictObject({
  importId: z.string(),
  fileName: z.string(),
  /** The sheet read, and all the file has; one without a name for files without sheets. */
  sheet: z.string(),
  sheets: z.array(z.string()),
  /** How the file was read; `encoding` and `delimiter` are empty where the format knows only one. */
  readAs: z.strictObject({
    format: z.enum(['csv', 'xlsx', 'ods', 'geojson']),
    encoding: z.string(),
    delimiter: z.string(),
    /** The row of the headings, 0 where the list has none. */
    headingRow: z.number().int(),
  }),
  columns: z.array(importColumn),
  rows: z.array(importRow),
  /** What there is to say beside the rows: lines that are no offers, columns that are not taken. */
  findings: z.array(importFinding),
  partnersCreated: z.number().int(),
  placesCreated: z.number().int(),
});
export type ImportPreview = z.infer<typeof importPreview>;

/** What an import did: every row is counted once, or stands in `rejected`. */
export const importReport = z.strictObject({
  rows: z.number().int(),
  created: z.number().int(),
  updated: z.number().int(),
  unchanged: z.number().int(),
  skipped: z.number().int(),
  partnersCreated: z.number().int(),
  placesCreated: z.number().int(),
  rejected: z.array(
    z.strictObject({ row: z.number().int(), column: z.string(), value: z.string(), reason: z.string() }),
  ),
  repaired: z.array(
    z.strictObject({
      row: z.number().int(),
      column: z.string(),
      value: z.string(),
      became: z.string(),
      reason: z.string(),
    }),
  ),
  hints: z.array(z.strictObject({ row: z.number().int(), column: z.string(), value: z.string(), reason: z.string() })),
});
export type ImportReport = z.infer<typeof importReport>;
