import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { mapTexts } from '../../texts/map.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { OfferLinks } from '../../ui/record/OfferLinks.tsx';
import type { MapPlace } from './placesOnMap.ts';
import './PlaceList.css';

interface PlaceListProps {
  readonly places: readonly MapPlace[];
  readonly onChoose: (placeId: string) => void;
  readonly onOpenOffer: (offerId: string) => void;
}

/** How many places are listed at once; a whole county has thousands, and nobody reads those in a row. */
const portion = 60;

/** Places with their offers, in words: what the map shows, for everybody. */
export function PlaceList({ places, onChoose, onOpenOffer }: PlaceListProps) {
  const texts = useTexts(mapTexts);
  const [length, setLength] = useState(portion);
  const rest = places.length - length;
  return (
    <>
      <ul className="place-list">
        {places.slice(0, length).map(({ id, name, address, offers }) => (
          <li key={id} className="place-entry">
            <Icon name="place" />
            <h3>
              <AriaButton
                className="linked-record-open"
                aria-label={texts.showPlace(name || texts.unnamed)}
                onPress={() => onChoose(id)}
              >
                {name || texts.unnamed}
              </AriaButton>
            </h3>
            {address !== '' && <p className="muted small">{address}</p>}
            <OfferLinks offers={offers} onOpen={onOpenOffer} none={texts.noOffersHere} />
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button kind="quiet" onPress={() => setLength(length + portion)}>
          {texts.more(Math.min(rest, portion))}
        </Button>
      )}
    </>
  );
}
