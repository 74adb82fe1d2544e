import { useState } from 'react';
import { isSwapped } from '../../../shared/catalogue/germany.ts';
import { placesTexts } from '../../texts/places.ts';
import { useLabels } from '../../texts/useLabels.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckField } from '../../ui/fields/CheckField.tsx';
import { DraftField } from '../../ui/fields/DraftField.tsx';
import { optionalDegrees } from '../../ui/format/numberCodecs.ts';
import { At } from '../../ui/record/At.tsx';
import { RecordSection } from '../../ui/record/RecordSection.tsx';
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
  const [half, setHalf] = useState<Degrees>(nowhere);
  const { lat, lon }: Degrees = position ?? half;

  const set = (next: Degrees) => {
    const isWhole = next.lat !== null && next.lon !== null;
    setHalf(isWhole ? nowhere : next);
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
