import type { PerLanguage } from '../../../shared/texts/language.ts';
import type { HandbookPage } from './handbookPage.ts';

export const printPage: PerLanguage<HandbookPage> = {
  de: {
    title: 'Druck',
    purpose:
      'Bringt den Katalog aufs Papier oder in ein PDF: ein Blatt je Angebot, die Liste der Partner, ein Verzeichnis nach Lebensphasen oder den Bericht für den Jugendhilfeausschuss.',
    often: [
      {
        what: 'Wählen, was gedruckt wird',
        how: 'Links wählen Sie unter „Was“ das Papier. Rechts steht es, wie es herauskommt. Filter gelten auch hier: nur ein Ortsteil, nur eine Lebensphase.',
      },
      {
        what: 'Sagen, für wen es ist',
        how: '„Öffentlichkeit“ enthält nur, was auch veröffentlicht wird. „Intern“ enthält auch Entwürfe, Finanzierung, Notizen und alle Ansprechpersonen; auf jeder Seite steht dann „intern“.',
      },
      {
        what: 'Drucken oder als PDF speichern',
        how: 'Die beiden Knöpfe oben, zum Drucken auch Strg+P. Im PDF sind Überschriften und Tabellen ausgezeichnet, damit Vorleseprogramme sie lesen.',
      },
      {
        what: 'Den Bericht für den Ausschuss ergänzen',
        how: 'Titel, Namen und Ihren Text schreiben Sie links. Mit einem Tag unter „Veränderungen seit“ steht im Bericht auch, was neu ist und was endete.',
      },
      {
        what: 'Wenige Angebote drucken',
        how: 'Wählen Sie sie in der Liste aus, dann „Drucken …“. Ein einzelnes drucken Sie im Angebot unter „Weitere Schritte“.',
      },
    ],
    ifs: [
      {
        when: 'ein Angebot auf dem Papier fehlt',
        then: 'Es wird nicht veröffentlicht. Warum, steht unter „Veröffentlichen“. Unter „Intern“ ist es dabei.',
      },
      {
        when: 'das Papier sehr lang ist',
        then: 'Die Vorschau zeigt den Anfang, gedruckt werden alle Seiten. Das Vorbereiten können Sie abbrechen.',
      },
      {
        when: 'nur die Präventionskette gebraucht wird',
        then: 'Sie hat einen eigenen Knopf zum Drucken und Speichern auf ihrer Seite.',
      },
      {
        when: 'sich nach dem Druck etwas ändert',
        then: 'Auf jedem Blatt steht der Tag. So ist klar, welcher Stand es ist.',
      },
    ],
    picture: 'Links die Wahl des Papiers mit Titel und Text, rechts der Bericht für den Ausschuss mit der Tabelle.',
  },
  en: {
    title: 'Print',
    purpose:
      'Brings the catalogue onto paper or into a PDF: a sheet for each offer, the list of partners, a directory by phase of life, or the report for the committee.',
    often: [
      {
        what: 'Choose what is printed',
        how: 'On the left, under “What”, choose the paper. On the right it stands as it comes out. Filters count here too: one district only, one phase only.',
      },
      {
        what: 'Say for whom it is',
        how: '“The public” holds only what is published too. “Internal” also holds drafts, funding, notes and all contacts; every page then says “internal”.',
      },
      {
        what: 'Print or save a PDF',
        how: 'The two buttons on top; Ctrl+P prints as well. Headings and tables of the PDF are tagged, so that screen readers read them.',
      },
      {
        what: 'Add to the report for the committee',
        how: 'Write title, name and your text on the left. With a day under “Changes since” the report also says what is new and what has ended.',
      },
      {
        what: 'Print a few offers',
        how: 'Choose them in the list, then “Print …”. A single one is printed from its record, under “More steps”.',
      },
    ],
    ifs: [
      {
        when: 'an offer is missing on the paper',
        then: 'It is not published. “Publish” says why. Under “Internal” it is there.',
      },
      {
        when: 'the paper is very long',
        then: 'The preview shows the beginning, all pages are printed. You can stop the preparation.',
      },
      { when: 'only the chain is needed', then: 'It has buttons to print and save on its own page.' },
      { when: 'something changes after printing', then: 'Every sheet bears its day, so it is clear how old it is.' },
    ],
    picture:
      'On the left the choice of paper with title and text, on the right the report for the committee with its table.',
  },
};
