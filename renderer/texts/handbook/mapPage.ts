import type { PerLanguage } from '../../../shared/texts/language.ts';
import type { HandbookPage } from './handbookPage.ts';

export const mapPage: PerLanguage<HandbookPage> = {
  de: {
    title: 'Karte',
    purpose:
      'Angebote an ihren Orten. Die Karte braucht kein Internet: Sie zeichnet, was der Katalog selbst weiß. Die Liste daneben enthält dieselben Orte; wer die Karte nicht nutzt, verliert nichts.',
    often: [
      {
        what: 'Sehen, was es in der Nähe gibt',
        how: 'Schieben Sie die Karte mit der Maus oder den Pfeiltasten. Die Liste folgt dem Ausschnitt, das Nächste zuerst. Zahlen in Kreisen sind mehrere Orte; ein Klick rückt sie auseinander.',
      },
      {
        what: 'Einen Ort auf die Karte setzen',
        how: '„Ort setzen“ zeigt Orte ohne Lage. Wählen Sie einen, klicken Sie auf die Karte oder fügen Sie Koordinaten ein, auch als Link von OpenStreetMap.',
      },
      {
        what: 'Die Lage ändern',
        how: 'Wählen Sie den Ort, dann „Lage ändern“. Die Nadel lässt sich ziehen und mit den Pfeiltasten schieben.',
      },
    ],
    ifs: [
      {
        when: 'Sie Straßen sehen möchten',
        then: 'Ihre IT kann eine Karte der Region als Datei hinterlegen (PMTiles). In den Einstellungen lässt sich auch basemap.de einschalten; dafür braucht es Internet.',
      },
      {
        when: 'keine Karte erscheint',
        then: 'Dieser Rechner kann sie nicht zeichnen. Die Liste zeigt dieselben Orte.',
      },
      { when: 'ein Angebot fehlt', then: 'Dann hat keiner seiner Orte eine Lage, oder ein Filter blendet es aus.' },
    ],
    picture: 'Die Karte der Beispielstadt mit Orten und Ortsteilen; rechts die Liste der Orte im Ausschnitt.',
  },
  en: {
    title: 'Map',
    purpose: 'Offers at their places. The map needs no internet. The list beside it holds the same places.',
    often: [
      {
        what: 'See what is near',
        how: 'Move the map with the mouse or the arrow keys; the list follows, the nearest first. Circles with numbers are several places.',
      },
      {
        what: 'Put a place on the map',
        how: 'Choose “Set place”, then a place, then click on the map or paste coordinates.',
      },
      {
        what: 'Change a position',
        how: 'Choose the place, then change its position. The pin can be moved with the arrow keys too.',
      },
    ],
    ifs: [
      {
        when: 'you want to see streets',
        then: 'Your IT can provide a map of the region as a file, or basemap.de can be switched on in the settings.',
      },
      { when: 'an offer is missing', then: 'None of its places has a position, or a filter hides it.' },
    ],
    picture: 'The map of the sample town with places and districts; the places in view on the right.',
  },
};
