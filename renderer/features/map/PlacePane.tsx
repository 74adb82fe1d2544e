import type { OfferRow } from '../../../shared/catalogue/offer.ts';
import type { Place } from '../../../shared/catalogue/place.ts';
import { mapTexts } from '../../texts/map.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { OfferLinks } from '../../ui/record/OfferLinks.tsx';
import { MapPane } from './MapPane.tsx';
import { addressOf } from './placesOnMap.ts';

interface PlacePaneProps {
  readonly place: Place;
  /** Those of its offers that the filters leave. */
  readonly offers: readonly OfferRow[];
  readonly onSet: () => void;
  readonly onOpenPlace: () => void;
  readonly onOpenOffer: (offerId: string) => void;
  readonly onBack: () => void;
}

/** One place on the map and its offers. */
export function PlacePane({ place, offers, onSet, onOpenPlace, onOpenOffer, onBack }: PlacePaneProps) {
  const texts = useTexts(mapTexts);
  const address = addressOf(place);
  return (
    <MapPane title={place.name || texts.unnamed} note={texts.offers(offers.length)} onBack={onBack} takesFocus>
      <div className="map-pane-text">
        {address !== '' && <p className="muted">{address}</p>}
        <OfferLinks offers={offers} onOpen={onOpenOffer} none={texts.noOffersHere} />
        <div className="map-pane-acts">
          <Button onPress={onOpenPlace}>{texts.openPlace}</Button>
          <Button icon="place" onPress={onSet}>
            {place.position === null ? texts.setPosition : texts.changePosition}
          </Button>
        </div>
      </div>
    </MapPane>
  );
}
