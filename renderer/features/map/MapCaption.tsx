import { mapTexts } from '../../texts/map.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Button } from '../../ui/Button.tsx';
import type { Region } from './useRegion.ts';

interface MapCaptionProps {
  readonly region: Region;
  readonly isOnline: boolean;
  readonly onChoose: () => void;
  readonly onForget: () => void;
}

/** Says below the map where it comes from, and offers a map of the region. */
export function MapCaption({ region, isOnline, onChoose, onForget }: MapCaptionProps) {
  const texts = useTexts(mapTexts);
  const isReady = region.state === 'ready';
  const isChosen = isReady || region.state === 'gone';
  return (
    <div className="map-caption">
      {region.state === 'gone' && <strong>{texts.regionGone}</strong>}
      <span>{isReady ? texts.region(region.file) : isOnline ? texts.basemap : texts.neutral}</span>
      <Button kind="quiet" size="small" onPress={onChoose}>
        {isChosen ? texts.otherRegion : texts.addRegion}
      </Button>
      {isChosen && (
        <Button kind="quiet" size="small" onPress={onForget}>
          {texts.removeRegion}
        </Button>
      )}
    </div>
  );
}
