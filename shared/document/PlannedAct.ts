import type * as Y from 'yjs';
import { recordSchemas } from '../catalogue/records.ts';
import { Refusal } from '../refusal.ts';
import { seenBy } from './archivedNow.ts';
import { storeRecord } from './base.ts';
import { mustExist } from './change.ts';
import { changesOf } from './changesOf.ts';
import type { Act, Change, Command, Writer } from './commands.ts';
import { erasureName, isErasable } from './erasures.ts';
import { isJsonObject, sameJson } from './json.ts';
import type { Json, JsonObject } from './json.ts';
import { readsAsItIs } from './readsAsItIs.ts';
import { hasRecord, isListKind, isMarkKind, marksMap } from './structure.ts';
import { valueAt } from './valueAt.ts';
import { writeAct } from './writeAct.ts';
import type { Creation } from './writeAct.ts';

/** A record is stored complete, so that reading it back needs no defaults. */
function creation(doc: Y.Doc, { kind, record }: Extract<Command, { do: 'create' }>): Creation {
  const { id } = record;
  if (id === '' || id.includes('/') || hasRecord(doc, kind, id)) throw new Refusal('value-invalid', { field: 'id' });
  const schema = recordSchemas[kind];
  if (readsAsItIs(schema, record)) return { kind, id, stored: storeRecord(kind, record) };
  const read = schema.safeParse(record);
  if (!read.success) throw new Refusal('value-invalid', { field: read.error.issues[0]?.path.join('/') ?? '' });
  return { kind, id, stored: storeRecord(kind, read.data as JsonObject) };
}

function erasure(doc: Y.Doc, { kind, id, key }: Extract<Command, { do: 'erase' }>): string {
  mustExist(doc, kind, id);
  if (!isErasable(kind, key)) throw new Refusal('field-unknown', { field: key });
  return erasureName(kind, id, key);
}

/** How undoing a creation puts the record away. */
const undone = (writer: Writer): JsonObject => ({ by: writer.author, at: writer.now.toISOString(), undone: true });

function currentValue(doc: Y.Doc, { kind, id, key }: Change): Json {
  return isMarkKind(kind) ? (marksMap(doc, kind).get(id) ?? null) : valueAt(doc, kind, id, key);
}

/** What taking a change back writes. Who undoes a creation has seen all that was written in the record since. */
function taken(doc: Y.Doc, { kind, id, before }: Change): Json {
  const isUndone = isJsonObject(before) && before['undone'] === true && !isMarkKind(kind) && isListKind(kind);
  return isUndone ? { ...before, seen: seenBy(doc, kind, id) } : before;
}

/**
 * An act before it is written: what it would do is looked at command by command, at once or bit by bit, and nothing has
 * changed until `write`. Until then the document must stay as it is.
 */
export class PlannedAct {
  readonly #doc: Y.Doc;
  readonly #writer: Writer;
  readonly #creations: Creation[] = [];
  readonly #changes: Change[] = [];
  readonly #erased: string[] = [];
  readonly #kept: Change[] = [];
  #settles = true;

  constructor(doc: Y.Doc, writer: Writer) {
    this.#doc = doc;
    this.#writer = writer;
  }

  /** What `takeBack` left alone, because somebody has changed it since. */
  get kept(): readonly Change[] {
    return this.#kept;
  }

  /** @throws Refusal record-missing, field-unknown, value-invalid, decision-outdated */
  add(command: Command): void {
    if (command.do === 'create') this.#creations.push(creation(this.#doc, command));
    else if (command.do === 'erase') this.#erased.push(erasure(this.#doc, command));
    else this.#changes.push(...changesOf(this.#doc, command, this.#writer));
  }

  /** Adds the way back from one change of an act. The changes of an act are taken back from the last to the first. */
  takeBack(change: Change): void {
    // Says nothing about a colleague who wrote the same.
    this.#settles = false;
    const isAsLeft = sameJson(currentValue(this.#doc, change), change.after);
    if (isAsLeft) this.#changes.push({ ...change, before: change.after, after: taken(this.#doc, change) });
    else this.#kept.push(change);
  }

  /**
   * Writes it in one transaction; nothing to write writes nothing.
   * @param origin handed to Yjs as the transaction's origin
   */
  write(origin?: unknown): Act {
    const [creations, changes] = [this.#creations, this.#changes];
    const writes = { creations, changes, erased: this.#erased, settles: this.#settles };
    writeAct(this.#doc, writes, this.#writer, origin);
    const before = undone(this.#writer);
    const created = creations.map(({ kind, id }) => ({ kind, id, key: 'archived', before, after: null }));
    return { changes: [...created, ...changes] };
  }
}
