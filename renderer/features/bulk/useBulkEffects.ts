import { useEffect, useState } from 'react';
import type { Offer } from '../../../shared/catalogue/offer.ts';
import { bulkEffect } from '../../../shared/document/bulkEffect.ts';
import type { BulkEffect } from '../../../shared/document/bulkEffect.ts';
import type { UnreadCell } from '../../../shared/imports/readOfferCell.ts';
import { problemContext } from '../../../shared/document/problemContext.ts';
import { useSession } from '../../document/hooks.ts';
import { inSlices } from '../../document/inSlices.ts';

/** Every so many milliseconds it is shown how far the look ahead is. */
const showEvery = 100;

/** The whole fields that a change sets in an offer, and what it could not read of what was meant for it. */
export type FieldsOf = (offer: Offer) => { readonly fields: object; readonly unread?: readonly UnreadCell[] };

/** A look ahead at what a change would do. */
export interface BulkPreview {
  readonly change: FieldsOf;
  /** So far, in the order of the offers. */
  readonly effects: readonly BulkEffect[];
  readonly isDone: boolean;
}

/** What a change would do to each offer, looked at in idle slices; null while there is no change. */
export function useBulkEffects(ids: readonly string[], change: FieldsOf | null, today: string): BulkPreview | null {
  const { projection } = useSession();
  const [preview, setPreview] = useState<BulkPreview | null>(null);
  useEffect(() => {
    if (change === null) return undefined;
    const context = problemContext(projection, today);
    const effects: BulkEffect[] = [];
    let shownAt = performance.now();
    const look = (id: string) => {
      const offer = projection.record('offers', id);
      if (offer === undefined) return;
      const { fields, unread } = change(offer);
      effects.push(bulkEffect(projection, offer, fields, context, unread));
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
