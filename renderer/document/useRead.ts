import { useEffect, useState } from 'react';
import type * as Y from 'yjs';
import { useSession } from './hooks.ts';

/** So long after an edit the document is read again, in milliseconds: typing does not wait for it. */
const restAfterEdit = 300;

/**
 * What `read` finds in the document, found after the view is drawn and again after changes; null until then.
 * @param read the same function for as long as it asks for the same
 */
export function useRead<T>(read: (doc: Y.Doc) => T): T | null {
  const { doc } = useSession().projection;
  const [found, setFound] = useState<{ readonly by: typeof read; readonly value: T } | null>(null);
  useEffect(() => {
    let timer = 0;
    const readIn = (wait: number) => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => setFound({ by: read, value: read(doc) }), wait);
    };
    const onUpdate = () => readIn(restAfterEdit);
    readIn(0);
    doc.on('updateV2', onUpdate);
    return () => {
      window.clearTimeout(timer);
      doc.off('updateV2', onUpdate);
    };
  }, [doc, read]);
  return found?.by === read ? found.value : null;
}
