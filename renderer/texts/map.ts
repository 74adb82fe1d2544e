import { numberText } from '../../shared/texts/language.ts';
import type { PerLanguage } from '../../shared/texts/language.ts';
import { englishOffers, germanOffers } from './offerCount.ts';

interface MapTexts {
  readonly title: string;
  readonly mapLabel: string;
  readonly note: (offers: number, places: number, offTheMap: number) => string;
  readonly offers: (count: number) => string;
  readonly shown: string;
  readonly asMap: string;
  readonly asList: string;
  readonly toTable: string;
  readonly set: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly showAll: string;
  readonly inView: string;
  readonly allPlaces: string;
  readonly byDistance: (places: number) => string;
  readonly byName: (places: number) => string;
  readonly noneInView: string;
  readonly noPlaces: string;
  readonly noPlacesHint: string;
  readonly noneFound: string;
  readonly noneFoundHint: string;
  readonly more: (count: number) => string;
  readonly showPlace: (name: string) => string;
  readonly unnamed: string;
  readonly noMap: string;
  readonly withoutPosition: (count: number) => string;
  readonly complete: string;
  readonly unplaced: string;
  readonly unplacedHint: string;
  readonly allPlaced: string;
  readonly setFor: (name: string) => string;
  readonly back: string;
  readonly openPlace: string;
  readonly changePosition: string;
  readonly setPosition: string;
  readonly noOffersHere: string;
  readonly coordinates: string;
  readonly coordinatesHint: string;
  readonly coordinatesHintWithMap: string;
  readonly unreadable: string;
  readonly wasSwapped: string;
  readonly outsideGermany: string;
  readonly outsideBounds: (town: string) => string;
  readonly toMiddle: string;
  readonly pin: (name: string) => string;
  readonly take: string;
  readonly cancel: string;
  readonly taken: (name: string) => string;
  readonly neutral: string;
  readonly region: (file: string) => string;
  readonly regionGone: string;
  readonly addRegion: string;
  readonly otherRegion: string;
  readonly removeRegion: string;
  readonly basemap: string;
  readonly background: string;
  readonly backgroundWhat: string;
  readonly basemapOn: string;
  readonly basemapWhat: string;
}

const germanPlaces = (count: number): string => (count === 1 ? '1 Ort' : `${numberText(count, 'de')} Orte`);
const englishPlaces = (count: number): string => (count === 1 ? '1 place' : `${numberText(count, 'en')} places`);

