import type { PerLanguage } from '../../../shared/texts/language.ts';
import type { HandbookPage } from './handbookPage.ts';

export const settingsPage: PerLanguage<HandbookPage> = {
  de: {
    title: 'Einstellungen',
    purpose:
      'Wer hier arbeitet, wie das Programm aussieht, und was für den ganzen Katalog gilt: Name, Herausgeber, Sprachen, Ortsteile, Themen. Dazu der Austauschordner und die Sicherungen.',
    often: [
      {
        what: 'Name und Arbeitsplatz eintragen',
        how: 'Ihr Name steht bei jeder Änderung. So wissen andere, wen sie fragen können.',
      },
      {
        what: 'Den Katalog einrichten',
        how: 'Herausgeber, Sprachen, Ortsteile und eigene Themen gelten für alle, die mit diesem Katalog arbeiten. Ohne Herausgeber kann nichts veröffentlicht werden.',
      },
      {
        what: 'Einen Austauschordner wählen',
        how: 'Ein Ordner, den alle erreichen. Danach legt jeder Rechner seine Mappe von selbst hinein.',
      },
    ],
    ifs: [
      {
        when: 'Sie einen früheren Stand brauchen',
        then: 'Unter „Sicherungen“ sehen Sie jeden gesicherten Tag an und holen ihn zurück. Gesichert wird täglich von selbst.',
      },
      {
        when: 'die Schrift zu klein ist',
        then: 'Strg und Plus vergrößert alles, Strg und 0 stellt es zurück. „Hell oder dunkel“ steht oben unter „Darstellung“.',
      },
      {
        when: 'der Rechner kaputtgeht',
        then: 'Sicherungen liegen auf demselben Rechner. Geben Sie deshalb ab und zu eine Mappe an einen anderen Ort.',
      },
    ],
    picture: 'Die Einstellungen: oben Name und Arbeitsplatz, darunter die Angaben zum Katalog.',
  },
  en: {
    title: 'Settings',
    purpose:
      'Who works here, how the program looks, and what counts for the whole catalogue. The exchange folder and the backups too.',
    often: [
      { what: 'Enter name and workplace', how: 'Your name stands beside every change.' },
      {
        what: 'Set the catalogue up',
        how: 'Publisher, languages, districts and topics count for everybody who works with it.',
      },
      {
        what: 'Choose an exchange folder',
        how: 'A folder that everybody reaches. Each computer then puts its file there by itself.',
      },
    ],
    ifs: [
      { when: 'you need an earlier state', then: 'Look at a day under “Backups” and bring it back.' },
      { when: 'the letters are too small', then: 'Ctrl and plus enlarge everything, Ctrl and 0 reset it.' },
      {
        when: 'the computer breaks',
        then: 'Backups lie on the same computer. Hand out a folder file to another place now and then.',
      },
    ],
    picture: 'The settings: name and workplace on top, the catalogue below.',
  },
};
