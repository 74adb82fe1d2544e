import type { PerLanguage } from '../../../shared/texts/language.ts';
import type { HandbookPage } from './handbookPage.ts';

export const importPage: PerLanguage<HandbookPage> = {
  de: {
    title: 'Liste einlesen',
    purpose:
      'Übernimmt eine Liste aus Excel, CSV oder GeoJSON in den Katalog. Sie sehen zuerst jede Zeile und was aus ihr wird. Übernommen wird nichts, bevor Sie es sagen.',
    often: [
      {
        what: 'Eine Liste wählen',
        how: 'Eine Zeile je Angebot genügt, mit Überschriften in der ersten Zeile. Die Reihenfolge der Spalten ist gleich; das Programm erkennt sie an ihren Namen.',
      },
      {
        what: 'Zuordnen und prüfen',
        how: 'Stimmt eine Spalte nicht, wählen Sie ihre Bedeutung selbst. Jede Zeile ist neu, aktualisiert, unverändert, fast gleich oder nicht lesbar. Klicken Sie sie an, um zu sehen, warum.',
      },
      {
        what: 'Übernehmen',
        how: 'Der Bericht zeigt danach, was übernommen wurde und was nicht, mit Grund. Er lässt sich speichern.',
      },
    ],
    ifs: [
      { when: 'es doch falsch war', then: '„Rückgängig“ nimmt das ganze Einlesen in einem Schritt zurück.' },
      {
        when: 'ein Angebot schon da ist',
        then: 'Es wird erkannt und ergänzt statt doppelt angelegt. Bei „fast gleich“ entscheiden Sie.',
      },
      {
        when: 'Werte nicht lesbar sind',
        then: 'Sie stehen mit Zeile und Grund im Bericht. Bessern Sie die Liste nach und lesen Sie sie noch einmal ein; was schon stimmt, bleibt unverändert.',
      },
    ],
    picture: 'Liste einlesen: der erste Schritt mit dem Knopf, der die Liste wählt.',
  },
  en: {
    title: 'Read a list',
    purpose:
      'Takes a list from Excel, CSV or GeoJSON into the catalogue. You first see every row and what becomes of it.',
    often: [
      {
        what: 'Choose a list',
        how: 'One row for each offer, headings in the first row. The order of the columns does not matter.',
      },
      {
        what: 'Assign and check',
        how: 'Where a column is wrong, choose its meaning. Click a row to see what becomes of it and why.',
      },
      { what: 'Take over', how: 'The report says what was taken and what not, with the reason.' },
    ],
    ifs: [
      { when: 'it was wrong after all', then: '“Undo” takes the whole list back in one step.' },
      {
        when: 'an offer is there already',
        then: 'It is recognised and completed. Where it is nearly the same, you decide.',
      },
    ],
    picture: 'Read a list: the first step with the button that chooses the list.',
  },
};
