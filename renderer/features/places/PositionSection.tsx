import { isSwapped } from '../../../shared/catalogue/germany.ts';
import type { WrittenPosition } from '../../../shared/catalogue/writtenPosition.ts';
import { placesTexts } from '../../texts/places.ts';
import { useLabels } from '../../texts/useLabels.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckField } from '../../ui/fields/CheckField.tsx';
import { DraftField } from '../../ui/fields/DraftField.tsx';
import { optionalPosition } from '../../ui/format/positionCodec.ts';
import { At } from '../../ui/record/At.tsx';
import { RecordSection } from '../../ui/record/RecordSection.tsx';
import { say } from '../../ui/toasts.ts';
import type { PlaceSectionProps } from './placeEditing.ts';

/** Where the place is: written or pasted in any usual form, or set on the map. */
export function PositionSection({ place, edit, notesAt, onSetOnMap }: PlaceSectionProps) {
  const texts = useTexts(placesTexts);
  const label = useLabels('places');
  const { position } = place;
  const take = (written: WrittenPosition | null) => {
    if (written === null) return edit({ position: null });
    edit({ position: { ...position, lat: written.lat, lon: written.lon } });
    if (written.wasSwapped) say({ text: texts.wasSwapped });
  };
  return (
    <RecordSection id="position" title={texts.sections.position}>
      <At keys="position">
        <DraftField
          label={texts.coordinates}
          value={position === null ? null : { lat: position.lat, lon: position.lon, wasSwapped: false }}
          codec={optionalPosition}
          onCommit={take}
          placeholder="51,6204, 8,2701"
          notes={notesAt('position', texts.coordinatesHint)}
        />
      </At>
      <div className="section-acts">
        {position !== null && isSwapped(position) && (
          <Button
            size="small"
            onPress={() => edit({ position: { ...position, lat: position.lon, lon: position.lat } })}
          >
            {texts.swap}
          </Button>
        )}
        <Button size="small" icon="map" onPress={() => onSetOnMap(place.id)}>
          {texts.setOnMap}
        </Button>
      </div>
      <At keys="showOnMap">
        <CheckField label={label('showOnMap')} value={place.showOnMap} onCommit={(showOnMap) => edit({ showOnMap })} />
      </At>
    </RecordSection>
  );
}
