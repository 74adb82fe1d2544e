import type { ListKind } from '../catalogue/records.ts';
import { fromParts } from './assemble.ts';
import { atPath, partsOf } from './base.ts';
import { isJsonObject, sameJson } from './json.ts';
import type { Json, JsonObject } from './json.ts';
import { layouts } from './layout.ts';
import type { Slot } from './layout.ts';
import type { Projection } from './projection.ts';

/** What the record that stays can take from the other without losing anything, and where a person has to choose. */
export interface JoinProposal {
  /** Whole fields for the command `join`: lists united, empty fields filled. Where both say something, `keep` stays. */
  readonly patch: JsonObject;
  /** The flat keys where both say something else. */
  readonly differing: readonly string[];
}

const saysNothing = (value: unknown): boolean => value === undefined || value === null || value === '';

/** The patch with a value put at a path. */
function withAt(patch: JsonObject, [name = '', ...rest]: readonly string[], value: Json): JsonObject {
  if (rest.length === 0) return { ...patch, [name]: value };
  const inner = patch[name];
  return { ...patch, [name]: withAt(isJsonObject(inner) ? inner : {}, rest, value) };
}

/** The parts of a list, or the texts by language, of both records; `takes` says which parts are the other's. */
function unitedParts(slot: Slot, one: unknown, other: unknown, takes: (part: string) => boolean): Map<string, Json> {
  const united = partsOf(slot, one);
  for (const [part, value] of partsOf(slot, other)) {
    // The same contact or time, entered twice, is one. Of references to others the id is what they say.
    const isThere =
      slot.shape === 'items' && slot.valueField === null && [...united.values()].some((own) => sameJson(own, value));
    if (united.has(part) ? takes(part) : !isThere) united.set(part, value);
  }
  return united;
}

/**
 * Proposes how to make one record of two.
 * @param keep the id of the one that stays
 * @param drop the id of the one that is archived
 * @param taken those of the differing keys where the person chose what `drop` says
 */
export function joinPatch(
  projection: Projection,
  kind: ListKind,
  keep: string,
  drop: string,
  taken: ReadonlySet<string> = new Set(),
): JoinProposal {
  const [kept, dropped] = [projection.record(kind, keep), projection.record(kind, drop)];
  let patch: JsonObject = {};
  const differing: string[] = [];
  for (const slot of layouts[kind].slots) {
    const prefix = layouts[kind].prefixOf.get(slot) ?? '';
    const [one, other] = [atPath(kept, slot.path), atPath(dropped, slot.path)];
    if (prefix === 'archived' || saysNothing(other) || sameJson(one, other)) continue;
    if (slot.shape === 'value') {
      if (!saysNothing(one)) differing.push(prefix);
      if (saysNothing(one) || taken.has(prefix)) patch = withAt(patch, slot.path, other as Json);
      continue;
    }
    const before = partsOf(slot, one);
    for (const [part, value] of partsOf(slot, other)) {
      if (before.has(part) && !sameJson(before.get(part), value)) differing.push(`${prefix}/${part}`);
    }
    const united = unitedParts(slot, one, other, (part) => taken.has(`${prefix}/${part}`));
    if (!sameJson([...before], [...united])) patch = withAt(patch, slot.path, fromParts(slot, united));
  }
  return { patch, differing };
}
