import { randomUUID } from 'node:crypto';
import type { ImportChoice, ImportMapping } from '../../../shared/imports/importPreview.ts';
import { planImport } from '../../../shared/imports/planImport.ts';
import type { ImportPlan } from '../../../shared/imports/planImport.ts';
import { proposeMapping } from '../../../shared/imports/proposeMapping.ts';
import { Slices } from '../../../shared/imports/slices.ts';
import { readTable } from '../../../shared/imports/table/readTable.ts';
import type { Table } from '../../../shared/imports/table/table.ts';
import type { TestCatalogue } from './emptyCatalogue.ts';

export interface PlanOptions {
  readonly choices?: Readonly<Record<string, ImportChoice>>;
  readonly mapping?: ImportMapping;
  readonly fileName?: string;
}

/** The first sheet of a list. */
export async function tableOf(bytes: Uint8Array): Promise<Table> {
  const [table] = (await readTable(bytes)).sheets;
  if (table === undefined) throw new Error('The list has no sheet.');
  return table;
}

/** Plans a list (lines of text or a file's bytes) against a catalogue, on 22 November 2026. */
export async function planOf(
  list: string | Uint8Array,
  into: TestCatalogue,
  options: PlanOptions = {},
): Promise<ImportPlan> {
  const table = await tableOf(typeof list === 'string' ? new TextEncoder().encode(list) : list);
  const { choices = {}, mapping = proposeMapping(table), fileName = 'liste.csv' } = options;
  return planImport(
    { table, mapping, choices, fileName, projection: into.projection, today: '2026-11-22', newId: () => randomUUID() },
    new Slices(),
  );
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
