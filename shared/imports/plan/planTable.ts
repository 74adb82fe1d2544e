import type { Offer } from '../../catalogue/offer.ts';
import { findingsBesideRows } from '../findingsBesideRows.ts';
import type { ImportRow } from '../importPreview.ts';
import type { ImportTargetId } from '../importTargets.ts';
import { rowContext, rowReader } from '../readRows.ts';
import type { ReadRow } from '../readRows.ts';
import { sourceName } from '../rowKeys.ts';
import { readPartnerRow } from '../rows/readPartnerRow.ts';
import { readPlaceRow } from '../rows/readPlaceRow.ts';
import { RowCells } from '../rows/RowCells.ts';
import { UnknownWords } from '../rows/UnknownWords.ts';
import type { Slices } from '../../slices.ts';
import type { SourceList } from '../sourceList.ts';
import type { TableColumn } from '../table/table.ts';
import { planKatalog } from '../own/planKatalog.ts';
import { planOwnSheet } from '../own/planOwnSheet.ts';
import type { ImportPlanning } from './ImportPlanning.ts';
import { planOfferRow } from './planOfferRow.ts';
import { planPartnerRow } from './planPartnerRow.ts';
import { planPlaceRow } from './planPlaceRow.ts';
import { rejection } from './rejection.ts';
import type { TablePlan } from './TablePlan.ts';

function columnsByTarget({ table, mapping }: SourceList): Map<ImportTargetId, TableColumn[]> {
  const byTarget = new Map<ImportTargetId, TableColumn[]>();
  for (const column of table.columns) {
    const target = mapping[String(column.index)] ?? null;
    if (target !== null) byTarget.set(target, [...(byTarget.get(target) ?? []), column]);
  }
  return byTarget;
}

async function planOffers(
  planning: ImportPlanning,
  list: SourceList,
  at: number,
  words: UnknownWords,
  today: string,
  slices: Slices,
): Promise<ImportRow[]> {
  const context = rowContext(planning.drafts.catalogue(), planning.knowsZeroPostcodes, today);
  const read = rowReader(columnsByTarget(list), context, sourceName(list.fileName), words);
  const known: { row: ReadRow; byKey: Offer | null }[] = [];
  for (const tableRow of list.table.rows) {
    const row = read(tableRow);
    known.push({ row, byKey: planning.offerByKey(row.said.ownKey, row.key) });
    if (planning.choiceFor({ list: at, row: tableRow.row }) !== 'skip') {
      planning.districts.welcome(row.said.where.districts);
    }
    await slices.step();
  }
  const rows: ImportRow[] = [];
  for (const { row, byKey } of known) {
    rows.push(planOfferRow(planning, at, row, byKey));
    await slices.step();
  }
  return rows;
}

async function planRecords(
  planning: ImportPlanning,
  list: SourceList,
  at: number,
  words: UnknownWords,
  slices: Slices,
): Promise<ImportRow[]> {
  const columns = columnsByTarget(list);
  const zero = rowContext(planning.drafts.catalogue(), planning.knowsZeroPostcodes, '').zeroPlausible;
  const rows: ImportRow[] = [];
  for (const tableRow of list.table.rows) {
    const cells = new RowCells(tableRow, columns, words);
    rows.push(
      list.kind === 'partners'
        ? planPartnerRow(planning, at, cells, readPartnerRow(cells, zero))
        : planPlaceRow(planning, at, cells, readPlaceRow(cells, zero)),
    );
    await slices.step();
    await slices.step();
  }
  return rows;
}

/**
 * Plans the rows of one list.
 * @param at which of the lists it is
 * @param today ISO 8601
 */
export async function planTable(
  planning: ImportPlanning,
  list: SourceList,
  at: number,
  today: string,
  slices: Slices,
): Promise<TablePlan> {
  if (list.reads === 'own-sheet') return planOwnSheet(planning, list, at, today, slices);
  if (list.reads === 'own-records') return planKatalog(planning, list, at, slices);
  const words = new UnknownWords(list.words);
  const before = planning.districts.created.length;
  const rows = await (list.kind === 'offers'
    ? planOffers(planning, list, at, words, today, slices)
    : planRecords(planning, list, at, words, slices));
  for (const { row, code, value } of list.table.omitted) {
    if (code !== 'feature-unreadable') continue;
    const unread = { list: at, row, kind: list.kind, title: '', partner: '', findings: [rejection(row, code, value)] };
    rows.push(planning.line(unread, 'reject'));
  }
  const districts = planning.districts.created.slice(before);
  planning.addDistricts(districts);
  const isMapped = ({ index }: TableColumn) => (list.mapping[String(index)] ?? null) !== null;
  return { rows, findings: findingsBesideRows(list.table, isMapped, districts), words: words.all() };
}
