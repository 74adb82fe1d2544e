import { useMemo } from 'react';
import { mapTexts } from '../../texts/map.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { distance, isWithin } from './geometry.ts';
import type { Bounds } from './geometry.ts';
import { MapPane } from './MapPane.tsx';
import { PlaceList } from './PlaceList.tsx';
import type { MapPlace } from './placesOnMap.ts';

interface ShownPaneProps {
  readonly places: readonly MapPlace[];
  /** What the map shows just now; null for all there is. */
  readonly within: Bounds | null;
  readonly isNarrowed: boolean;
  /** Whether somebody came back to it. */
  readonly isBack: boolean;
  /** How many places have no position. */
  readonly unplaced: number;
  readonly onChoose: (placeId: string) => void;
  readonly onOpenOffer: (offerId: string) => void;
  readonly onComplete: () => void;
}

/** The places in sight, the nearest to the middle first, with their offers; without a map all of them, by name. */
export function ShownPane(props: ShownPaneProps) {
  const { places, within, isNarrowed, isBack, unplaced, onChoose, onOpenOffer, onComplete } = props;
  const texts = useTexts(mapTexts);
  const inView = useMemo(() => (within === null ? places : nearestFirst(places, within)), [places, within]);
  const isMap = within !== null;
  return (
    <MapPane
      title={isMap ? texts.inView : texts.allPlaces}
      note={isMap ? texts.byDistance(inView.length) : texts.byName(inView.length)}
      takesFocus={isBack}
      {...(unplaced > 0 && {
        foot: (
          <>
            <Icon name="warning" />
            <span>{texts.withoutPosition(unplaced)}</span>
            <Button kind="quiet" size="small" onPress={onComplete}>
              {texts.complete}
            </Button>
          </>
        ),
      })}
    >
      {places.length === 0 ? (
        <EmptyState icon="map" title={isNarrowed ? texts.noneFound : texts.noPlaces}>
          {isNarrowed ? texts.noneFoundHint : texts.noPlacesHint}
        </EmptyState>
      ) : inView.length === 0 ? (
        <p className="map-pane-text muted">{texts.noneInView}</p>
      ) : (
        <PlaceList places={inView} onChoose={onChoose} onOpenOffer={onOpenOffer} />
      )}
    </MapPane>
  );
}

function nearestFirst(places: readonly MapPlace[], bounds: Bounds): readonly MapPlace[] {
  const [west, south, east, north] = bounds;
  const middle = { lat: (south + north) / 2, lon: (west + east) / 2 };
  return places
    .filter(({ position }) => isWithin(position, bounds))
    .map((place) => ({ place, far: distance(place.position, middle) }))
    .sort((one, other) => one.far - other.far)
    .map(({ place }) => place);
}
