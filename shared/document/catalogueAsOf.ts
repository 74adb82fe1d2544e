import type * as Y from 'yjs';
import { encodeValue } from './cellValue.ts';
import { recordKinds } from '../catalogue/records.ts';
import type { RecordKind } from '../catalogue/records.ts';
import { Attribution } from './attribution.ts';
import { baseOf, newDoc, readCell, recordsMap } from './structure.ts';
import { writingsOf } from './writings.ts';

/** What stood in a cell; undefined where nothing was written there yet. */
function valueThen(doc: Y.Doc, kind: RecordKind, name: string, wasThere: WasThere): Uint8Array | undefined {
  const head = recordsMap(doc, kind)._map.get(name);
  if (head === undefined) return undefined;
  const { id, key } = readCell(kind, name);
  // A base is written once.
  if (key === null) return wasThere(head.id) ? baseOf(doc, kind, id) : undefined;
  const writing = writingsOf(head).find(wasThere);
  return writing && encodeValue(writing.value);
}

type WasThere = (item: { readonly client: number; readonly clock: number }) => boolean;

/**
 * The catalogue as it was at a moment, as a document to look at and to take values from (restoreCommands.ts): it has no
 * history of its own and is never merged. Goes by the times the computers said, key by key, so that a computer whose clock
 * is wrong misplaces its own edits only. What has no time counts as old.
 * @param at milliseconds since 1970
 */
export function catalogueAsOf(doc: Y.Doc, at: number): Y.Doc {
  const attribution = new Attribution(doc);
  const wasThere: WasThere = ({ client, clock }) => (attribution.of(client, clock).at ?? -Infinity) <= at;
  const then = newDoc();
  then.transact(() => {
    for (const kind of recordKinds) {
      for (const name of recordsMap(doc, kind).keys()) {
        const value = valueThen(doc, kind, name, wasThere);
        if (value !== undefined) recordsMap(then, kind).set(name, value);
      }
    }
  });
  return then;
}
