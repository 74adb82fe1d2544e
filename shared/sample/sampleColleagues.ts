import * as Y from 'yjs';
import { perform } from '../document/commands.ts';
import type { Command } from '../document/commands.ts';
import { isJsonObject } from '../document/json.ts';
import type { Json, JsonObject } from '../document/json.ts';
import { layouts } from '../document/layout.ts';
import { rawRecord } from '../document/rawRecord.ts';
import { newDoc } from '../document/structure.ts';
import colleagues from './colleagues.json' with { type: 'json' };
import { daysToMove } from './daysToMove.ts';
import { moveDates } from './moveDates.ts';

/** One edit as the sample keeps it: `key` as the document names it, `*` for a record that is created. */
interface SampleEdit {
  readonly at: string;
  readonly kind: 'offers' | 'partners' | 'places';
  readonly id: string;
  readonly key: string;
  readonly value: Json;
}

/** A colleague of the sample town and her copy of the catalogue. */
export interface SampleColleague {
  readonly author: string;
  readonly workplace: string;
  readonly doc: Y.Doc;
}

function commandOf(doc: Y.Doc, { kind, id, key, value }: SampleEdit): Command {
  if (key === '*') {
    if (!isJsonObject(value)) throw new TypeError('a sample record is no object');
    return { do: 'create', kind, record: { ...value, id } };
  }
  if (key === 'archived') return { do: 'archive', kind, id };
  const [texts = '', language] = key.split('/');
  if (language === 'de') {
    // As a form does it, which also says what the edit means for the translations.
    const before = rawRecord(doc, kind, id).record[texts];
    return { do: 'edit', kind, id, patch: { [texts]: { ...(isJsonObject(before) ? before : {}), de: value } } };
  }
  // Items are stored without their id, which stands in the key.
  const isItem = layouts[kind].find(key)?.slot.shape === 'items' && isJsonObject(value);
  return { do: 'set', kind, id, key, value: isItem ? withoutId(value) : value };
}

const withoutId = ({ id: _, ...rest }: JsonObject): JsonObject => rest;

/**
 * What the two colleagues of the sample town have done apart from each other, each on a copy of her own.
 * @param doc the sample town; it stays as it is
 * @param today ISO day; their edits lie in the days before it
 * @param without those whose edits are not asked for: what they created may be in `doc` already
 */
export function sampleColleagues(
  doc: Y.Doc,
  today: string,
  without: ReadonlySet<string> = new Set(),
): readonly SampleColleague[] {
  const state = Y.encodeStateAsUpdateV2(doc);
  const days = daysToMove(today);
  const wanted = colleagues.filter(({ author }) => !without.has(author));
  return wanted.map(({ author, workplace, edits }) => {
    const copy = newDoc();
    Y.applyUpdateV2(copy, state);
    for (const { at, kind, id, key, value } of edits) {
      const edit = { at, kind: kindOf(kind), id, key, value: moveDates(value, days) };
      const now = new Date(Date.parse(at) + days * 86_400_000);
      perform(copy, [commandOf(copy, edit)], { author, workplace, app: 'Angebotsmappe', now });
    }
    return { author, workplace, doc: copy };
  });
}

function kindOf(kind: string): SampleEdit['kind'] {
  if (kind !== 'offers' && kind !== 'partners' && kind !== 'places') throw new TypeError(`no kind of record: ${kind}`);
  return kind;
}
