import type { RecordKind } from '../catalogue/records.ts';
import { atPath, fieldOfBase, partsOf } from './base.ts';
import type { Json } from './json.ts';
import { layouts } from './layout.ts';

/** What a record's base says at a flat key; null where it says nothing. */
export function valueInBase(kind: RecordKind, base: Uint8Array, key: string): Json {
  const placed = layouts[kind].find(key);
  // Looking for what no base ever says would cost the reading of a whole one.
  if (placed === null || placed.slot.personal || key === 'archived') return null;
  const [field = '', ...within] = placed.slot.path;
  const held = atPath(fieldOfBase(kind, base, field), within);
  if (placed.part === null) return (held as Json | undefined) ?? null;
  return partsOf(placed.slot, held).get(placed.part) ?? null;
}
