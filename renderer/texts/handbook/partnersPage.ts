import type { PerLanguage } from '../../../shared/texts/language.ts';
import type { HandbookPage } from './handbookPage.ts';

export const partnersPage: PerLanguage<HandbookPage> = {
  de: {
    title: 'Partner',
    purpose:
      'Die Träger, Vereine, Schulen und Beratungsstellen, die Angebote machen. Jeder steht einmal hier, mit Anschrift, Ansprechpersonen und Vereinbarung; seine Angebote verweisen auf ihn.',
    often: [
      {
        what: 'Einen Partner finden',
        how: 'Tippen Sie in die Suche, oder nehmen Sie „Filter“: Trägerart, Rolle im Netzwerk, Partner ohne Angebote, Vereinbarungen, die bald enden. Welche Spalten zu sehen sind, sagt der Knopf neben „Neu“.',
      },
      {
        what: 'Kontakt ändern',
        how: 'Öffnen Sie den Partner und tragen Sie die neue Nummer ein. Sie gilt für alle seine Angebote, Sie müssen sie nur einmal schreiben.',
      },
      {
        what: 'Ansprechpersonen pflegen',
        how: 'Nur wer als „öffentlich“ angehakt ist, geht mit hinaus. Ohne Haken bleibt die Person im Haus, mit Telefon und E-Mail.',
      },
      {
        what: 'Alle Angebote eines Partners sehen',
        how: 'Der Abschnitt „Angebote“ zeigt sie und was der Partner dort tut. Ein Klick führt zum Angebot.',
      },
      {
        what: 'In der Liste ändern',
        how: 'F2 oder ein Doppelklick ändert eine Zelle, mit Tab geht es zur nächsten. Angekreuzte Partner archivieren Sie zusammen.',
      },
    ],
    ifs: [
      {
        when: 'ein Partner seine Angebote abgibt',
        then: 'Unter „Angebote“ steht „Alle Angebote einem anderen Partner übertragen“. Sie sehen vorher, was sich bei welchem Angebot ändert.',
      },
      {
        when: 'ein Partner doppelt da ist',
        then: 'Beide erscheinen unter „Zusammenführen“. Dort machen Sie aus zweien einen; die Angebote ziehen mit um.',
      },
      {
        when: 'jemand seine Daten gelöscht haben möchte',
        then: 'Bei der Ansprechperson steht „Person endgültig löschen …“. Das Programm sagt vorher, was es erreicht und was nicht. Zurückholen lässt sich das nicht.',
      },
    ],
    picture: 'Die Liste der Partner; rechts ist eine Beratungsstelle mit ihren Angaben geöffnet.',
  },
  en: {
    title: 'Partners',
    purpose:
      'The providers, clubs, schools and counselling centres behind the offers. Each stands here once; its offers refer to it.',
    often: [
      {
        what: 'Find a partner',
        how: 'Type into the search, or use “Filter”: kind, role, partners without offers, agreements about to end.',
      },
      { what: 'Change a contact', how: 'Open the partner and enter the new number. It counts for all of its offers.' },
      { what: 'Keep contacts', how: 'Only who is ticked as “public” goes out. Others stay in the house.' },
      { what: 'See all offers of a partner', how: 'The section “Offers” shows them; a click leads to the offer.' },
      {
        what: 'Change in the list',
        how: 'F2 or a double click changes a cell, Tab goes on to the next. Ticked partners are archived together.',
      },
    ],
    ifs: [
      { when: 'a partner hands its offers over', then: 'Its section “Offers” hands all of them over at once.' },
      { when: 'a partner is there twice', then: 'Both appear under “Bring together”, where two become one.' },
    ],
    picture: 'The list of partners; a counselling centre is open on the right.',
  },
};
