import type { Offer } from '../../catalogue/offer.ts';
import type { ListKind, RecordOf } from '../../catalogue/records.ts';
import { isJsonObject } from '../../document/json.ts';
import type { Projection } from '../../document/projection.ts';
import type { ImportChoice, ImportDecisions, ImportFinding, ImportOutcome, ImportRow } from '../importPreview.ts';
import { rowId } from '../importPreview.ts';
import type { District } from '../match/DistrictBook.ts';
import { DistrictBook } from '../match/DistrictBook.ts';
import { OfferBook } from '../match/OfferBook.ts';
import { PartnerBook } from '../match/PartnerBook.ts';
import { PlaceBook } from '../match/PlaceBook.ts';
import { changesBy } from './changesBy.ts';
import { emptyRecord, RecordDrafts } from './RecordDrafts.ts';

/** One row as it is planned: where it stands, and what there is to say about it. */
export interface PlannedRow<K extends ListKind> {
  readonly list: number;
  readonly row: number;
  readonly kind: K;
  readonly title: string;
  readonly partner: string;
  readonly findings: ImportFinding[];
}

/** The record that a row means, or a similar one. */
export interface Match<K extends ListKind> {
  readonly record: RecordOf[K];
  readonly near: boolean;
}

/** What several lists would do to one catalogue: the records as they would be, and the books to recognise them by. */
export class ImportPlanning {
  readonly drafts: RecordDrafts;
  readonly partners: PartnerBook;
  readonly places: PlaceBook;
  readonly districts: DistrictBook;
  readonly offers = new OfferBook();
  readonly newId: () => string;
  readonly #projection: Projection;
  readonly #choices: ReadonlyMap<string, ImportChoice>;
  readonly #kept: ReadonlyMap<string, readonly string[]>;
  #knowsZero: boolean | null = null;

  constructor(projection: Projection, decisions: ImportDecisions, newId: () => string) {
    const drafts = new RecordDrafts(projection);
    const isThere = ({ archived }: { archived: unknown }) => archived === null;
    this.drafts = drafts;
    this.newId = newId;
    this.#projection = projection;
    this.#choices = new Map(Object.entries(decisions.choices));
    this.#kept = new Map(Object.entries(decisions.kept));
    this.partners = new PartnerBook(projection.rows('partners').filter(isThere), (name, kind) => {
      const partner = { ...emptyRecord('partners', newId()), name, kind };
      drafts.make('partners', partner);
      return partner.id;
    });
    this.places = new PlaceBook(projection.records('places').filter(isThere), (said) => {
      const place = { ...emptyRecord('places', newId()), ...said };
      drafts.make('places', place);
      return place.id;
    });
    this.districts = new DistrictBook(projection.catalogue().districts, newId);
  }

  /** Whether some place of the catalogue has a postcode that begins with 0. */
  get knowsZeroPostcodes(): boolean {
    return (this.#knowsZero ??= this.#projection
      .rows('places')
      .some(({ postcode }) => postcode?.startsWith('0') === true));
  }

  /** The offer of a row by its key: the id that this program gave it, else the key it came with before. */
  offerByKey(ownKey: string | null, key: string): Offer | null {
    const own = ownKey === null ? undefined : this.drafts.record('offers', ownKey);
    if (own === undefined) return this.offers.findByKey(key);
    return this.offers.claim(own) ? own : null;
  }

  /** To be called between two lists: what the one makes and changes is known to the other. */
  settle(): void {
    this.partners.settle();
    this.places.settle();
    this.offers.settle(this.drafts.made('offers'));
  }

  /** Gives the catalogue the districts that a list brought. */
  addDistricts(added: readonly District[]): void {
    if (added.length === 0) return;
    const { districts } = this.drafts.catalogue();
    this.drafts.editCatalogue({ districts: [...districts, ...added.map((district) => ({ ...district }))] });
  }

  /** What a person chose for a row, or undefined. */
  choiceFor(row: Pick<ImportRow, 'list' | 'row'>): ImportChoice | undefined {
    return this.#choices.size === 0 ? undefined : this.#choices.get(rowId(row));
  }

  /** Carries a patch out, without the fields that shall stay as they are, and says what became of the row. */
  update<K extends ListKind>(row: PlannedRow<K>, { record, near }: Match<K>, patch: Partial<RecordOf[K]>): ImportRow {
    const kept = this.#kept.get(rowId(row)) ?? [];
    const taken = Object.entries(patch).filter(([field]) => !kept.includes(field));
    if (taken.length > 0) this.drafts.edit(row.kind, record, Object.fromEntries(taken) as Partial<RecordOf[K]>);
    return this.line(row, taken.length > 0 ? 'update' : 'unchanged', { record, near }, patch);
  }

  /** A row as it is shown; `patch` is what updating the record recognised would change. */
  line<K extends ListKind>(
    row: PlannedRow<K>,
    outcome: ImportOutcome,
    match: Match<K> | null = null,
    patch: Partial<RecordOf[K]> = {},
  ): ImportRow {
    const { list, kind, title, partner, findings } = row;
    // Written out: ten thousand spread rows cost as much as reading their dates.
    return {
      list,
      row: row.row,
      kind,
      outcome,
      title,
      partner,
      findings,
      match: match && { id: match.record.id, title: this.titleOf(match.record), near: match.near },
      // What this very import makes can be shown only once it is there.
      changes:
        match === null || this.drafts.isMade(row.kind, match.record.id) ? [] : changesBy(row.kind, match.record, patch),
    };
  }

  /** What people call a record; empty where it has no name. */
  titleOf({ title, name }: RecordOf[ListKind]): string {
    if (typeof name === 'string') return name;
    const german = isJsonObject(title) ? title['de'] : null;
    return typeof german === 'string' ? german : '';
  }
}
