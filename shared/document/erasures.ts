import * as Y from 'yjs';
import { decodeValue, encodeValue } from './cellValue.ts';
import { listKinds } from '../catalogue/records.ts';
import type { ListKind } from '../catalogue/records.ts';
import { layouts } from './layout.ts';

// Personal data must be erasable (GDPR Art. 17), also from what was overwritten long ago. An erasure is a mark in the root
// `erasures`, named after a cell (`partners/<record id>/contacts/<id>` -> true), which travels like every other edit and is
// never taken back. Every document of this program carries the marks out on its own copy: whatever was ever written in the
// cell becomes null, in place. The items stay, with their ids and clocks, so that replicas agree as before, whichever of
// them has learnt of the erasure. This file reads and writes Yjs internals; yjs is pinned to one version for that.

type Cells = ReadonlyMap<ListKind, ReadonlySet<string>>;

/** The marks: name of a cell -> true. */
export const erasures = (doc: Y.Doc): Y.Map<true> => doc.getMap<true>('erasures');

/** Whether this key of a record can be erased: the personal ones can. */
export const isErasable = (kind: ListKind, key: string): boolean => layouts[kind].find(key)?.slot.personal === true;

/** The name of the mark on a cell. */
export const erasureName = (kind: ListKind, id: string, key: string): string => `${kind}/${id}/${key}`;

const keyIn = (cellName: string): string => cellName.slice(cellName.indexOf('/') + 1);

/** A person keeps her random id where two records are joined: such a key is erased in every record. */
const isOfOnePerson = (key: string): boolean => /^contacts\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(key);

/** Tells which cells are erased. */
class Erased {
  readonly #cells = new Set<string>();
  readonly #persons = new Set<string>();

  constructor(names: Iterable<string>) {
    for (const name of names) {
      const kind = listKinds.find((known) => name.startsWith(`${known}/`));
      if (kind === undefined) continue;
      const key = keyIn(name.slice(kind.length + 1));
      if (!isErasable(kind, key)) continue;
      if (isOfOnePerson(key)) this.#persons.add(key);
      else this.#cells.add(name);
    }
  }

  covers(kind: ListKind, cellName: string): boolean {
    return this.#persons.has(keyIn(cellName)) || this.#cells.has(`${kind}/${cellName}`);
  }
}

/** Empties every value ever written in a cell. @returns whether there was any */
function scrub(head: Y.Item | undefined): boolean {
  let found = false;
  for (let item = head ?? null; item !== null; item = item.left) {
    const { content } = item;
    if (!(content instanceof Y.ContentBinary) || decodeValue(content.content) === null) continue;
    content.content = encodeValue(null);
    found = true;
  }
  return found;
}

/** Empties the erased ones among the cells. @returns those that were not empty */
function scrubCells(doc: Y.Doc, erased: Erased, cells?: Cells): Cells {
  return new Map(
    listKinds.map((kind) => {
      const { _map: heads } = doc.getMap(kind);
      const names = [...(cells === undefined ? heads.keys() : (cells.get(kind) ?? []))];
      return [kind, new Set(names.filter((name) => erased.covers(kind, name) && scrub(heads.get(name))))];
    }),
  );
}

/** Root -> the keys in which a transaction wrote. */
const changedIn = ({ changed }: Y.Transaction): Map<unknown, Set<string | null>> => changed;

/** The cells of records in which a transaction wrote. */
function changedCells(doc: Y.Doc, transaction: Y.Transaction): Cells {
  const namesIn = (kind: ListKind) => [...(changedIn(transaction).get(doc.getMap(kind)) ?? [])];
  return new Map(listKinds.map((kind) => [kind, new Set(namesIn(kind).filter((name) => name !== null))]));
}

/**
 * Makes a new, empty document carry out every erasure it learns of: before anybody is told of the change, and before the
 * change becomes an update that is kept or sent. What arrives later in an erased cell is emptied on its way in.
 */
export function carryOutErasures(doc: Y.Doc): void {
  const marks = erasures(doc);
  const roots = new Map(listKinds.map((kind) => [kind, doc.getMap(kind)]));
  let erased: Erased | null = null;
  doc.on('beforeObserverCalls', (transaction) => {
    const changed = changedIn(transaction);
    const isTold = changed.has(marks);
    if (isTold) erased = new Erased(marks.keys());
    if (erased === null) return;
    const emptied = scrubCells(doc, erased, isTold ? undefined : changedCells(doc, transaction));
    // Who observes the records must hear of what was emptied in place.
    for (const [kind, root] of roots) {
      const names = emptied.get(kind);
      if (names === undefined || names.size === 0) continue;
      changed.set(root, new Set([...(changed.get(root) ?? []), ...names]));
    }
  });
}

/** True where a copy with this state vector (client -> clock) has every erasure this document knows, and so has carried it out. */
export const hasErasuresOf = (doc: Y.Doc, stateVector: ReadonlyMap<number, number>): boolean =>
  [...erasures(doc)._map.values()].every(({ id }) => (stateVector.get(id.client) ?? 0) > id.clock);

/** The names of all erasures a document knows. */
export const erasureNames = (doc: Y.Doc): string[] => [...erasures(doc).keys()];

/** The items that set a document's marks: name -> id of Yjs. */
export const erasureItems = (doc: Y.Doc): Map<string, Y.ID> =>
  new Map([...erasures(doc)._map].map(([name, { id }]) => [name, id]));

/** Empties what these erasures cover in a document that does not know of them, such as a backup. @returns whether there was any */
export function eraseIn(doc: Y.Doc, names: Iterable<string>): boolean {
  return [...scrubCells(doc, new Erased(names)).values()].some(({ size }) => size > 0);
}
