import { useEffect, useState } from 'react';
import { fieldsAfter } from '../../../shared/document/bulkChange.ts';
import type { BulkChange } from '../../../shared/document/bulkChange.ts';
import { bulkEffect } from '../../../shared/document/bulkEffect.ts';
import type { BulkEffect } from '../../../shared/document/bulkEffect.ts';
import { problemContext } from '../../../shared/document/problemContext.ts';
import { useSession } from '../../document/hooks.ts';
import { inSlices } from '../../document/inSlices.ts';

/** Every so many milliseconds it is shown how far the look ahead is. */
const showEvery = 100;

/** A look ahead at what a change would do. */
export interface BulkPreview {
  readonly change: BulkChange;
  /** So far, in the order of the offers. */
  readonly effects: readonly BulkEffect[];
  readonly isDone: boolean;
}

/** What a change would do to each offer, looked at in idle slices; null while there is no change. */
export function useBulkEffects(ids: readonly string[], change: BulkChange | null, today: string): BulkPreview | null {
  const { projection } = useSession();
  const [preview, setPreview] = useState<BulkPreview | null>(null);
  useEffect(() => {
    if (change === null) return undefined;
    const context = problemContext(projection, today);
    const effects: BulkEffect[] = [];
    let shownAt = performance.now();
    const look = (id: string) => {
      const offer = projection.record('offers', id);
      if (offer !== undefined) effects.push(bulkEffect(projection, offer, fieldsAfter(offer, change), context));
    };
    return inSlices(ids, look, (isDone) => {
      if (!isDone && performance.now() - shownAt < showEvery) return;
      shownAt = performance.now();
      setPreview({ change, effects: isDone ? effects : [...effects], isDone });
    });
  }, [projection, ids, change, today]);
  if (change === null) return null;
  return preview?.change === change ? preview : { change, effects: [], isDone: false };
}
