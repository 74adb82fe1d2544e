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
 * The flat keys that turn `before` into `before` with `patch` laid over it.
 * @param patch whole top-level fields (`{ phases: [...], cost: {...} }`); fields not named stay as they are
 */
export function differences(kind: RecordKind, before: object, patch: object): KeyValue[] {
  const changes: KeyValue[] = [];
  for (const slot of layouts[kind].slots) {
    const [field] = slot.path;
    if (field === undefined || !Object.hasOwn(patch, field)) continue;
    const prefix = layouts[kind].prefixOf.get(slot) ?? field;
    const old = atPath(before, slot.path);
    const next = atPath(patch, slot.path);
    if (slot.shape === 'value') {
      if (!sameJson(old ?? null, next ?? null)) changes.push({ key: prefix, value: (next ?? null) as Json });
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
