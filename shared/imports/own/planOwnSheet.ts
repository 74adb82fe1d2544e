import type { ListKind, RecordOf } from '../../catalogue/records.ts';
import { hasAnswered } from '../../catalogue/partner.ts';
import { harmlessCell } from '../../harmlessCell.ts';
import { idColumn } from '../../sheets/idColumn.ts';
import { ownDetailsName } from '../../sheets/sheet.ts';
import type { SheetCell, SheetColumn } from '../../sheets/sheetColumn.ts';
import { catalogueNames } from '../../sheets/sheetNames.ts';
import { readDate } from '../cells/readDate.ts';
import { findingsBesideRows } from '../findingsBesideRows.ts';
import { hint } from '../finding.ts';
import type { ImportChoice, ImportFinding, ImportRow } from '../importPreview.ts';
import { differing } from '../plan/changesBy.ts';
import type { ImportPlanning, PlannedRow } from '../plan/ImportPlanning.ts';
import { emptyRecord } from '../plan/RecordDrafts.ts';
import { rejection } from '../plan/rejection.ts';
import type { TablePlan } from '../plan/TablePlan.ts';
import { noteWith } from '../saidOver.ts';
import type { Slices } from '../../slices.ts';
import type { SourceList } from '../sourceList.ts';
import type { TableRow } from '../table/table.ts';
import type { CellContext, CellReader } from './cellReader.ts';
import { ownColumns } from './ownSheet.ts';
import { ownOfferReader } from './readOwnOffer.ts';
import { ownPartnerReader } from './readOwnPartner.ts';
import { ownPlaceReader } from './readOwnPlace.ts';

const readerOf: { readonly [K in ListKind]: (key: string) => CellReader<RecordOf[K]> | undefined } = {
  offers: ownOfferReader,
  partners: ownPartnerReader,
  places: ownPlaceReader,
};

/** What an answer says beside its cells: the partner whose own sheet comes back has answered, unless it had before. */
const answered: { readonly [K in ListKind]: (record: RecordOf[K], today: string) => Partial<RecordOf[K]> } = {
  offers: () => ({}),
  partners: (partner, today) => (hasAnswered(partner) ? {} : { answeredOn: today }),
  places: () => ({}),
};

const nameColumn = { offers: 'title/de', partners: 'name', places: 'name' } as const;

/** A column of the sheet: where it stands, how it was written, how it is read back. */
interface OwnColumn<K extends ListKind> {
  readonly at: number;
  readonly written: SheetColumn<RecordOf[K]>;
  readonly read: CellReader<RecordOf[K]>;
}

const plain = (text: string) => text.replace(/\r\n?/gu, '\n').trim();

function cellText(cell: SheetCell): string {
  if (cell === null || typeof cell === 'string') return cell ?? '';
  return typeof cell === 'number' ? String(cell).replace('.', ',') : cell.toISOString().slice(0, 10);
}

/** True where a cell says what was, or would be, written for the record: nobody has changed it. */
function isAsWritten(text: string, written: string, holds: SheetColumn<never>['holds']): boolean {
  if (text === plain(written) || text === plain(harmlessCell(written))) return true;
  // Excel holds 32,767 characters in a cell; the rest was cut off.
  if (text.endsWith('…') && text.length > 32_000) return written.startsWith(text.slice(0, -1));
  return holds === 'day' && text !== '' && readDate(text, 'first').value === written;
}

/** Lays the cells that differ from what would be written over a record; those that cannot be read are named. */
function withCells<K extends ListKind>(
  record: RecordOf[K],
  cells: readonly string[],
  columns: readonly OwnColumn<K>[],
  context: CellContext,
): { changed: RecordOf[K]; unread: { heading: string; text: string }[] } {
  const unread: { heading: string; text: string }[] = [];
  let changed = record;
  for (const { at, written, read } of columns) {
    const text = plain(cells[at] ?? '');
    if (isAsWritten(text, cellText(written.cell(record, context.names)), written.holds)) continue;
    // What must not leave was left out of a public sheet: that a cell is empty says nothing.
    if (text === '' && context.isPublic) continue;
    if (written.key === 'showOnMap' && record['hideExactAddress'] === true) continue;
    const patch = read(text, changed, context);
    if (patch === null) unread.push({ heading: written.heading, text });
    else changed = { ...changed, ...patch };
  }
  return { changed, unread };
}

/** The way back of a sheet that this program wrote: only what somebody has changed in it changes the catalogue. */
class OwnSheet<K extends ListKind> {
  readonly #planning: ImportPlanning;
  readonly #kind: K;
  readonly #list: number;
  readonly #id: number;
  readonly #columns: readonly OwnColumn<K>[];
  readonly #context: Omit<CellContext, 'otherPartner'>;
  /** The day on which the sheet came back as a partner's answer; null for any other sheet. */
  readonly #answeredOn: string | null;

