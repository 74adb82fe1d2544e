import type { PerLanguage } from '../../../shared/texts/language.ts';
import type { HandbookPage } from './handbookPage.ts';

export const chainPage: PerLanguage<HandbookPage> = {
  de: {
    title: 'Präventionskette',
    purpose:
      'Wie viele Angebote gibt es für welche Lebensphase, und wo fehlen welche? Die Spalten sind die Lebensphasen von der Schwangerschaft bis zum Beruf, die Zeilen Handlungsfelder, Ortsteile, Zielgruppen, Partner oder Sprachen. Darüber stehen die Übergänge zwischen den Phasen.',
    often: [
      {
        what: 'Eine Lücke erkennen',
        how: 'Schraffierte Zellen mit 0 sind Lücken. „Lücken in Worten“ zählt sie als Liste auf, zum Vorlesen oder Weitergeben.',
      },
      {
        what: 'Die Angebote einer Zelle sehen',
        how: 'Klicken Sie auf eine Zahl und wählen Sie „Angebote zeigen“. Die Filter gelten dort weiter.',
      },
      {
        what: 'Drucken oder weitergeben',
        how: '„Drucken“ bringt die Kette auf ein Blatt. „Speichern“ macht daraus eine Tabelle für Excel, eine Zeichnung oder ein Bild für die Vorlage.',
      },
    ],
    ifs: [
      {
        when: 'an einer Stelle gar kein Angebot gewollt ist',
        then: 'Wählen Sie in der Zelle „Nicht vorgesehen …“ und schreiben Sie den Grund dazu. Dann gilt sie nicht mehr als Lücke, für alle.',
      },
      {
        when: 'die Summen nicht zusammenpassen',
        then: 'Ein Angebot kann in mehreren Zellen zählen, etwa wenn es für zwei Lebensphasen gilt.',
      },
      {
        when: 'eine Sanduhr in einer Zelle steht',
        then: 'So viele der Angebote sind Projekte, deren Finanzierung innerhalb eines Jahres endet.',
      },
    ],
    picture:
      'Die Präventionskette als Tabelle: Lebensphasen als Spalten, Handlungsfelder als Zeilen, Lücken schraffiert.',
  },
  en: {
    title: 'Prevention chain',
    purpose:
      'How many offers are there for which phase of life, and where are some missing? Columns are the phases of life, rows are fields of action, districts, audiences, partners or languages. The transitions between the phases stand above.',
    often: [
      { what: 'Find a gap', how: 'Hatched cells with 0 are gaps. The list of gaps says them in words.' },
      { what: 'See the offers of a cell', how: 'Click on a number and show its offers. The filters stay.' },
      {
        what: 'Print or pass on',
        how: '“Print” brings the chain onto a sheet; “Save” makes a table, a drawing or a picture.',
      },
    ],
    ifs: [
      {
        when: 'no offer is wanted somewhere',
        then: 'Mark the cell as not intended, with the reason. It is no gap any more, for everybody.',
      },
      { when: 'the sums do not add up', then: 'One offer may count in several cells.' },
      { when: 'there is an hourglass in a cell', then: 'The funding of so many offers ends within a year.' },
    ],
    picture: 'The prevention chain as a table: phases of life as columns, fields of action as rows, gaps hatched.',
  },
};
