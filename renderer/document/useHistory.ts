import { useCallback } from 'react';
import type * as Y from 'yjs';
import type { RecordKind } from '../../shared/catalogue/records.ts';
import { actsOf } from '../../shared/document/acts.ts';
import type { ActSummary } from '../../shared/document/acts.ts';
import { editsOf } from '../../shared/document/history.ts';
import type { Edit } from '../../shared/document/history.ts';
import { useRead } from './useRead.ts';

/** Everything that was done in the open catalogue, the newest first; null until it is read. */
export const useActs = (): readonly ActSummary[] | null => useRead(actsOf);

/** The edits of a record, or of one key of it, the newest first; null until they are read. */
export function useEditsOf(kind: RecordKind, id: string, key?: string): readonly Edit[] | null {
  const read = useCallback((doc: Y.Doc) => editsOf(doc, kind, id, key), [kind, id, key]);
  return useRead(read);
}
