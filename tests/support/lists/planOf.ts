import { randomUUID } from 'node:crypto';
import { noDecisions } from '../../../shared/imports/importPreview.ts';
import type { ImportChoice, ImportDecisions } from '../../../shared/imports/importPreview.ts';
import { planImport } from '../../../shared/imports/planImport.ts';
import type { ImportPlan } from '../../../shared/imports/planImport.ts';
import { proposeMapping } from '../../../shared/imports/proposeMapping.ts';
import { Slices } from '../../../shared/slices.ts';
import { proposeList } from '../../../shared/imports/sourceList.ts';
import type { SourceList } from '../../../shared/imports/sourceList.ts';
import { readTable } from '../../../shared/imports/table/readTable.ts';
import type { Table } from '../../../shared/imports/table/table.ts';
import type { TestCatalogue } from './emptyCatalogue.ts';

export interface PlanOptions extends Partial<Pick<SourceList, 'mapping' | 'fileName' | 'kind' | 'words'>> {
  /** By row of the first list. */
  readonly choices?: Readonly<Record<string, ImportChoice>>;
  readonly kept?: Readonly<Record<string, readonly string[]>>;
}

/** The first sheet of a list. */
export async function tableOf(bytes: Uint8Array): Promise<Table> {
  const [table] = (await readTable(bytes)).sheets;
  if (table === undefined) throw new Error('The list has no sheet.');
  return table;
}

/** The sheets of a list as they are read where nobody says how; `how` is for the first. */
export async function listsOf(list: string | Uint8Array, how: Partial<SourceList> = {}): Promise<SourceList[]> {
  const file = await readTable(typeof list === 'string' ? new TextEncoder().encode(list) : list);
  const [first, ...others] = file.sheets.map((table) => proposeList(how.fileName ?? 'liste.csv', file, table));
  if (first === undefined) throw new Error('The list has no sheet.');
  const kind = how.kind ?? first.kind;
  const mapping = how.kind === undefined ? first.mapping : proposeMapping(first.table, kind);
  return [{ ...first, mapping, isTaken: true, ...how }, ...others];
}

const ofFirstList = <T>(byRow: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(byRow).map(([row, value]) => [`0/${row}`, value]));

/** Plans lists against a catalogue, on 22 November 2026. */
export const planLists = (
  lists: readonly SourceList[],
  into: TestCatalogue,
  decisions: ImportDecisions = noDecisions,
): Promise<ImportPlan> =>
  planImport(
    { lists, decisions, projection: into.projection, today: '2026-11-22', newId: () => randomUUID() },
    new Slices(),
  );

/** Plans the first sheet of a list (lines of text or a file's bytes) against a catalogue. */
export async function planOf(
  list: string | Uint8Array,
  into: TestCatalogue,
  { choices = {}, kept = {}, ...how }: PlanOptions = {},
): Promise<ImportPlan> {
  const [first] = await listsOf(list, how);
  const keptFields = Object.fromEntries(Object.entries(kept).map(([row, fields]) => [row, [...fields]]));
  const decisions = { choices: ofFirstList(choices), kept: ofFirstList(keptFields) };
  return planLists(first === undefined ? [] : [first], into, decisions);
}

/** Plans a list and takes it in. */
export async function takeIn(
  list: string | Uint8Array,
  into: TestCatalogue,
  options: PlanOptions = {},
): Promise<ImportPlan> {
  const plan = await planOf(list, into, options);
  into.perform(plan.commands);
  return plan;
}
