import { createContext, useContext } from 'react';

/**
 * Where in the catalogue a field stands: the id of its record, then the keys and items around it. Null where nothing has
 * a place yet, as in the name of a record that is still to be.
 */
const DraftPlaceContext = createContext<string | null>(null);

/** Gives the fields below it their place. */
export const DraftPlace = DraftPlaceContext.Provider;

/** Names places within the one around: `keys` of a field, the id of an item, the label of one of several fields. */
export function useDraftPlaces(): (part: string) => string | null {
  const around = useContext(DraftPlaceContext);
  return (part) => (around === null ? null : `${around}/${part}`);
}
