import { offer as offerSchema } from '../catalogue/offer.ts';
import type { Offer } from '../catalogue/offer.ts';
import type { Command } from '../document/commands.ts';
import type { JsonObject } from '../document/json.ts';
import type { Projection } from '../document/projection.ts';
import type { ImportFinding, ImportMapping, ImportOutcome, ImportRow } from './importPreview.ts';
import type { ImportChoice } from './importPreview.ts';
import { findingsBesideRows } from './findingsBesideRows.ts';
import type { ImportTargetId } from './importTargets.ts';
import { DistrictBook } from './match/DistrictBook.ts';
import { OfferBook } from './match/OfferBook.ts';
import type { OfferFound } from './match/OfferBook.ts';
import { PartnerBook } from './match/PartnerBook.ts';
import { PlaceBook } from './match/PlaceBook.ts';
import { offerPatch } from './offerPatch.ts';
import { planPartners } from './planPartners.ts';
import { planWhere, takeWhere } from './planWhere.ts';
import { rowContext, rowReader } from './readRows.ts';
import type { ReadRow } from './readRows.ts';
import { sourceName } from './rowKeys.ts';
import type { Slices } from './slices.ts';
import type { Table, TableColumn } from './table/table.ts';

/** Everything an import is computed from. */
export interface ImportRequest {
  readonly table: Table;
  readonly mapping: ImportMapping;
  /** By row number; what a row is not named in does what the plan proposes. */
  readonly choices: Readonly<Record<string, ImportChoice>>;
  readonly fileName: string;
  readonly projection: Projection;
  /** ISO 8601. */
  readonly today: string;
  readonly newId: () => string;
}

/** What an import would do. Nothing is written; `commands` are one act. */
export interface ImportPlan {
  readonly rows: readonly ImportRow[];
  /** What there is to say beside the rows. */
  readonly findings: readonly ImportFinding[];
  readonly commands: readonly Command[];
  readonly partnersCreated: number;
  readonly placesCreated: number;
}

const plainJson = (value: object) => JSON.parse(JSON.stringify(value)) as JsonObject;

function columnsByTarget({ columns }: Table, mapping: ImportMapping): Map<ImportTargetId, TableColumn[]> {
  const byTarget = new Map<ImportTargetId, TableColumn[]>();
  for (const column of columns) {
    const target = mapping[String(column.index)] ?? null;
    if (target !== null) byTarget.set(target, [...(byTarget.get(target) ?? []), column]);
  }
  return byTarget;
}

const rejected = (row: number, code: 'title-missing' | 'feature-unreadable', value: string): ImportFinding => ({
  kind: 'rejected',
  row,
  column: '',
  value,
  became: '',
  code,
  values: {},
});

/** What a row does where nobody has chosen: what is surely known is updated, what is archived stays so, the rest is new. */
function defaultChoice(found: OfferFound | null): ImportChoice {
  if (found === null || found.near) return 'create';
  return found.offer.archived === null ? 'update' : 'skip';
}

/** Plans the rows of one list against one catalogue. */
class Planning {
  readonly commands: Command[] = [];
  readonly partners: PartnerBook;
  readonly places: PlaceBook;
  readonly districts: DistrictBook;
  readonly offers = new OfferBook();
  readonly #request: ImportRequest;

  constructor(request: ImportRequest) {
    this.#request = request;
    const { projection, newId } = request;
    const isThere = ({ archived }: { archived: unknown }) => archived === null;
    this.partners = new PartnerBook(projection.rows('partners').filter(isThere), newId);
    this.places = new PlaceBook(projection.records('places').filter(isThere), newId);
    this.districts = new DistrictBook(projection.catalogue().districts, newId);
  }