/** What the page of the map says. */
export const mapTexts: PerLanguage<MapTexts> = {
  de: {
    title: 'Karte',
    mapLabel: 'Karte. Die Liste daneben zeigt dieselben Orte.',
    note: (offers, places, offTheMap) =>
      [
        `${germanOffers(offers)} an ${places === 1 ? '1 Ort' : `${numberText(places, 'de')} Orten`}`,
        ...(offTheMap === 0 ? [] : [`${numberText(offTheMap, 'de')} nicht auf der Karte`]),
      ].join(', '),
    offers: germanOffers,
    shown: 'Zeigen als',
    asMap: 'Karte und Liste',
    asList: 'Nur Liste',
    toTable: 'In der Tabelle zeigen',
    set: 'Ort setzen',
    zoomIn: 'Größer',
    zoomOut: 'Kleiner',
    showAll: 'Alles zeigen',
    inView: 'Im Ausschnitt',
    allPlaces: 'Alle Orte',
    byDistance: (places) => `${germanPlaces(places)}, nach Entfernung`,
    byName: (places) => `${germanPlaces(places)}, nach Namen`,
    noneInView: 'Hier ist kein Ort. Bewegen Sie die Karte, oder wählen Sie „Alles zeigen“.',
    noPlaces: 'Noch nichts auf der Karte',
    noPlacesHint: 'Hier stehen Angebote an ihren Orten, sobald Orte eine Lage haben. Mit „Ort setzen“ geht es los.',
    noneFound: 'Kein Ort passt',
    noneFoundHint: 'Bitte nehmen Sie Filter weg.',
    more: (count) => `${germanPlaces(count)} mehr zeigen`,
    showPlace: (name) => `${name} zeigen`,
    unnamed: 'Ohne Namen',
    noMap:
      'Dieser Rechner kann hier keine Karte zeichnen (ohne WebGL). Die Liste zeigt dieselben Orte, und Lagen lassen sich als Koordinaten eintragen.',
    withoutPosition: (count) => `${germanPlaces(count)} ohne Lage`,
    complete: 'Ergänzen',
    unplaced: 'Orte ohne Lage',
    unplacedHint: 'Wählen Sie einen Ort und zeigen Sie dann, wo er ist.',
    allPlaced: 'Alle Orte haben eine Lage. Um einen zu versetzen, wählen Sie ihn in der Liste oder auf der Karte.',
    setFor: (name) => `Lage setzen: ${name}`,
    back: 'Zur Liste',
    openPlace: 'Ort öffnen',
    changePosition: 'Lage ändern',
    setPosition: 'Lage setzen',
    noOffersHere: 'Kein Angebot passt hier zu den Filtern.',
    coordinates: 'Koordinaten',
    coordinatesHint:
      'Wie Karten sie zeigen: 51,6204 und 8,2701, auch mit Minuten und Sekunden, oder ein Link von Google Maps oder OpenStreetMap.',
    coordinatesHintWithMap:
      'Klicken Sie auf die Karte, oder schreiben Sie, wie Karten es zeigen: 51,6204 und 8,2701. Auch ein Link von Google Maps oder OpenStreetMap geht.',
    unreadable: 'Daraus lässt sich keine Lage lesen. Erwartet werden zwei Zahlen wie 51,6204 und 8,2701.',
    wasSwapped: 'Breite und Länge waren vertauscht und sind jetzt richtig herum.',
    outsideGermany: 'Dieser Punkt liegt außerhalb Deutschlands. Bitte prüfen Sie die Zahlen.',
    outsideBounds: (town) =>
      `Dieser Punkt liegt außerhalb des Kartenausschnitts${town === '' ? '' : ` von ${town}`}. Bitte prüfen Sie ihn.`,
    toMiddle: 'In die Kartenmitte',
    pin: (name) => `Lage von ${name}: mit den Pfeiltasten verschieben, mit Umschalt in kleinen Schritten`,
    take: 'Übernehmen',
    cancel: 'Abbrechen',
    taken: (name) => `${name} steht jetzt auf der Karte.`,
    neutral: 'Neutraler Hintergrund, ohne Internet',
    region: (file) => `Karte der Region: ${file}`,
    regionGone: 'Die Karte der Region ist nicht erreichbar.',
    addRegion: 'Karte der Region hinzufügen',
    otherRegion: 'Andere wählen',
    removeRegion: 'Entfernen',
    basemap: 'Kartenbild: © basemap.de / BKG, CC BY 4.0',
    background: 'Karte',
    backgroundWhat:
      'Gilt für diesen Rechner. Ohne Weiteres zeigt die Karte einen neutralen Hintergrund; eine Datei mit der Karte der Region geht allem anderen vor.',
    basemapOn: 'Kartenbilder von basemap.de aus dem Internet laden',
    basemapWhat:
      'Dabei erfährt das Bundesamt für Kartographie, welchen Ausschnitt Sie ansehen, sonst nichts. Das Fenster wird neu geladen.',
  },
  en: {
    title: 'Map',
    mapLabel: 'Map. The list beside it shows the same places.',
    note: (offers, places, offTheMap) =>
      [
        `${englishOffers(offers)} at ${englishPlaces(places)}`,
        ...(offTheMap === 0 ? [] : [`${numberText(offTheMap, 'en')} not on the map`]),
      ].join(', '),
    offers: englishOffers,
    shown: 'Show as',
    asMap: 'Map and list',
    asList: 'List only',
    toTable: 'Show in the table',
    set: 'Set place',
    zoomIn: 'Larger',
    zoomOut: 'Smaller',
    showAll: 'Show all',
    inView: 'In view',
    allPlaces: 'All places',
    byDistance: (places) => `${englishPlaces(places)}, by distance`,
    byName: (places) => `${englishPlaces(places)}, by name`,
    noneInView: 'There is no place here. Move the map, or choose “Show all”.',
    noPlaces: 'Nothing on the map yet',
    noPlacesHint: 'Offers stand here at their places as soon as places have a position. Begin with “Set place”.',
    noneFound: 'No place fits',
    noneFoundHint: 'Please take filters away.',
    more: (count) => `Show ${englishPlaces(count)} more`,
    showPlace: (name) => `Show ${name}`,
    unnamed: 'Unnamed',
    noMap:
      'This computer cannot draw a map here (no WebGL). The list shows the same places, and positions can be written as coordinates.',
    withoutPosition: (count) => `${englishPlaces(count)} without a position`,
    complete: 'Complete',
    unplaced: 'Places without a position',
    unplacedHint: 'Choose a place, then show where it is.',
    allPlaced: 'Every place has a position. To move one, choose it in the list or on the map.',
    setFor: (name) => `Set the position: ${name}`,
    back: 'To the list',
    openPlace: 'Open the place',
    changePosition: 'Change the position',
    setPosition: 'Set the position',
    noOffersHere: 'No offer here fits the filters.',
    coordinates: 'Coordinates',
    coordinatesHint:
      'As maps show them: 51.6204 and 8.2701, also with minutes and seconds, or a link from Google Maps or OpenStreetMap.',
    coordinatesHintWithMap:
      'Click on the map, or write it as maps show it: 51.6204 and 8.2701. A link from Google Maps or OpenStreetMap will do too.',
    unreadable: 'No position can be read from this. Expected are two numbers such as 51.6204 and 8.2701.',
    wasSwapped: 'Latitude and longitude were swapped and are the right way round now.',
    outsideGermany: 'This point lies outside Germany. Please check the numbers.',
    outsideBounds: (town) =>
      `This point lies outside the map extent${town === '' ? '' : ` of ${town}`}. Please check it.`,
    toMiddle: 'To the middle',
    pin: (name) => `Position of ${name}: move it with the arrow keys, with Shift in small steps`,
    take: 'Take over',
    cancel: 'Cancel',
    taken: (name) => `${name} is on the map now.`,
    neutral: 'Neutral background, no internet',
    region: (file) => `Map of the region: ${file}`,
    regionGone: 'The map of the region cannot be reached.',
    addRegion: 'Add a map of the region',
    otherRegion: 'Choose another',
    removeRegion: 'Remove',
    basemap: 'Map: © basemap.de / BKG, CC BY 4.0',
    background: 'Map',
    backgroundWhat:
      'Applies to this computer. By itself the map shows a neutral background; a file with the map of the region comes before everything else.',
    basemapOn: 'Load map pictures of basemap.de from the internet',
    basemapWhat:
      'The Federal Agency for Cartography then learns which part of the map you look at, and nothing else. The window is loaded anew.',
  },
};
