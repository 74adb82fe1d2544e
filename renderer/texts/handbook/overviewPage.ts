import type { PerLanguage } from '../../../shared/texts/language.ts';
import type { HandbookPage } from './handbookPage.ts';

export const overviewPage: PerLanguage<HandbookPage> = {
  de: {
    title: 'Übersicht',
    purpose:
      'Ihre Liste für den Morgen: was fehlt, was zu prüfen ist, was bald abläuft, wo zwei Fassungen auf eine Entscheidung warten. Das Dringendste steht oben. Rechts sehen Sie, wie der Katalog steht und wann zuletzt ausgetauscht und gesichert wurde.',
    often: [
      {
        what: 'Ein Angebot als geprüft eintragen',
        how: 'Unter „Prüfung fällig“ trägt „Heute geprüft“ das heutige Datum und Ihren Namen ein. Die Zeile verschwindet, die nächste rückt nach.',
      },
      {
        what: 'Etwas ergänzen',
        how: 'Der Knopf am Ende einer Zeile sagt, was zu tun ist, und führt an die Stelle: zum Angebot und dort zum Feld.',
      },
      {
        what: 'Alles einer Art ansehen',
        how: '„Alle … anzeigen“ öffnet die Liste mit genau diesen Angeboten. Dort lassen sich mehrere zugleich ändern.',
      },
    ],
    ifs: [
      {
        when: 'Sie sich verklickt haben',
        then: 'Strg+Z nimmt es zurück, auch „Heute geprüft“. Die Pfeile oben rechts tun dasselbe.',
      },
      {
        when: 'zu viel oder zu wenig fällig ist',
        then: 'Nach wie vielen Monaten geprüft wird, steht in den Einstellungen unter „Inhalt“.',
      },
      {
        when: 'die Liste leer ist',
        then: 'Dann ist alles geprüft und vollständig. Was fällig wird, erscheint von selbst.',
      },
    ],
    picture: 'Die Übersicht: Gruppen von Aufgaben mit einem Knopf in jeder Zeile, rechts der Stand des Katalogs.',
  },
  en: {
    title: 'Overview',
    purpose:
      'Your list for the morning: what is missing, what is due for review, what expires soon, where two versions wait for a decision. The most urgent stands on top. On the right you see how the catalogue stands.',
    often: [
      { what: 'Note an offer as checked', how: '“Checked today” enters today’s date and your name.' },
      { what: 'Add what is missing', how: 'The button at the end of a row leads to the field that needs it.' },
      { what: 'See all of a kind', how: '“Show all …” opens the list with exactly these offers.' },
    ],
    ifs: [
      { when: 'you clicked by mistake', then: 'Ctrl+Z takes it back.' },
      { when: 'too much or too little is due', then: 'The settings say after how many months an offer is due.' },
    ],
    picture: 'The overview: groups of tasks with a button in each row, the state of the catalogue on the right.',
  },
};
