import { oneLine } from './fold.ts';
import type { ImportList, ImportPreview } from './importPreview.ts';
import type { ImportPlan, ListPlan } from './planImport.ts';
import type { SourceList } from './sourceList.ts';
import { columnName } from './table/table.ts';
import type { Table } from './table/table.ts';

/** Cells of a column that are shown beside its heading. */
const shown = 3;

function samplesOf({ rows }: Table, index: number): string[] {
  const samples: string[] = [];
  for (const { cells } of rows) {
    const text = oneLine(cells[index] ?? '');
    if (text !== '' && !samples.includes(text)) samples.push(text.slice(0, 80));
    if (samples.length === shown) break;
  }
  return samples;
}

function previewOfList(list: SourceList, { findings, words }: ListPlan): ImportList {
  const { fileName, readAs, table, kind, isTaken, isRemembered, mapping } = list;
  return {
    fileName,
    sheet: table.sheet,
    kind,
    isTaken,
    isRemembered,
    rowCount: table.rows.length,
    readAs: { ...readAs, headingRow: table.headingRow },
    columns: (list.reads === 'columns' ? table.columns : []).map((column) => ({
      index: column.index,
      heading: columnName(column),
      samples: samplesOf(table, column.index),
      hidden: column.hidden,
      target: mapping[String(column.index)] ?? null,
    })),
    findings: [...findings],
    words: [...words],
  };
}

/** What a person sees of lists before they are taken. */
export function previewOf(
  importId: string,
  lists: readonly SourceList[],
  unread: ImportPreview['unread'],
  plan: ImportPlan,
): ImportPreview {
  const { offers, partners, places } = plan.made;
  return {
    importId,
    lists: lists.map((list, at) => previewOfList(list, plan.lists[at] ?? { findings: [], words: [] })),
    rows: [...plan.rows],
    unread,
    offersCreated: offers,
    partnersCreated: partners,
    placesCreated: places,
    names: plan.names,
  };
}
