import type { PerLanguage } from '../../../shared/texts/language.ts';
import type { HandbookPage } from './handbookPage.ts';

export const placesPage: PerLanguage<HandbookPage> = {
  de: {
    title: 'Orte',
    purpose:
      'Wo Angebote stattfinden: Häuser, Schulen, Treffpunkte, auch Adressen im Internet. Jeder Ort steht einmal hier, mit Anschrift, Ortsteil, Lage auf der Karte und Barrierefreiheit.',
    often: [
      {
        what: 'Einen Ort anlegen',
        how: 'Mit „Neu“, oder gleich beim Angebot: Tippen Sie dort den Namen, und legen Sie ihn an, wenn er nicht gefunden wird.',
      },
      {
        what: 'Einen Ort finden',
        how: 'Die Suche kennt Namen und Anschriften. „Filter“ zeigt etwa Orte ohne Lage, ohne Angebote oder mit Hinweisen. Mit F2 ändern Sie eine Zelle gleich in der Liste.',
      },
      {
        what: 'Die Lage eintragen',
        how: 'Am Ort unter „Lage“ als Zahlen, oder auf der Karte mit einem Klick. Auch ein Link von OpenStreetMap oder Google Maps lässt sich einfügen.',
      },
      {
        what: 'Barrierefreiheit angeben',
        how: 'Der Abschnitt „Zugang“ hält fest, ob Menschen mit Rollstuhl oder Kinderwagen hineinkommen und wie man hinfindet.',
      },
    ],
    ifs: [
      {
        when: 'eine Anschrift geheim bleiben muss',
        then: 'Haken Sie „Genaue Anschrift verbergen“ an, etwa bei einem Frauenhaus. Straße und Lage verlassen dieses Haus dann in keiner Ausgabe.',
      },
      {
        when: 'eine Lage falsch aussieht',
        then: 'Das Programm meldet Orte außerhalb des Gebiets und vertauschte Zahlen. „Tauschen“ dreht sie um.',
      },
      {
        when: 'eine Einrichtung umzieht',
        then: 'Ändern Sie die Anschrift am Ort. Alle Angebote dort ziehen mit.',
      },
    ],
    picture: 'Die Liste der Orte mit Anschrift und Ortsteil; rechts ist ein Bürgerhaus geöffnet.',
  },
  en: {
    title: 'Places',
    purpose:
      'Where offers take place: houses, schools, meeting points, addresses on the internet too. Each stands here once.',
    often: [
      { what: 'Create a place', how: 'With “New”, or right in the offer: type its name and create it there.' },
      {
        what: 'Find a place',
        how: 'The search knows names and addresses. “Filter” shows places without a position or with problems. F2 changes a cell in the list.',
      },
      { what: 'Enter the position', how: 'As numbers at the place, or by a click on the map.' },
      { what: 'Say how accessible it is', how: 'The section “Access” says whether wheelchairs and prams get in.' },
    ],
    ifs: [
      { when: 'an address must stay secret', then: 'Tick that the exact address is hidden. It leaves in no export.' },
      { when: 'an institution moves', then: 'Change the address of the place. All offers there move with it.' },
    ],
    picture: 'The list of places with address and district; a community house is open on the right.',
  },
};
