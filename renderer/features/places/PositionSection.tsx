import { isSwapped } from '../../../shared/catalogue/germany.ts';
import { fieldsTexts } from '../../texts/fields.ts';
import { placesTexts } from '../../texts/places.ts';
import { useLabels } from '../../texts/useLabels.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckField } from '../../ui/fields/CheckField.tsx';
import { DraftField } from '../../ui/fields/DraftField.tsx';
import { useDraftPlaces } from '../../ui/fields/draftPlace.ts';
import { useBegunItem } from '../../ui/fields/useBegunItem.ts';
import { optionalDegrees } from '../../ui/format/numberCodecs.ts';
import { At } from '../../ui/record/At.tsx';
import { RecordSection } from '../../ui/record/RecordSection.tsx';
import { say } from '../../ui/toasts.ts';
import type { PlaceSectionProps } from './placeEditing.ts';

interface Degrees {
  readonly lat: number | null;
  readonly lon: number | null;
}

const nowhere: Degrees = { lat: null, lon: null };

/** Where the place is on the map. Half a position waits here until the other half is written. */
export function PositionSection({ place, edit, notesAt }: PlaceSectionProps) {
  const texts = useTexts(placesTexts);
  const label = useLabels('places');
  const { position } = place;
  const placeOf = useDraftPlaces();
  const { draftLeft } = useTexts(fieldsTexts);
  const half = useBegunItem<Degrees>(placeOf('position'), () => say({ text: draftLeft(texts.sections.position) }));
  const { lat, lon }: Degrees = position ?? half.begun ?? nowhere;

  const set = (next: Degrees) => {
    if ((next.lat === null) === (next.lon === null)) half.put(null);
    else half.write(next);
    if (next.lat !== null && next.lon !== null) edit({ position: { ...position, lat: next.lat, lon: next.lon } });
    else if (position !== null) edit({ position: null });
  };

  return (
    <RecordSection id="position" title={texts.sections.position}>
      <At keys="position" half>
        <DraftField
          label={label('position/lat')}
          value={lat}
          codec={optionalDegrees}
          onCommit={(next) => set({ lat: next, lon })}
          inputMode="decimal"
          placeholder="51,6204"
        />
      </At>
      <At keys="position/lon" half>
        <DraftField
          label={label('position/lon')}
          value={lon}
          codec={optionalDegrees}
          onCommit={(next) => set({ lat, lon: next })}
          inputMode="decimal"
          placeholder="8,2701"
        />
      </At>
      <div className="field-hint">{notesAt('position', texts.positionHint)}</div>
      {position !== null && isSwapped(position) && (
        <div>
          <Button
            size="small"
            onPress={() => edit({ position: { ...position, lat: position.lon, lon: position.lat } })}
          >
            {texts.swap}
          </Button>
        </div>
      )}
      <At keys="showOnMap">
        <CheckField label={label('showOnMap')} value={place.showOnMap} onCommit={(showOnMap) => edit({ showOnMap })} />
      </At>
    </RecordSection>
  );
}