  constructor(planning: ImportPlanning, { table }: SourceList, kind: K, list: number, today: string) {
    this.#planning = planning;
    this.#kind = kind;
    this.#list = list;
    this.#id = table.columns.find(({ heading }) => heading === idColumn.heading)?.index ?? 0;
    this.#answeredOn = table.sheet === ownDetailsName ? today : null;
    const { drafts, newId } = planning;
    const catalogue = drafts.catalogue();
    const written: readonly SheetColumn<RecordOf[K]>[] = ownColumns(catalogue.languages)[kind];
    this.#columns = table.columns.flatMap(({ index, heading }) => {
      const column = written.find((candidate) => candidate.heading === heading);
      const read = column && readerOf[kind](column.key);
      return column === undefined || read === undefined ? [] : [{ at: index, written: column, read }];
    });
    this.#context = {
      names: catalogueNames(catalogue, drafts.all('partners'), drafts.all('places')),
      newId,
      today,
      isPublic: kind !== 'places' && !this.#columns.some(({ written: { key } }) => key === 'internalNote'),
    };
  }

  /** True for a column that is read back. */
  has(index: number): boolean {
    return index === this.#id || this.#columns.some(({ at }) => at === index);
  }

  plan({ row, cells, note }: TableRow): ImportRow {
    const planning = this.#planning;
    const kind = this.#kind;
    const name = this.#columns.find(({ written: { key } }) => key === nameColumn[kind]);
    const title = plain(name === undefined ? '' : (cells[name.at] ?? ''));
    const findings: ImportFinding[] = note === null ? [] : [{ ...note, row, column: '', value: '' }];
    const planned: PlannedRow<K> = { list: this.#list, row, kind, title, partner: '', findings };
    const id = plain(cells[this.#id] ?? '');
    const known = id === '' ? undefined : planning.drafts.record(kind, id);
    if (title === '' && (name !== undefined || known === undefined)) {
      findings.push(rejection(row, kind === 'offers' ? 'title-missing' : 'name-missing', id));
      return planning.line(planned, 'reject');
    }
    const base = known ?? emptyRecord(kind, /^[0-9a-f-]{36}$/u.test(id) ? id : planning.newId());
    const choice =
      planning.choiceFor(planned) ?? (known === undefined ? 'create' : known.archived === null ? 'update' : 'skip');
    const context: CellContext = {
      ...this.#context,
      otherPartner: (partner) => this.#otherPartner(partner, choice, row, findings),
      // What hides its address was written without it.
      isPublic: this.#context.isPublic || base['hideExactAddress'] === true,
    };
    const { changed, unread } = withCells(base, cells, this.#columns, context);
    for (const { heading, text } of unread) {
      findings.push({ ...hint('cell-unreadable'), row, column: heading, value: text });
    }
    const kept = unread.map(({ heading, text }) => `${heading}: ${text}`);
    const noted = {
      ...(kind === 'places' ? changed : { ...changed, internalNote: noteWith(noteOf(changed), kept) }),
      ...(this.#answeredOn === null ? {} : answered[kind](changed, this.#answeredOn)),
    };
    const match = known === undefined ? null : { record: known, near: false };
    if (match === null) {
      if (choice === 'skip') return planning.line(planned, 'skip');
      planning.drafts.make(kind, noted);
      return planning.line(planned, 'create');
    }
    const patch = differing(match.record, noted);
    if (choice === 'skip') return planning.line(planned, 'skip', match, patch);
    if (choice === 'update') return planning.update(planned, match, patch);
    planning.drafts.make(kind, { ...noted, id: planning.newId() });
    return planning.line(planned, 'create', match, patch);
  }

  /** Recognises a partner that the catalogue does not have under this name, or makes it, as any other list does. */
  #otherPartner(name: string, choice: ImportChoice, row: number, findings: ImportFinding[]): string | null {
    const { partners } = this.#planning;
    const found = partners.findOne(name);
    if (found.near !== null) {
      const heading = this.#columns.find(({ written: { key } }) => key === 'partners')?.written.heading ?? '';
      findings.push({ ...hint('partner-near', { known: found.near }), row, column: heading, value: name });
    }
    return choice === 'skip' ? found.id : partners.take(found, null);
  }
}

const noteOf = ({ internalNote }: RecordOf[ListKind]): string | null =>
  typeof internalNote === 'string' ? internalNote : null;

/**
 * Plans the rows of a sheet that this program wrote. Each row means the record of its id; one without becomes a new one.
 * @param at which of the lists it is
 * @param today ISO 8601
 */
export async function planOwnSheet(
  planning: ImportPlanning,
  list: SourceList,
  at: number,
  today: string,
  slices: Slices,
): Promise<TablePlan> {
  const sheet = new OwnSheet(planning, list, list.kind, at, today);
  const rows: ImportRow[] = [];
  for (const row of list.table.rows) {
    rows.push(sheet.plan(row));
    await slices.step();
    await slices.step();
  }
  return { rows, findings: findingsBesideRows(list.table, ({ index }) => sheet.has(index), []), words: [] };
}
