import type { PerLanguage } from '../../../shared/texts/language.ts';
import type { HandbookPage } from './handbookPage.ts';

export const startPage: PerLanguage<HandbookPage> = {
  de: {
    title: 'Start',
    purpose:
      'Hier beginnt alles: Sie öffnen einen Katalog, mit dem Sie schon gearbeitet haben, oder legen einen neuen an. Ein Katalog hält alle Angebote, Partner und Orte einer Stadt oder eines Kreises. Er liegt auf diesem Rechner; das Internet wird nicht gebraucht.',
    often: [
      {
        what: 'Weiterarbeiten',
        how: 'Links stehen die Kataloge dieses Rechners, der letzte zuerst. Ein Klick öffnet ihn, wie Sie ihn verlassen haben.',
      },
      {
        what: 'Einen neuen Katalog anlegen',
        how: 'Mit „Neuer Katalog“ und dem amtlichen Gemeindeschlüssel: 8 Ziffern für eine Gemeinde, 5 für einen Kreis. Haben Sie schon eine Excel-Liste, wählen Sie gleich „Liste einlesen“.',
      },
      {
        what: 'Eine Mappe öffnen',
        how: 'Hat Ihnen jemand eine Datei mit der Endung .mappe geschickt, wählen Sie „Mappe öffnen“. Gibt es den Katalog hier schon, wird nichts ersetzt: Die Datei wartet unter „Zusammenführen“.',
      },
    ],
    ifs: [
      {
        when: 'Sie nur ausprobieren möchten',
        then: 'Öffnen Sie die „Beispielstadt Lindenau“. Sie ist frei erfunden, und eine kurze Liste führt Sie in zehn Minuten herum.',
      },
      {
        when: 'nach einem Kennwort gefragt wird',
        then: 'Die Mappe ist verschlossen. Das Kennwort weiß, wer sie geschickt hat; zurücksetzen kann es niemand.',
      },
    ],
    picture: 'Die Startseite: links die zuletzt geöffneten Kataloge, rechts vier Wege zu beginnen.',
  },
  en: {
    title: 'Start',
    purpose:
      'Everything begins here: you open a catalogue you have worked with, or create a new one. A catalogue holds all offers, partners and places of a town or district. It lies on this computer; no internet is needed.',
    often: [
      { what: 'Go on working', how: 'The catalogues of this computer stand on the left, the last one first.' },
      {
        what: 'Create a catalogue',
        how: 'Choose “New catalogue” and enter the municipality key: 8 digits for a municipality, 5 for a district. With a spreadsheet at hand choose “Read a list”.',
      },
      {
        what: 'Open a folder file',
        how: 'Choose “Open folder file” for a file ending in .mappe. If the catalogue is here already nothing is replaced: the file waits under “Bring together”.',
      },
    ],
    ifs: [
      {
        when: 'you only want to try it',
        then: 'Open the sample town Lindenau. It is invented, and a short list leads you around in ten minutes.',
      },
      {
        when: 'a password is asked for',
        then: 'The file is locked. Whoever sent it knows the password; nobody can reset it.',
      },
    ],
    picture: 'The start page: catalogues opened last on the left, four ways to begin on the right.',
  },
};
