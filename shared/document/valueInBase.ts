import type { RecordKind } from '../catalogue/records.ts';
import { atPath, partsOf, readBaseAround } from './base.ts';
import type { Json } from './json.ts';
import { layouts } from './layout.ts';

/** What a record's base says at a flat key; null where it says nothing. */
export function valueInBase(kind: RecordKind, base: Uint8Array, key: string): Json {
  const placed = layouts[kind].find(key);
  if (placed === null) return null;
  const { path } = placed.slot;
  const held = atPath(readBaseAround(kind, base, path[0] ?? ''), path);
  if (placed.part === null) return (held as Json | undefined) ?? null;
  return partsOf(placed.slot, held).get(placed.part) ?? null;
}
