import type { PerLanguage } from '../../../shared/texts/language.ts';
import type { HandbookPage } from './handbookPage.ts';

export const partnersPage: PerLanguage<HandbookPage> = {
  de: {
    title: 'Partner',
    purpose:
      'Die Träger, Vereine, Schulen und Beratungsstellen, die Angebote machen. Jeder steht einmal hier, mit Anschrift, Ansprechpersonen und Vereinbarung; seine Angebote verweisen auf ihn.',
    often: [
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
        how: 'Der Abschnitt „Angebote“ zeigt sie. Ein Klick führt zum Angebot.',
      },
    ],
    ifs: [
      {
        when: 'ein Partner seine Angebote abgibt',
        then: 'Wählen Sie diese in der Liste der Angebote aus und dann „Anderem Partner übertragen“.',
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
      { what: 'Change a contact', how: 'Open the partner and enter the new number. It counts for all of its offers.' },
      { what: 'Keep contacts', how: 'Only who is ticked as “public” goes out. Others stay in the house.' },
      { what: 'See all offers of a partner', how: 'The section “Offers” shows them; a click leads to the offer.' },
    ],
    ifs: [
      { when: 'a partner hands its offers over', then: 'Choose them in the list of offers, then move them together.' },
      { when: 'a partner is there twice', then: 'Both appear under “Bring together”, where two become one.' },
    ],
    picture: 'The list of partners; a counselling centre is open on the right.',
  },
};
