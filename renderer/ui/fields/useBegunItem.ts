import { useEffect, useEffectEvent, useState } from 'react';

/** Place of a list -> the item that was begun in it. It lives as long as the window. */
const begunItems = new Map<string, unknown>();

interface BegunItem<Item> {
  /** An item that is not complete and no part of its list yet. */
  readonly begun: Item | null;
  /** Puts up a blank item, or takes the begun one away. */
  readonly put: (item: Item | null) => void;
  /** Takes up what was written into it; from now on it is kept while one looks at another record. */
  readonly write: (item: Item) => void;
}

/**
 * The item that a person has begun in a list.
 * @param place of the list; null keeps nothing
 * @param onLeft told when the list goes away and the begun item has been written into
 */
export function useBegunItem<Item>(place: string | null, onLeft: () => void): BegunItem<Item> {
  // Under its place a list only ever finds what it has left there itself.
  const [begun, setBegun] = useState(() => ((place !== null && begunItems.get(place)) || null) as Item | null);
  const leave = useEffectEvent(() => {
    if (place !== null && begunItems.has(place)) onLeft();
  });
  useEffect(() => () => leave(), []);
  return {
    begun,
    put: (item) => {
      setBegun(item);
      if (place !== null) begunItems.delete(place);
    },
    write: (item) => {
      setBegun(item);
      if (place !== null) begunItems.set(place, item);
    },
  };
}
