import { useEffect, useEffectEvent, useState } from 'react';

/** Place of a field -> the value of several parts that was begun in it. It lives as long as the window. */
const begunItems = new Map<string, unknown>();

interface BegunItem<Item> {
  /** Not complete, and no part of the record yet. */
  readonly begun: Item | null;
  /** Puts up a blank item, or takes the begun one away. */
  readonly put: (item: Item | null) => void;
  /** Takes up what was written into it; from now on it is kept while one looks at another record. */
  readonly write: (item: Item) => void;
}

/**
 * A value of several parts (one of a list, a position) that a person has begun.
 * @param place of its field; null keeps nothing
 * @param onLeft told when the field goes away and the begun value has been written into
 */
export function useBegunItem<Item>(place: string | null, onLeft: () => void): BegunItem<Item> {
  // Under its place a field only ever finds what it has left there itself.
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
