import type { PerLanguage } from '../../../shared/texts/language.ts';
import type { HandbookPage } from './handbookPage.ts';

export const importPage: PerLanguage<HandbookPage> = {
  de: {
    title: 'Liste einlesen',
    purpose:
      'Übernimmt Listen aus Excel, ODS, CSV, GeoJSON oder JSON in den Katalog. Sie sehen zuerst jede Zeile und was aus ihr wird. Übernommen wird nichts, bevor Sie es sagen.',
    often: [
      {
        what: 'Eine Liste wählen',
        how: 'Eine Zeile je Angebot, Partner oder Ort genügt, mit Überschriften darüber. Das Programm erkennt die Spalten an ihren Namen. Mehrere Dateien und Blätter kommen auf einmal hinein.',
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
        then: 'Es wird erkannt und ergänzt statt doppelt angelegt. Bei „fast gleich“ entscheiden Sie. Jedes Feld können Sie auch lassen, wie es ist.',
      },
      {
        when: 'ein Wort unbekannt ist',
        then: 'Sagen Sie links einmal, was es bedeutet: „Kita“ kann eine Lebensphase und ein Thema sein. Beim nächsten Mal weiß es das Programm.',
      },
      {
        when: 'Sie die Excel-Datei des Katalogs bearbeitet haben',
        then: 'Lesen Sie sie hier wieder ein. Die Spalte „Kennung“ sagt, welcher Eintrag gemeint ist. Nur was Sie geändert haben, ändert sich.',
      },
      {
        when: 'die Datei auf XLS endet',
        then: 'Öffnen Sie sie in Excel und speichern Sie sie als XLSX.',
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
      'Takes lists from Excel, ODS, CSV, GeoJSON or JSON into the catalogue. You first see every row and what becomes of it.',
    often: [
      {
        what: 'Choose a list',
        how: 'One row for each offer, partner or place, headings above. The order of the columns does not matter. Several files and sheets come in at once.',
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
        then: 'It is recognised and completed. Where it is nearly the same, you decide. Any field can stay as it is.',
      },
      {
        when: 'a word is unknown',
        then: 'Say once on the left what it means. The next list of this kind knows it.',
      },
      {
        when: 'you have edited the catalogue’s Excel file',
        then: 'Read it in here. The column “Kennung” says which entry is meant. Only what you changed changes.',
      },
      { when: 'the file ends in XLS', then: 'Open it in Excel and save it as XLSX.' },
    ],
    picture: 'Read a list: the first step with the button that chooses the list.',
  },
};
