import { readPlaces } from '../cells/readPlaces.ts';
import { readPlaceKinds } from '../cells/vocabularyReaders.ts';
import { readYesNo } from '../cells/readYesNo.ts';
import { oneLine } from '../fold.ts';
import type { Place } from '../../catalogue/place.ts';
import type { WhereSaid } from './offerSaid.ts';
import { readAddress } from './readAddress.ts';
import { readBarriers, readPositionOf } from './readWhere.ts';
import type { RowCells } from './RowCells.ts';

/** What one row says of a place. Null and empty texts mean: the row says nothing of it. */
export interface PlaceRowSaid extends Pick<WhereSaid, 'position' | 'directions' | 'barrierFree'> {
  readonly name: string;
  readonly kind: Place['kind'] | null;
  readonly street: string;
  readonly postcode: string;
  readonly town: string;
  /** The name of the district as the row writes it; empty where it names none. */
  readonly district: string;
  readonly showOnMap: boolean | null;
  readonly hideExactAddress: boolean | null;
  readonly ownKey: string | null;
}

/** Reads one row of a list of places. Never refuses: what cannot be read stands in `cells.findings`. */
export function readPlaceRow(cells: RowCells, zeroPlausible: boolean): PlaceRowSaid {
  const own = readAddress(cells, zeroPlausible);
  const [whole] = readPlaces(cells.text('place')).places;
  const kind = cells.said('placeKind');
  return {
    name: oneLine(cells.said('title') ?? whole?.name ?? ''),
    kind: kind === null ? null : (readPlaceKinds(kind).ids[0] ?? null),
    street: own.street || (whole?.street ?? ''),
    postcode: own.postcode || (whole?.postcode ?? ''),
    town: own.town || (whole?.town ?? ''),
    district: oneLine(cells.said('district') ?? ''),
    position: readPositionOf(cells),
    directions: cells.said('directions'),
    barrierFree: readBarriers(cells),
    showOnMap: cells.has('showOnMap') ? readYesNo(cells.text('showOnMap')) : null,
    hideExactAddress: cells.has('hideExactAddress') ? readYesNo(cells.text('hideExactAddress')) : null,
    ownKey: cells.said('sourceKey'),
  };
}
