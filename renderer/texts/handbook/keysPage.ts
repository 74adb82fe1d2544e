import type { PerLanguage } from '../../../shared/texts/language.ts';
import type { HandbookPage } from './handbookPage.ts';

export const keysPage: PerLanguage<HandbookPage> = {
  de: {
    title: 'Tasten',
    purpose:
      'Alles geht auch ohne Maus. Mit der Tabulatortaste kommen Sie von einem zum nächsten, mit den Pfeilen durch Listen und Tabellen. Strg+F1 zeigt diese Übersicht von überall.',
    often: [],
    ifs: [
      {
        when: 'Sie sich nur eine merken möchten',
        then: 'Nehmen Sie Strg+K: Ein paar Buchstaben genügen, um jede Seite, jedes Angebot, jeden Befehl und jede Seite des Handbuchs zu finden.',
      },
    ],
  },
  en: {
    title: 'Keys',
    purpose:
      'Everything works without a mouse. Tab goes from one thing to the next, arrows walk through lists and tables. Ctrl+F1 shows this list from anywhere.',
    often: [],
    ifs: [
      {
        when: 'you want to remember only one',
        then: 'Take Ctrl+K: a few letters find every page, offer, command and page of the handbook.',
      },
    ],
  },
};
