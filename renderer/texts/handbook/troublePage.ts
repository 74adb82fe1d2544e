import type { PerLanguage } from '../../../shared/texts/language.ts';
import type { HandbookPage } from './handbookPage.ts';

export const troublePage: PerLanguage<HandbookPage> = {
  de: {
    title: 'Wenn etwas schiefgeht',
    purpose:
      'Was „Gespeichert“ war, ist auf dem Datenträger, auch wenn danach der Strom ausfällt. Das Programm sagt immer, was geschehen ist, ob etwas verloren ist und was jetzt zu tun ist.',
    often: [
      {
        what: 'Der Stick wurde zu früh abgezogen',
        how: 'Ihr Katalog ist unberührt. Eine angefangene Datei wird nicht als ganze gelesen. Stecken Sie den Stick wieder ein und geben Sie die Mappe noch einmal weiter.',
      },
      {
        what: 'Der Datenträger ist voll',
        how: 'Oben steht „Nicht gespeichert“. Ihre Eingaben sind noch da. Schaffen Sie Platz und wählen Sie „Erneut speichern“. Schließen Sie das Fenster bis dahin nicht.',
      },
      {
        what: 'Eine Datei ist beschädigt',
        how: 'Sie wird nicht übernommen, Ihr Katalog bleibt, wie er ist. Lassen Sie sich die Datei noch einmal schicken.',
      },
    ],
    ifs: [
      {
        when: 'zwei Fassungen gemeldet werden',
        then: 'Nichts ist verloren. Beide stehen unter „Zusammenführen“ und warten, bis Sie entscheiden.',
      },
      {
        when: 'das Programm nicht mehr antwortet',
        then: 'Starten Sie es neu. Was gespeichert war, ist da; auch eben Getipptes wird beim nächsten Start aus dem Fenster gerettet und Ihnen gezeigt.',
      },
      {
        when: 'der Katalog selbst beschädigt ist',
        then: 'Er wird aus dem Stand davor und der Aufzeichnung gelesen. Nennt das Programm eine Datei, geben Sie sie Ihrer IT.',
      },
      {
        when: 'aus Versehen viel geändert wurde',
        then: 'Strg+Z, oder im Verlauf den Vorgang zurücknehmen, oder eine Sicherung zurückholen.',
      },
    ],
  },
  en: {
    title: 'When something goes wrong',
    purpose:
      'What was saved is on the disk, even if the power fails afterwards. The program always says what happened, whether anything is lost and what to do.',
    often: [
      {
        what: 'The stick was removed too early',
        how: 'Your catalogue is untouched. A file that was begun is not read as a whole one. Plug the stick in and hand out again.',
      },
      {
        what: 'The disk is full',
        how: 'It says “Not saved”. Your entries are still here. Free some space and save again. Keep the window open until then.',
      },
      { what: 'A file is damaged', how: 'It is not taken over. Ask for it again.' },
    ],
    ifs: [
      { when: 'there are two versions', then: 'Nothing is lost. Both wait under “Bring together” until you decide.' },
      {
        when: 'the program no longer answers',
        then: 'Start it again. What was saved is there; what the window still held is rescued and shown to you.',
      },
      {
        when: 'much was changed by mistake',
        then: 'Ctrl+Z, or take the step back in the history, or bring a backup back.',
      },
    ],
  },
};
