import type * as Y from 'yjs';
import { listKinds, recordSchemas, rowSchemas } from '../catalogue/records.ts';
import type { ListKind, RecordKind, RecordOf, RowOf } from '../catalogue/records.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { layOver, readRecord } from './assemble.ts';
import type { ParkedValue } from './assemble.ts';
import { readBase, readBaseRow } from './base.ts';
import { deepFreeze } from './json.ts';
import { baseOf, catalogueMap, listMap, overridesOf, recordMap } from './structure.ts';
import type { RecordMap } from './structure.ts';

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
    const stops = listKinds.map((kind) => this.#observe(kind));
    const root = catalogueMap(doc);
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
    return (this.#caches[kind].ids ??= Object.freeze([...listMap(this.doc, kind).keys()].sort()));
  }

  /** What lists show of a record; undefined where there is no such record. */
  row<K extends ListKind>(kind: K, id: string): RowOf[K] | undefined {
    const rows = this.#caches[kind].rows as Map<string, RowOf[K]>;
    return rows.get(id) ?? this.#read(kind, id, rows, (map) => this.#readRow(kind, id, map));
  }

  /** The whole record; undefined where there is no such record. */
  record<K extends ListKind>(kind: K, id: string): RecordOf[K] | undefined {
    const records = this.#caches[kind].records as Map<string, RecordOf[K]>;
    return records.get(id) ?? this.#read(kind, id, records, (map) => this.#readRecord(kind, id, map));
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
    const root = listMap(this.doc, kind);
    const listener = (events: Y.YEvent<Y.AbstractType<unknown>>[]) => {
      const caches = this.#caches[kind];
      const ids = new Set<string>();
      for (const event of events) {
        const [id] = event.path;
        if (typeof id === 'string') ids.add(id);
        else {
          caches.ids = null;
          for (const key of event.keys.keys()) ids.add(key);
        }
      }
      for (const id of ids) {
        caches.rows.delete(id);
        caches.records.delete(id);
      }
      this.#tell(new Map([[kind, ids]]));
    };
    root.observeDeep(listener);
    return () => root.unobserveDeep(listener);
  }

  #tell(touched: Touched): void {
    for (const listener of this.#listeners) listener(touched);
  }

  #read<T>(kind: ListKind, id: string, cache: Map<string, T>, read: (map: RecordMap) => T): T | undefined {
    const map = recordMap(this.doc, kind, id);
    if (map === undefined) return undefined;
    const value = read(map);
    cache.set(id, value);
    return value;
  }

  #readRow<K extends ListKind>(kind: K, id: string, map: RecordMap): RowOf[K] {
    const schema = rowSchemas[kind];
    const { record } = layOver(kind, readBaseRow(baseOf(map)), overridesOf(map), (field) => field in schema.shape);
    return deepFreeze(readRecord<RowOf[K]>(schema, { ...record, id }).record);
  }

  #readRecord<K extends ListKind>(kind: K, id: string, map: RecordMap): RecordOf[K] {
    const { record: raw, parked } = layOver(kind, readBase(baseOf(map)), overridesOf(map));
    const read = readRecord<RecordOf[K]>(recordSchemas[kind], { ...raw, id });
    const record = deepFreeze(read.record);
    const all = [...parked, ...read.parked];
    if (all.length > 0) this.#parked.set(record, all);
    return record;
  }

  #readCatalogue(): Catalogue {
    const map = catalogueMap(this.doc);
    const { record } = layOver('catalogue', readBase(baseOf(map)), overridesOf(map));
    return deepFreeze(readRecord(recordSchemas.catalogue, { id: '', ...record }).record);
  }
}