  /** Plans one row. `byKey` is the offer that came from this row before. */
  plan({ cells, said, key, isCopy }: ReadRow, byKey: Offer | null): ImportRow {
    const { title } = said.offer;
    const line = (outcome: ImportOutcome, found: OfferFound | null, fields: string[]): ImportRow => ({
      row: cells.row,
      outcome,
      title,
      partner: said.partners,
      match: found && { id: found.offer.id, title: found.offer.title['de'] ?? '', near: found.near },
      fields,
      findings: cells.findings,
    });
    if (title === '') {
      cells.findings.push(rejected(cells.row, 'title-missing', said.partners));
      return line('reject', null, []);
    }
    if (isCopy) return line('skip', null, []);
    const partners = planPartners(said, cells, this.partners, (name) => this.places.isName(name));
    const where = planWhere(said, cells, this.places, this.districts);
    const known = (found: readonly { readonly id: string | null }[]) => found.flatMap(({ id }) => id ?? []);
    const found =
      byKey === null
        ? this.offers.find({ title, partnerIds: known(partners), placeIds: known(where.places) })
        : { offer: byKey, near: false };
    if (found?.near === true) cells.hint('offer-near', { known: found.offer.title['de'] ?? '' }, title);
    const choice = this.#request.choices[String(cells.row)] ?? defaultChoice(found);
    if (choice === 'skip') {
      if (found !== null && found.offer.archived !== null) cells.hint('offer-archived', {}, title);
      return line('skip', found, []);
    }
    const target = choice === 'update' ? (found?.offer ?? null) : null;
    const keepsKey = target !== null && found?.near === false && said.ownKey === null;
    const links = {
      partnerIds: [...new Set(partners.map((partner) => this.partners.take(partner, said.partnerKind)))],
      ...takeWhere(where, said, this.places, target),
      sourceKey: keepsKey ? null : this.#freeKey(key, target),
    };
    const id = target?.id ?? this.#request.newId();
    const offer = { ...said.offer, internalNotes: [...said.offer.internalNotes, ...where.notes] };
    const patch = offerPatch(target ?? offerSchema.parse({ id }), offer, links, this.#request.newId);
    if (target === null) {
      this.commands.push({ do: 'create', kind: 'offers', record: { ...plainJson(patch), id } });
      return line('create', found, []);
    }
    const fields = Object.keys(patch);
    if (fields.length > 0) this.commands.push({ do: 'edit', kind: 'offers', id, patch });
    return line(fields.length > 0 ? 'update' : 'unchanged', found, fields);
  }

  /** The records that the rows' offers refer to, to be created before them. */
  referred(): Command[] {
    const { districts } = this.#request.projection.catalogue();
    const { created } = this.districts;
    const newPartners = this.partners.created.map(({ id, name, kind }): Command => {
      return { do: 'create', kind: 'partners', record: { id, name, ...(kind === null ? {} : { kind }) } };
    });
    const newPlaces = this.places.created.map((record): Command => ({ do: 'create', kind: 'places', record }));
    const { id } = this.#request.projection.catalogue();
    const patch = { districts: [...districts, ...created] };
    const newDistricts: Command[] = created.length > 0 ? [{ do: 'edit', kind: 'catalogue', id, patch }] : [];
    return [...newDistricts, ...newPartners, ...newPlaces];
  }

  /** A key that no other offer has: a person may want the same row as an offer of its own beside the known one. */
  #freeKey(key: string, target: Offer | null): string {
    let free = key;
    for (let copy = 2; target === null && this.offers.hasKey(free); copy += 1) free = `${key}#neu${copy}`;
    return free;
  }
}

/**
 * Plans what a list does to a catalogue, without writing: rows read, partners, places and offers recognised or made,
 * every row accounted for. Each row's default: an offer that is surely known is updated (only what the list says and what
 * differs), a similar one is left alone and the row becomes a new draft.
 * @param slices lets others work in between, reports progress, and stops where the person cancelled
 */
export async function planImport(request: ImportRequest, slices: Slices): Promise<ImportPlan> {
  const { table, mapping, projection } = request;
  const planning = new Planning(request);
  const ids = projection.ids('offers');
  slices.begin(table.rows.length * 2 + ids.length);
  for (const id of ids) {
    const offer = projection.record('offers', id);
    if (offer !== undefined && offer.archived?.undone !== true) planning.offers.add(offer);
    await slices.step();
  }
  const read = rowReader(
    columnsByTarget(table, mapping),
    rowContext(projection, request.today),
    sourceName(request.fileName),
  );
  const known: { row: ReadRow; byKey: Offer | null }[] = [];
  for (const tableRow of table.rows) {
    const row = read(tableRow);
    known.push({ row, byKey: planning.offers.findByKey(row.key) });
    if (request.choices[String(tableRow.row)] !== 'skip') planning.districts.welcome(row.said.where.districts);
    await slices.step();
  }
  const rows: ImportRow[] = [];
  for (const { row, byKey } of known) {
    rows.push(planning.plan(row, byKey));
    await slices.step();
  }
  for (const { row, code, value } of table.omitted) {
    if (code !== 'feature-unreadable') continue;
    const findings = [rejected(row, code, value)];
    rows.push({ row, outcome: 'reject', title: '', partner: '', match: null, fields: [], findings });
  }
  rows.sort((one, other) => one.row - other.row);
  return {
    rows,
    findings: findingsBesideRows(table, mapping, planning.districts.created),
    commands: [...planning.referred(), ...planning.commands],
    partnersCreated: planning.partners.created.length,
    placesCreated: planning.places.created.length,
  };
}
