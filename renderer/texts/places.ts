import type { Term } from '../../shared/catalogue/vocabulary.ts';
import type { PerLanguage } from '../../shared/texts/language.ts';
import type { ListWords } from '../ui/record/RecordList.tsx';
import { englishOffers, germanOffers } from './offerCount.ts';

interface PlacesTexts {
  readonly list: ListWords;
  readonly address: string;
  readonly map: string;
  readonly noDistrict: string;
  readonly unnamed: string;
  readonly newPlace: string;
  readonly newHint: string;
  readonly sections: {
    readonly basics: string;
    readonly position: string;
    readonly access: string;
    readonly offers: string;
  };
  readonly chooseDistrict: string;
  readonly coordinates: string;
  readonly coordinatesHint: string;
  readonly wasSwapped: string;
  readonly setOnMap: string;
  readonly swap: string;
  readonly hideHint: string;
  readonly offerCount: (count: number) => string;
  readonly noOffers: string;
}

/** What the page of places says. */
export const placesTexts: PerLanguage<PlacesTexts> = {
  de: {
    list: {
      title: 'Orte',
      search: 'In Orten suchen',
      create: 'Neu',
      count: (shown, of) => (shown === of ? (of === 1 ? '1 Ort' : `${of} Orte`) : `${shown} von ${of}`),
      none: 'Noch keine Orte',
      noneHint: 'Hier stehen alle Orte, an denen Angebote stattfinden. Legen Sie den ersten an.',
      noneFound: 'Kein Ort passt',
    },
    address: 'Anschrift',
    map: 'Karte',
    noDistrict: 'Ohne Ortsteil',
    unnamed: 'Ohne Namen',
    newPlace: 'Neuer Ort',
    newHint: 'Mit dem Namen wird der Ort angelegt.',
    sections: { basics: 'Grunddaten', position: 'Lage', access: 'Zugang', offers: 'Angebote' },
    chooseDistrict: 'Ortsteil suchen oder anlegen',
    coordinates: 'Koordinaten',
    coordinatesHint: 'Zwei Zahlen, Grad und Minuten oder ein Link aus einer Karte.',
    wasSwapped: 'Breite und Länge waren vertauscht und sind jetzt richtig herum.',
    setOnMap: 'Auf der Karte setzen',
    swap: 'Tauschen',
    hideHint: 'Zum Beispiel ein Frauenhaus: Straße und Lage verlassen dieses Haus in keiner Ausgabe.',
    offerCount: germanOffers,
    noOffers: 'Hier findet noch kein Angebot statt.',
  },
  en: {
    list: {
      title: 'Places',
      search: 'Search the places',
      create: 'New',
      count: (shown, of) => (shown === of ? (of === 1 ? '1 place' : `${of} places`) : `${shown} of ${of}`),
      none: 'No places yet',
      noneHint: 'All places where offers happen stand here. Create the first one.',
      noneFound: 'No place fits',
    },
    address: 'Address',
    map: 'Map',
    noDistrict: 'Without a district',
    unnamed: 'Unnamed',
    newPlace: 'New place',
    newHint: 'The name creates the place.',
    sections: { basics: 'Basics', position: 'Position', access: 'Access', offers: 'Offers' },
    chooseDistrict: 'Find or create a district',
    coordinates: 'Coordinates',
    coordinatesHint: 'Two numbers, degrees and minutes, or a link from a map.',
    wasSwapped: 'Latitude and longitude were swapped and are the right way round now.',
    setOnMap: 'Set on the map',
    swap: 'Swap',
    hideHint: 'A women’s shelter, for example: street and position leave this office in no export.',
    offerCount: englishOffers,
    noOffers: 'No offer takes place here yet.',
  },
};

/** The choices of the filter of places by the map. */
export const mapChoices = [
  { id: 'placed', de: 'Mit Lage', en: 'With a position' },
  { id: 'unplaced', de: 'Ohne Lage', en: 'Without a position' },
  { id: 'off', de: 'Nicht auf der Karte zeigen', en: 'Not to be shown on the map' },
] as const satisfies readonly Term[];
