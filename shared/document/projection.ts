import type * as Y from 'yjs';
import { listKinds, recordKinds, recordSchemas, rowSchemas } from '../catalogue/records.ts';
import type { ListKind, RecordKind, RecordOf, RowOf } from '../catalogue/records.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { readRecord } from './assemble.ts';
import type { ParkedValue } from './assemble.ts';
import { deepFreeze } from './json.ts';
import { rawRecord, rawRow } from './rawRecord.ts';
import { recordIds } from './recordIndex.ts';
import { hasRecord, readCell, recordsMap } from './structure.ts';

/** Which records one transaction touched. */
export type Touched = ReadonlyMap<RecordKind, ReadonlySet<string>>;

interface Caches {
  readonly rows: Map<string, RowOf[ListKind]>;
  readonly records: Map<string, RecordOf[ListKind]>;
  ids: readonly string[] | null;
}

const newCaches = (): Caches => ({ rows: new Map(), records: new Map(), ids: null });

/**
 * The document as frozen plain records. A record is read when it is first asked for and keeps its identity until it
 * changes, so that a view can compare by `===`. Components and exports see records only, never Yjs.
 */
export class Projection {
  readonly doc: Y.Doc;
  readonly #caches: Record<ListKind, Caches> = { offers: newCaches(), partners: newCaches(), places: newCaches() };
  readonly #parked = new WeakMap<object, readonly ParkedValue[]>();
  readonly #listeners = new Set<(touched: Touched) => void>();
  readonly #stop: () => void;
  #catalogue: Catalogue | null = null;

  constructor(doc: Y.Doc) {
    this.doc = doc;
    // The index follows the document first: whoever is told of a change below reads through it.
    for (const kind of recordKinds) recordIds(doc, kind);
    const stops = listKinds.map((kind) => this.#observe(kind));
    const root = recordsMap(doc, 'catalogue');
    const onCatalogue = () => {
      this.#catalogue = null;
      this.#tell(new Map([['catalogue', new Set(['catalogue'])]]));
    };
    root.observe(onCatalogue);
    this.#stop = () => {
      root.unobserve(onCatalogue);
      for (const stop of stops) stop();
    };
  }

  /** Every id of a kind, archived ones included, in the order of the ids. The array stays the same until one is added. */
  ids(kind: ListKind): readonly string[] {
    return (this.#caches[kind].ids ??= Object.freeze([...recordIds(this.doc, kind)].sort()));
  }

  /** What lists show of a record; undefined where there is no such record. */
  row<K extends ListKind>(kind: K, id: string): RowOf[K] | undefined {
    const rows = this.#caches[kind].rows as Map<string, RowOf[K]>;
    return rows.get(id) ?? this.#read(kind, id, rows, () => this.#readRow(kind, id));
  }

  /** The whole record; undefined where there is no such record. */
  record<K extends ListKind>(kind: K, id: string): RecordOf[K] | undefined {
    const records = this.#caches[kind].records as Map<string, RecordOf[K]>;
    return records.get(id) ?? this.#read(kind, id, records, () => this.#readRecord(kind, id));
  }

  /** Every row of a kind, archived ones included. */
  rows<K extends ListKind>(kind: K): RowOf[K][] {
    return this.ids(kind).flatMap((id) => this.row(kind, id) ?? []);
  }

  /** Every whole record of a kind, archived ones included. */
  records<K extends ListKind>(kind: K): RecordOf[K][] {
    return this.ids(kind).flatMap((id) => this.record(kind, id) ?? []);
  }

  /** The catalogue's own record. */
  catalogue(): Catalogue {
    return (this.#catalogue ??= this.#readCatalogue());
  }

  /** Values of a record this program could not read; they stay in the document. */
  parked(record: object): readonly ParkedValue[] {
    return this.#parked.get(record) ?? [];
  }

  /** Calls the listener once per transaction that touched a record. Returns the way to stop. */
  subscribe(listener: (touched: Touched) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Stops following the document. */
  close(): void {
    this.#stop();
    this.#listeners.clear();
  }

  #observe(kind: ListKind): () => void {
    const root = recordsMap(this.doc, kind);
    const listener = (event: Y.YMapEvent<Uint8Array>) => {
      const caches = this.#caches[kind];
      const ids = new Set<string>();
      for (const name of event.keysChanged) {
        const { id, key } = readCell(kind, String(name));
        if (key === null) caches.ids = null;
        ids.add(id);
        caches.rows.delete(id);
        caches.records.delete(id);
      }
      this.#tell(new Map([[kind, ids]]));
    };
    root.observe(listener);
    return () => root.unobserve(listener);
  }

  #tell(touched: Touched): void {
    for (const listener of this.#listeners) listener(touched);
  }

  #read<T>(kind: ListKind, id: string, cache: Map<string, T>, read: () => T): T | undefined {
    if (!hasRecord(this.doc, kind, id)) return undefined;
    const value = read();
    cache.set(id, value);
    return value;
  }

  #readRow<K extends ListKind>(kind: K, id: string): RowOf[K] {
    const schema = rowSchemas[kind];
    const raw = rawRow(this.doc, kind, id);
    raw['id'] = id;
    // Frozen at its surface only: freezing 10,000 rows through and through costs a tenth of opening them.
    const { record } = readRecord<RowOf[K]>(schema, raw);
    Object.freeze(record);
    return record;
  }

  #readRecord<K extends ListKind>(kind: K, id: string): RecordOf[K] {
    const { record: raw, parked } = rawRecord(this.doc, kind, id);
    raw['id'] = id;
    const read = readRecord<RecordOf[K]>(recordSchemas[kind], raw);
    const record = deepFreeze(read.record);
    const all = [...parked, ...read.parked];
    if (all.length > 0) this.#parked.set(record, all);
    return record;
  }

  #readCatalogue(): Catalogue {
    const { record } = rawRecord(this.doc, 'catalogue', 'catalogue');
    return deepFreeze(readRecord(recordSchemas.catalogue, { id: '', ...record }).record);
  }
}
