import type { Place } from '../../../shared/catalogue/place.ts';
import { mapTexts } from '../../texts/map.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { LinkedRecord } from '../../ui/record/LinkedRecord.tsx';
import { MapPane } from './MapPane.tsx';
import { addressOf } from './placesOnMap.ts';

interface UnplacedPaneProps {
  readonly places: readonly Place[];
  readonly onSet: (placeId: string) => void;
  readonly onBack: () => void;
}

/** The places that are not on the map yet, to put them there one after the other. */
export function UnplacedPane({ places, onSet, onBack }: UnplacedPaneProps) {
  const texts = useTexts(mapTexts);
  return (
    <MapPane title={texts.unplaced} onBack={onBack} takesFocus>
      <div className="map-pane-text">
        <p className="muted">{places.length === 0 ? texts.allPlaced : texts.unplacedHint}</p>
        <ul className="linked-records">
          {places.map((place) => (
            <LinkedRecord
              key={place.id}
              name={place.name || texts.unnamed}
              detail={addressOf(place)}
              openLabel={texts.setFor(place.name || texts.unnamed)}
              onOpen={() => onSet(place.id)}
            />
          ))}
        </ul>
      </div>
    </MapPane>
  );
}
