import { useMemo } from 'react';
import type { OfferRow } from '../../shared/catalogue/offer.ts';
import { useRows } from './hooks.ts';

const idsIn = {
  partners: ({ partners }: OfferRow) => partners.map(({ partnerId }) => partnerId),
  places: ({ places }: OfferRow) => places,
};

/** How many offers speak of each partner or place: id -> count; those that none speaks of are left out. */
export function useOfferCounts(kind: keyof typeof idsIn): ReadonlyMap<string, number> {
  const offers = useRows('offers');
  return useMemo(() => {
    const counts = new Map<string, number>();
    for (const offer of offers) for (const id of idsIn[kind](offer)) counts.set(id, (counts.get(id) ?? 0) + 1);
    return counts;
  }, [kind, offers]);
}
