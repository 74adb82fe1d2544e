import { useState } from 'react';
import type { FormEvent } from 'react';
import { isInGermany } from '../../../shared/catalogue/germany.ts';
import type { Place } from '../../../shared/catalogue/place.ts';
import type { Point } from '../../../shared/catalogue/values.ts';
import { readWrittenPosition } from '../../../shared/catalogue/writtenPosition.ts';
import { useCatalogue } from '../../document/hooks.ts';
import { useLanguage } from '../../texts/LanguageContext.tsx';
import { mapTexts } from '../../texts/map.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { positionText } from '../../ui/format/positionText.ts';
import { Notice } from '../../ui/Notice.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { isWithin } from './geometry.ts';
import { MapPane } from './MapPane.tsx';
import { addressOf } from './placesOnMap.ts';

interface PositionPaneProps {
  readonly place: Place;
  /** Where the pin stands; null where there is none yet. */
  readonly draft: Point | null;
  readonly onDraft: (point: Point | null) => void;
  /** Puts the pin into the middle of the map; null where there is no map. */
  readonly onToMiddle: (() => void) | null;
  readonly onTake: (point: Point) => void;
  readonly onCancel: () => void;
}

/** Asks where a place is: by the pin on the map, or in writing. Nothing is changed before it is taken over. */
export function PositionPane({ place, draft, onDraft, onToMiddle, onTake, onCancel }: PositionPaneProps) {
  const texts = useTexts(mapTexts);
  const language = useLanguage();
  // What was written stands until the pin is moved by other means.
  const [written, setWritten] = useState<{ readonly text: string; readonly point: Point | null } | null>(null);
  const [isAsked, setIsAsked] = useState(false);
  const isOwn = written !== null && written.point === draft;
  const text = isOwn ? written.text : draft === null ? '' : positionText(draft, language);
  const read = isOwn ? readWrittenPosition(written.text) : null;
  const isUnreadable = isAsked && draft === null;

  const write = (next: string) => {
    const point = readWrittenPosition(next);
    setWritten({ text: next, point });
    onDraft(point);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsAsked(true);
    if (draft !== null) onTake(draft);
  };
  const address = addressOf(place);
  return (
    <MapPane title={texts.setFor(place.name || texts.unnamed)} onBack={onCancel}>
      <form className="map-pane-text" noValidate onSubmit={submit}>
        {address !== '' && <p className="muted">{address}</p>}
        <TextField
          label={texts.coordinates}
          hint={onToMiddle === null ? texts.coordinatesHint : texts.coordinatesHintWithMap}
          error={isUnreadable && texts.unreadable}
          value={text}
          onChange={write}
          autoFocus
        />
        {read?.wasSwapped === true && <Notice kind="info">{texts.wasSwapped}</Notice>}
        <DoubtfulPoint point={draft} />
        {onToMiddle !== null && (
          <Button size="small" icon="place" onPress={onToMiddle}>
            {texts.toMiddle}
          </Button>
        )}
        <div className="map-pane-acts">
          <Button onPress={onCancel}>{texts.cancel}</Button>
          <Button kind="main" type="submit">
            {texts.take}
          </Button>
        </div>
      </form>
    </MapPane>
  );
}

/** Says what is odd about a point, if anything. It can be taken all the same. */
function DoubtfulPoint({ point }: { readonly point: Point | null }) {
  const texts = useTexts(mapTexts);
  const { bounds, municipality } = useCatalogue();
  if (point === null) return null;
  if (!isInGermany(point)) return <Notice kind="warn">{texts.outsideGermany}</Notice>;
  if (bounds === null || isWithin(point, bounds)) return null;
  return <Notice kind="warn">{texts.outsideBounds(municipality.name ?? '')}</Notice>;
}
