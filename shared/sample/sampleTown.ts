import type * as Y from 'yjs';
import { dayOf } from '../catalogue/calendar.ts';
import { listKinds } from '../catalogue/records.ts';
import type { ListKind } from '../catalogue/records.ts';
import { perform } from '../document/commands.ts';
import type { Command, Writer } from '../document/commands.ts';
import { isJsonObject } from '../document/json.ts';
import type { Json, JsonObject } from '../document/json.ts';
import { newCatalogue } from '../document/newCatalogue.ts';
import { daysToMove } from './daysToMove.ts';
import lindenau from './lindenau.json' with { type: 'json' };
import { moveDates } from './moveDates.ts';

function records(kind: ListKind, days: number): (JsonObject & { readonly id: string })[] {
  const written: readonly Json[] = lindenau[kind];
  return written.map((record) => {
    const moved = moveDates(record, days);
    if (!isJsonObject(moved) || typeof moved['id'] !== 'string') throw new TypeError('a sample record has no id');
    return { ...moved, id: moved['id'] };
  });
}

/**
 * The sample town Lindenau as a new catalogue with an id of its own: what is due, ending or expired in it is so on the
 * day of `writer.now`. Record ids are the same in every copy.
 */
export function newSampleTown(writer: Writer): Y.Doc {
  const days = daysToMove(dayOf(writer.now));
  const creations: Command[] = [];
  const archivals: Command[] = [];
  for (const kind of listKinds) {
    for (const record of records(kind, days)) {
      creations.push({ do: 'create', kind, record });
      const { archived = null } = record;
      if (archived !== null) archivals.push({ do: 'set', kind, id: record.id, key: 'archived', value: archived });
    }
  }
  const doc = newCatalogue({ ...lindenau.catalogue, id: crypto.randomUUID() }, creations, writer);
  perform(doc, archivals, writer);
  return doc;
}
