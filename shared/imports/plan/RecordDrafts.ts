import { recordSchemas } from '../../catalogue/records.ts';
import type { ListKind, RecordOf } from '../../catalogue/records.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Command } from '../../document/commands.ts';
import type { JsonObject } from '../../document/json.ts';
import type { Projection } from '../../document/projection.ts';

/** What an import adds to one kind of records: those it makes, and the fields it changes in others. */
interface Drafts<K extends ListKind> {
  readonly made: Map<string, RecordOf[K]>;
  readonly edited: Map<string, { record: RecordOf[K]; patch: Partial<RecordOf[K]> }>;
}

const none = <K extends ListKind>(): Drafts<K> => ({ made: new Map(), edited: new Map() });

/**
 * The catalogue as it would be while an import is planned: later rows see what earlier ones, of this list or another, would
 * make and change. Nothing is written; `commands` are all of it, once per record, as one act.
 */
export class RecordDrafts {
  readonly #projection: Projection;
  readonly #drafts: { readonly [K in ListKind]: Drafts<K> } = { partners: none(), places: none(), offers: none() };
  #ofCatalogue: Partial<Catalogue> = {};

  constructor(projection: Projection) {
    this.#projection = projection;
  }

  record<K extends ListKind>(kind: K, id: string): RecordOf[K] | undefined {
    const { made, edited } = this.#of(kind);
    return made.get(id) ?? edited.get(id)?.record ?? this.#projection.record(kind, id);
  }

  isMade(kind: ListKind, id: string): boolean {
    return this.#drafts[kind].made.has(id);
  }

  /** Every record of a kind as it would be, archived ones included. */
  all<K extends ListKind>(kind: K): RecordOf[K][] {
    const { made, edited } = this.#of(kind);
    const known = this.#projection.records(kind).map((record) => edited.get(record.id)?.record ?? record);
    return [...known, ...made.values()];
  }

  /** The records made, in the order in which they were. */
  made<K extends ListKind>(kind: K): readonly RecordOf[K][] {
    return [...this.#of(kind).made.values()];
  }

  make<K extends ListKind>(kind: K, record: RecordOf[K]): void {
    this.#of(kind).made.set(record.id, record);
  }

  /** Lays whole fields over a record. */
  edit<K extends ListKind>(kind: K, record: RecordOf[K], patch: Partial<RecordOf[K]>): void {
    const { made, edited } = this.#of(kind);
    const changed = { ...record, ...patch };
    if (made.has(record.id)) made.set(record.id, changed);
    else edited.set(record.id, { record: changed, patch: { ...edited.get(record.id)?.patch, ...patch } });
  }

  catalogue(): Catalogue {
    return { ...this.#projection.catalogue(), ...this.#ofCatalogue };
  }

  editCatalogue(patch: Partial<Catalogue>): void {
    this.#ofCatalogue = { ...this.#ofCatalogue, ...patch };
  }

  /** What is referred to comes first. */
  commands(): Command[] {
    const { id } = this.#projection.catalogue();
    const patch = this.#ofCatalogue;
    const ofCatalogue: Command[] = Object.keys(patch).length > 0 ? [{ do: 'edit', kind: 'catalogue', id, patch }] : [];
    return [...ofCatalogue, ...(['places', 'partners', 'offers'] as const).flatMap((kind) => this.#commandsOf(kind))];
  }

  #commandsOf(kind: ListKind): Command[] {
    const { made, edited } = this.#drafts[kind];
    return [
      // A record that its schema has read holds JSON and nothing else, which its type does not say.
      ...[...made.values()].map((record): Command => ({
        do: 'create',
        kind,
        record: record as JsonObject & { id: string },
      })),
      ...[...edited].map(([id, { patch }]): Command => ({ do: 'edit', kind, id, patch })),
    ];
  }

  #of<K extends ListKind>(kind: K): Drafts<K> {
    return this.#drafts[kind];
  }
}

const empty: RecordOf = {
  catalogue: recordSchemas.catalogue.parse({ id: '' }),
  offers: recordSchemas.offers.parse({ id: '' }),
  partners: recordSchemas.partners.parse({ id: '' }),
  places: recordSchemas.places.parse({ id: '' }),
};

/** A record that says nothing yet. */
export function emptyRecord<K extends ListKind>(kind: K, id: string): RecordOf[K] {
  const record: RecordOf[K] = empty[kind];
  return { ...record, id };
}
