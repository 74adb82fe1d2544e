import { topics } from '../../catalogue/topics.ts';
import { catalogue as catalogueSchema } from '../../catalogue/catalogue.ts';
import { recordSchemas } from '../../catalogue/records.ts';
import type { ListKind, RecordOf } from '../../catalogue/records.ts';
import { isJsonObject } from '../../document/json.ts';
import type { JsonObject } from '../../document/json.ts';
import { publishedOffer, publishedPartner, publishedPlace } from '../../exports/publishedRecords.ts';
import type { ImportRow } from '../importPreview.ts';
import { differing } from '../plan/changesBy.ts';
import type { ImportPlanning, PlannedRow } from '../plan/ImportPlanning.ts';
import { emptyRecord } from '../plan/RecordDrafts.ts';
import { rejection } from '../plan/rejection.ts';
import type { TablePlan } from '../plan/TablePlan.ts';
import type { Slices } from '../../slices.ts';
import type { SourceList } from '../sourceList.ts';
import type { KatalogHead, TableRow } from '../table/table.ts';
import { laidOver } from './laidOver.ts';

/** The members that a published record has; whatever else a file holds is not ours to take. */
const members: Readonly<Record<ListKind, ReadonlySet<string>>> = {
  offers: new Set(Object.keys(publishedOffer.shape)),
  partners: new Set(Object.keys(publishedPartner.shape)),
  places: new Set(Object.keys(publishedPlace.shape)),
};

/** Whoever stands in a published file is public; the mark itself is not published. */
const withMarks = (contacts: unknown): unknown =>
  Array.isArray(contacts)
    ? (contacts as readonly unknown[]).map((contact) =>
        isJsonObject(contact) ? { ...contact, public: true } : contact,
      )
    : contacts;

function saidIn(kind: ListKind, text: string): JsonObject | null {
  const parsed: unknown = JSON.parse(text);
  if (!isJsonObject(parsed) || typeof parsed['id'] !== 'string' || !/^[^/\s]+$/u.test(parsed['id'])) return null;
  const said = Object.entries(parsed).filter(([name]) => members[kind].has(name));
  return Object.fromEntries(
    said.map(([name, value]) => [name, name === 'contacts' ? withMarks(value) : value]),
  ) as JsonObject;
}

/** The record with what the file says of it; members that it cannot hold stay as they are and are named. */
function read<K extends ListKind>(
  kind: K,
  known: RecordOf[K],
  said: JsonObject,
): { record: RecordOf[K]; unread: string[] } {
  const unread: string[] = [];
  const taken: Record<string, unknown> = { ...said };
  for (;;) {
    const result = recordSchemas[kind].safeParse({ ...Object(laidOver(known, taken)), id: known.id });
    if (result.success) return { record: result.data, unread };
    const names = [...new Set(result.error.issues.map(({ path: [name] }) => String(name)))].filter(
      (name) => name in taken,
    );
    if (names.length === 0) return { record: known, unread: Object.keys(said) };
    for (const name of names) delete taken[name];
    unread.push(...names);
  }
}

function planRow<K extends ListKind>(
  planning: ImportPlanning,
  list: number,
  kind: K,
  { row, cells }: TableRow,
): ImportRow {
  const said = saidIn(kind, cells[0] ?? 'null');
  const findings: ImportRow['findings'] = [];
  const nameless: PlannedRow<K> = { list, row, kind, title: '', partner: '', findings };
  if (said === null) {
    findings.push(rejection(row, 'record-unreadable', (cells[0] ?? '').slice(0, 200)));
    return planning.line(nameless, 'reject');
  }
  const id = typeof said['id'] === 'string' ? said['id'] : '';
  const known = planning.drafts.record(kind, id);
  // A hidden place is published as one that the map does not show.
  if (known?.['hideExactAddress'] === true) delete said['showOnMap'];
  const { record, unread } = read(kind, known ?? emptyRecord(kind, id), said);
  const planned: PlannedRow<K> = { ...nameless, title: planning.titleOf(record) };
  if (planned.title === '') {
    findings.push(rejection(row, kind === 'offers' ? 'title-missing' : 'name-missing', id));
    return planning.line(planned, 'reject');
  }
  for (const name of unread) {
    const value = JSON.stringify(said[name]);
    findings.push({ kind: 'hint', row, column: name, value, became: '', code: 'member-unreadable', values: {} });
  }
  const chosen = planning.choiceFor(planned);
  if (known === undefined) {
    if (chosen === 'skip') return planning.line(planned, 'skip');
    planning.drafts.make(kind, record);
    return planning.line(planned, 'create');
  }
  const match = { record: known, near: false };
  const patch = differing(known, record);
  const choice = chosen ?? (known.archived === null ? 'update' : 'skip');
  if (choice === 'skip') return planning.line(planned, 'skip', match, patch);
  if (choice === 'update') return planning.update(planned, match, patch);
  planning.drafts.make(kind, { ...record, id: planning.newId() });
  return planning.line(planned, 'create', match, patch);
}

/** Takes in the districts and topics that a file's records refer to. */
function welcomeHead(planning: ImportPlanning, { districts, topics: said }: KatalogHead): void {
  const known = planning.drafts.catalogue();
  const isNew = (list: readonly { readonly id: string }[]) => (item: unknown) =>
    isJsonObject(item) && !list.some(({ id }) => id === item['id']);
  const ownTopics = said.filter(isNew([...topics, ...known.topics]));
  const read = catalogueSchema
    .pick({ districts: true, topics: true })
    .safeParse({ districts: districts.filter(isNew(known.districts)), topics: ownTopics });
  if (!read.success) return;
  const { districts: freshDistricts, topics: freshTopics } = read.data;
  if (freshDistricts.length > 0) planning.drafts.editCatalogue({ districts: [...known.districts, ...freshDistricts] });
  const own = freshTopics.map(({ id, parent, label }) => ({ id, parent, label }));
  if (own.length > 0) planning.drafts.editCatalogue({ topics: [...known.topics, ...own] });
}

/**
 * Plans the records of a `katalog.json`: known ones by their id, others as drafts of the same id. What the file does not say
 * (it is public, the catalogue is not) stays as it is.
 * @param at which of the lists it is
 */
export async function planKatalog(
  planning: ImportPlanning,
  { table, kind, head }: SourceList,
  at: number,
  slices: Slices,
): Promise<TablePlan> {
  if (head !== null) welcomeHead(planning, head);
  const rows: ImportRow[] = [];
  for (const row of table.rows) {
    rows.push(planRow(planning, at, kind, row));
    await slices.step();
    await slices.step();
  }
  return { rows, findings: [], words: [] };
}
