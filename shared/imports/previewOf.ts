import { oneLine } from './fold.ts';
import type { ImportMapping, ImportPreview } from './importPreview.ts';
import type { ImportPlan } from './planImport.ts';
import { columnName } from './table/table.ts';
import type { Table, TableFile } from './table/table.ts';

/** Cells of a column that are shown beside its heading. */
const shown = 3;

/** An open list: the file as it was read, the sheet chosen and how its columns are read. */
export interface OpenList {
  readonly importId: string;
  readonly fileName: string;
  readonly file: TableFile;
  readonly table: Table;
  readonly mapping: ImportMapping;
}

function samplesOf({ rows }: Table, index: number): string[] {
  const samples: string[] = [];
  for (const { cells } of rows) {
    const text = oneLine(cells[index] ?? '');
    if (text !== '' && !samples.includes(text)) samples.push(text.slice(0, 80));
    if (samples.length === shown) break;
  }
  return samples;
}

/** What a person sees of a list before it is taken. */
export function previewOf({ importId, fileName, file, table, mapping }: OpenList, plan: ImportPlan): ImportPreview {
  return {
    importId,
    fileName,
    sheet: table.sheet,
    sheets: file.sheets.map(({ sheet }) => sheet),
    readAs: { ...file.readAs, headingRow: table.headingRow },
    columns: table.columns.map((column) => ({
      index: column.index,
      heading: columnName(column),
      samples: samplesOf(table, column.index),
      hidden: column.hidden,
      target: mapping[String(column.index)] ?? null,
    })),
    rows: [...plan.rows],
    findings: [...plan.findings],
    partnersCreated: plan.partnersCreated,
    placesCreated: plan.placesCreated,
  };
}
