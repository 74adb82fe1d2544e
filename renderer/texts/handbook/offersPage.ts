import type { PerLanguage } from '../../../shared/texts/language.ts';
import type { HandbookPage } from './handbookPage.ts';

export const offersPage: PerLanguage<HandbookPage> = {
  de: {
    title: 'Angebote',
    purpose:
      'Alle Angebote in einer Tabelle, eines daneben offen. Hier finden, pflegen und ergänzen Sie sie. Gespeichert wird von selbst, sobald Sie ein Feld verlassen; oben steht dann „Gespeichert“.',
    often: [
      {
        what: 'Ein Angebot finden',
        how: 'Tippen Sie in die Suche. Ein halbes Wort genügt: „beratung“ findet die Schuldnerberatung, „moeckern“ findet Möckern. „Filter“ grenzt nach Lebensphase, Anbieter, Ortsteil und mehr ein.',
      },
      {
        what: 'Ein Angebot ändern',
        how: 'Ein Klick auf die Zeile öffnet es. Die Abschnitte oben springen zu Terminen, Kosten oder Übersetzungen. Hinweise stehen oben und am Feld, mit dem, was zu tun ist. Esc verwirft, was Sie gerade tippen.',
      },
      {
        what: 'Mehrere auf einmal ändern',
        how: 'Haken Sie Zeilen an, oder wählen Sie mit Umschalt und Pfeil. „Mehrere ändern“ zeigt vorher, was sich bei welchem Angebot ändert. Ein Strg+Z nimmt alles zusammen zurück.',
      },
    ],
    ifs: [
      {
        when: 'Sie dieselbe Auswahl oft brauchen',
        then: 'Speichern Sie sie unter „Ansichten“: Suche, Filter, Sortierung und Spalten kommen mit diesem Namen wieder.',
      },
      {
        when: 'Sie nur eine Angabe ändern',
        then: 'F2 oder ein Doppelklick ändert die Zelle gleich in der Liste, mit Tab geht es zur nächsten. Ist das Fenster schmal, öffnet ein Doppelklick das Angebot.',
      },
      {
        when: 'Sie lieber in Excel arbeiten',
        then: 'Das Menü am Namen des Katalogs hat „Excel-Datei zum Bearbeiten …“ mit allem, was hier steht. Danach kommt sie mit „Liste einlesen“ zurück; Sie sehen jede Änderung, bevor sie gilt.',
      },
      {
        when: 'es ein Angebot nicht mehr gibt',
        then: 'Archivieren Sie es. Es erscheint in keiner Ausgabe mehr und lässt sich jederzeit zurückholen. Pausiert es nur, tragen Sie „ausgesetzt“ ein.',
      },
    ],
    picture: 'Die Tabelle der Angebote mit Suche und Filter; rechts ist ein Angebot geöffnet.',
  },
  en: {
    title: 'Offers',
    purpose:
      'All offers in a table, one of them open beside it. Everything is saved by itself as soon as you leave a field.',
    often: [
      {
        what: 'Find an offer',
        how: 'Type into the search; half a word is enough. “Filter” narrows down by life phase, provider, district and more.',
      },
      {
        what: 'Change an offer',
        how: 'A click on its row opens it. Problems stand on top and at their field, with what to do. Esc gives up what you are typing.',
      },
      {
        what: 'Change several at once',
        how: 'Tick rows, or choose with Shift and the arrow keys. “Change several” shows beforehand what will change. One Ctrl+Z undoes all of it.',
      },
    ],
    ifs: [
      { when: 'you need a selection often', then: 'Save it under “Views”: search, filters, order and columns.' },
      {
        when: 'you change a single value',
        then: 'F2 or a double click changes the cell in the list, Tab goes on to the next. In a narrow window a double click opens the offer.',
      },
      {
        when: 'you would rather work in Excel',
        then: 'The menu at the name of the catalogue has “Excel file for editing …”. It comes back by “Read a list”; you see every change before it counts.',
      },
      {
        when: 'an offer is no longer there',
        then: 'Archive it. It appears in no export and can be brought back at any time.',
      },
    ],
    picture: 'The table of offers with search and filter; one offer is open on the right.',
  },
};
