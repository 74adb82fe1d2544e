import type { PerLanguage } from '../../../shared/texts/language.ts';
import type { HandbookPage } from './handbookPage.ts';

export const printPage: PerLanguage<HandbookPage> = {
  de: {
    title: 'Druck',
    purpose:
      'Bringt den Katalog aufs Papier oder in ein PDF: ein Blatt je Angebot, die Liste der Partner, ein Verzeichnis nach Lebensphasen oder den Bericht für den Jugendhilfeausschuss.',
    often: [
      { what: 'Wählen, was gedruckt wird', how: 'Links steht, was es gibt, rechts das Blatt, wie es herauskommt.' },
      { what: 'Eingrenzen', how: 'Filter gelten auch hier: nur ein Ortsteil, nur eine Lebensphase.' },
      {
        what: 'Drucken oder als PDF sichern',
        how: 'Der Knopf oben öffnet das Fenster zum Drucken. Dort lässt sich auch ein PDF wählen. Überschriften und Tabellen sind darin ausgezeichnet, damit Vorleseprogramme sie lesen.',
      },
    ],
    ifs: [
      {
        when: 'etwas Internes auf dem Blatt stünde',
        then: 'Interne Notizen und Ansprechpersonen, die nicht öffentlich sind, werden nicht gedruckt.',
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
  },
  en: {
    title: 'Print',
    purpose:
      'Brings the catalogue onto paper or into a PDF: a sheet for each offer, the list of partners, a directory by phase of life, or the report for the committee.',
    often: [
      {
        what: 'Choose what is printed',
        how: 'What there is stands on the left, the sheet as it comes out on the right.',
      },
      { what: 'Narrow it down', how: 'Filters count here too.' },
      {
        what: 'Print or save a PDF',
        how: 'The button on top opens the window for printing, which can make a PDF too.',
      },
    ],
    ifs: [
      {
        when: 'something internal might be on the sheet',
        then: 'Internal notes and contacts that are not public are not printed.',
      },
      { when: 'only the chain is needed', then: 'It has a print button on its own page.' },
    ],
  },
};
