import * as z from 'zod';
import { listKinds } from '../catalogue/records.ts';
import { fold } from './fold.ts';
import { importWords } from './importPreview.ts';
import type { ImportMapping, ListReading } from './importPreview.ts';
import { importTargetIds } from './importTargets.ts';
import type { Table } from './table/table.ts';

/** How a list of some shape was read before: kept on this computer, proposed for the next list of that shape. */
export const rememberedReading = z.looseObject({
  shape: z.string(),
  kind: z.enum(listKinds),
  /** By the position of the column. */
  targets: z.array(z.enum(importTargetIds).nullable()),
  words: importWords,
});
export type RememberedReading = z.infer<typeof rememberedReading>;

/** So many shapes are kept, those used last. */
export const mostRemembered = 60;

/** What two lists of one shape share: their headings in their order. Null for a list without headings. */
export const listShape = ({ columns }: Table): string | null =>
  columns.some(({ heading }) => heading !== '') ? columns.map(({ heading }) => fold(heading)).join('|') : null;

/** The reading of a list as it was kept for its shape; columns by their index. */
export const recalled = ({ columns }: Table, { kind, targets, words }: RememberedReading): ListReading => ({
  kind,
  isTaken: true,
  mapping: Object.fromEntries(columns.map(({ index }, at) => [String(index), targets[at] ?? null])),
  words,
});

/** What is kept of how a list was read. */
export function toRemember(
  table: Table,
  { kind, mapping, words }: { kind: ListReading['kind']; mapping: ImportMapping; words: ListReading['words'] },
): RememberedReading | null {
  const shape = listShape(table);
  const targets = table.columns.map(({ index }) => mapping[String(index)] ?? null);
  return shape === null ? null : { shape, kind, targets, words };
}

/** Readings with one more, the newest first; it takes the place of an older one of its shape. */
export const withRemembered = (known: readonly RememberedReading[], reading: RememberedReading): RememberedReading[] =>
  [reading, ...known.filter(({ shape }) => shape !== reading.shape)].slice(0, mostRemembered);
