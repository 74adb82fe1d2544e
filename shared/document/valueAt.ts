import type * as Y from 'yjs';
import type { RecordKind } from '../catalogue/records.ts';
import type { Json } from './json.ts';
import { baseOf, overrideAt } from './structure.ts';
import { valueInBase } from './valueInBase.ts';

/** What a record says at a flat key, override or base; null where it says nothing. */
export function valueAt(doc: Y.Doc, kind: RecordKind, id: string, key: string): Json {
  const override = overrideAt(doc, kind, id, key);
  if (override !== undefined) return override;
  return valueInBase(kind, baseOf(doc, kind, id), key);
}
