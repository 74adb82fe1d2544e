import * as Y from 'yjs';
import { recordKinds } from '../catalogue/records.ts';
import type { RecordKind } from '../catalogue/records.ts';
import { Attribution } from './attribution.ts';
import type { Authorship, PlacedAct } from './attribution.ts';
import { editOf } from './history.ts';
import type { Edit } from './history.ts';
import { readCell, recordsMap } from './structure.ts';
import { writingsAt, writingsIn } from './writings.ts';

/** One act: what somebody did in one step. Its items in the document are `client:from` to `client:to`. */
export interface ActSummary extends Authorship {
  readonly client: number;
  readonly from: number;
  readonly to: number;
  /** The records it changed or created, each once. */
  readonly records: readonly { readonly kind: RecordKind; readonly id: string }[];
  /** How many edits `editsOfAct` gives. */
  readonly edits: number;
}

type Range = Pick<PlacedAct, 'client' | 'from' | 'to'>;

interface WrittenCell {
  readonly kind: RecordKind;
  readonly id: string;
  /** Null for a record's base. */
  readonly key: string | null;
  readonly item: Y.Item;
}

/** The cells of records that an act wrote, in the order of writing. */
function writtenCells(doc: Y.Doc, { client, from, to }: Range): WrittenCell[] {
  const structs = doc.store.clients.get(client) ?? [];
  const kinds = new Map<unknown, RecordKind>(recordKinds.map((kind) => [recordsMap(doc, kind), kind]));
  const cells: WrittenCell[] = [];
  for (let at = Y.findIndexSS(structs, from); at < structs.length; at += 1) {
    const item = structs[at];
    if (item === undefined || item.id.clock > to) break;
    if (!(item instanceof Y.Item) || item.parentSub === null) continue;
    const kind = kinds.get(item.parent);
    if (kind !== undefined) cells.push({ kind, ...readCell(kind, item.parentSub), item });
  }
  return cells;
}

/** Without what a record was created with: its creation is one edit. */
function editedCells(doc: Y.Doc, range: Range): WrittenCell[] {
  const cells = writtenCells(doc, range);
  const created = new Set(cells.filter(({ key }) => key === null).map(({ kind, id }) => `${kind}/${id}`));
  return cells.filter(({ kind, id, key }) => key === null || !created.has(`${kind}/${id}`));
}

/** The edits of one act, in the order in which they were made. */
export function editsOfAct(doc: Y.Doc, act: ActSummary): Edit[] {
  const { author, workplace, at, client } = act;
  const authorship = { author, workplace, at };
  return editedCells(doc, act).flatMap(({ kind, id, key, item }): Edit[] => {
    if (key === null) {
      const { clock } = item.id;
      return [{ kind, id, key: '', before: null, after: null, created: true, client, clock, ...authorship }];
    }
    const writings = writingsAt(doc, kind, id, key);
    return writingsIn(item).map((writing) => editOf(doc, { kind, id, key }, writing, writings, authorship));
  });
}

function summary(doc: Y.Doc, { client, from, to }: PlacedAct, attribution: Attribution): ActSummary {
  const cells = editedCells(doc, { client, from, to });
  const records = new Map(cells.map(({ kind, id }) => [`${kind}/${id}`, { kind, id }]));
  return {
    client,
    from,
    to,
    records: [...records.values()],
    edits: cells.reduce((sum, { item }) => sum + item.length, 0),
    ...attribution.of(client, to),
  };
}

/**
 * What was done in the whole catalogue, by the times the computers said, the newest first.
 * @param options.since only acts from this moment on, in milliseconds since 1970
 * @param options.limit at most so many, the newest
 */
export function actsOf(doc: Y.Doc, { since = -Infinity, limit = Infinity }: ActOptions = {}): ActSummary[] {
  const attribution = new Attribution(doc);
  return attribution
    .acts()
    .filter(({ entry }) => entry.at >= since)
    .sort((one, other) => other.entry.at - one.entry.at || other.client - one.client || other.to - one.to)
    .slice(0, limit)
    .map((act) => summary(doc, act, attribution));
}

interface ActOptions {
  readonly since?: number;
  readonly limit?: number;
}
