import type { RecordKind } from '../catalogue/records.ts';
import { atPath, partsOf } from './base.ts';
import { sameJson } from './json.ts';
import type { Json } from './json.ts';
import { layouts } from './layout.ts';

/** One flat key and its new value; null = cleared or removed. */
export interface KeyValue {
  readonly key: string;
  readonly value: Json;
}

/**
 * The flat keys that lay `patch` over `before`. A member that the patch does not name stays as it is, within objects too
 * (`{ cost: { amount: 500 } }` leaves the unit alone); null clears. Lists and texts by language are given whole.
 */
export function differences(kind: RecordKind, before: object, patch: object): KeyValue[] {
  const changes: KeyValue[] = [];
  for (const slot of layouts[kind].slots) {
    const next = atPath(patch, slot.path);
    if (next === undefined) continue;
    const prefix = layouts[kind].prefixOf.get(slot) ?? slot.path.join('/');
    const old = atPath(before, slot.path);
    if (slot.shape === 'value') {
      if (!sameJson(old ?? null, next)) changes.push({ key: prefix, value: next as Json });
      continue;
    }
    const oldParts = partsOf(slot, old);
    const nextParts = partsOf(slot, next);
    for (const [part, value] of nextParts) {
      if (!sameJson(oldParts.get(part), value)) changes.push({ key: `${prefix}/${part}`, value });
    }
    for (const part of oldParts.keys()) {
      if (!nextParts.has(part)) changes.push({ key: `${prefix}/${part}`, value: null });
    }
  }
  return changes;
}
