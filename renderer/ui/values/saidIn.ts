import type { RecordKind } from '../../../shared/catalogue/records.ts';
import { atPath, partsOf } from '../../../shared/document/base.ts';
import type { Json } from '../../../shared/document/json.ts';
import { layouts } from '../../../shared/document/layout.ts';

/** Something a record says: the value at one flat key, or everything that is in one of its lists of terms. */
export type Said = { readonly key: string } & ({ readonly value: Json } | { readonly members: readonly string[] });

/** What is left out, because it says nothing: an empty field, a box that nobody ticked. */
const saysNothing = (value: Json | undefined): boolean =>
  value === undefined || value === null || value === '' || value === false;

/** All that a record says, in the order of its fields. */
export function saidIn(kind: RecordKind, record: object): Said[] {
  const { slots, prefixOf } = layouts[kind];
  return slots.flatMap((slot): Said[] => {
    const prefix = prefixOf.get(slot) ?? slot.path.join('/');
    // A record that was read holds plain JSON.
    const held = atPath(record, slot.path) as Json | undefined;
    if (slot.shape === 'value') return held === undefined || saysNothing(held) ? [] : [{ key: prefix, value: held }];
    const parts = [...partsOf(slot, held)].filter(([, value]) => !saysNothing(value));
    if (slot.shape !== 'members') return parts.map(([part, value]) => ({ key: `${prefix}/${part}`, value }));
    return parts.length === 0 ? [] : [{ key: prefix, members: parts.map(([part]) => part) }];
  });
}
