import type { PerLanguage } from '../../../shared/texts/language.ts';
import type { HandbookPage } from './handbookPage.ts';

export const mergePage: PerLanguage<HandbookPage> = {
  de: {
    title: 'Zusammenführen',
    purpose:
      'Hier kommt an, was Kolleginnen und Kollegen in ihrer Mappe geändert haben. Sie sehen jede Änderung vorher und nachher. Solange Sie nicht übernehmen, ist Ihr Katalog unverändert.',
    often: [
      {
        what: 'Änderungen übernehmen',
        how: 'Öffnen Sie die Mappe, oder ziehen Sie die Datei in das Fenster. Sehen Sie die Liste durch, dann „Änderungen übernehmen“. Vorher wird Ihr Katalog gesichert.',
      },
      {
        what: 'Zwischen zwei Fassungen entscheiden',
        how: 'Haben zwei dasselbe Feld geändert, stehen beide Fassungen nebeneinander, mit Namen und Tag. Nehmen Sie eine, beide, oder schreiben Sie neu. Die andere bleibt im Verlauf.',
      },
      {
        what: 'Aus zwei Einträgen einen machen',
        how: '„Vielleicht doppelt“ stellt zwei Einträge gegenüber. Machen Sie daraus einen, oder sagen Sie, dass es zwei sind.',
      },
    ],
    ifs: [
      {
        when: 'Sie gerade keine Zeit haben',
        then: 'Entscheidungen können warten, auch Wochen. Sie sehen sie in der Übersicht, und das Programm arbeitet weiter.',
      },
      {
        when: 'die Datei beschädigt ist',
        then: 'Nichts wurde geändert. Lassen Sie sich die Mappe noch einmal schicken.',
      },
      {
        when: 'der Schlüssel sich geändert hat',
        then: 'Rufen Sie die Kollegin an: Hat sie einen neuen Rechner? Wenn ja, „Schlüssel anerkennen“.',
      },
    ],
    picture: 'Zusammenführen: links, was Frau Meier geändert hat, rechts ein Angebot mit dem Inhalt bisher und neu.',
  },
  en: {
    title: 'Bring together',
    purpose:
      'What colleagues have changed in their folder file arrives here. You see every change, before and after. Until you take over, your catalogue is unchanged.',
    often: [
      {
        what: 'Take changes over',
        how: 'Open the file or drag it into the window, look through the list, then take over. Your catalogue is backed up before.',
      },
      {
        what: 'Decide between two versions',
        how: 'Where two changed the same field both versions stand side by side. Take one, both, or write anew. The other stays in the history.',
      },
      {
        what: 'Make one of two entries',
        how: 'Entries that may be the same are compared. Make them one, or say that they are two.',
      },
    ],
    ifs: [
      { when: 'you have no time now', then: 'Decisions can wait, for weeks too.' },
      { when: 'the file is damaged', then: 'Nothing was changed. Ask for the file again.' },
      { when: 'the key has changed', then: 'Call your colleague: has she a new computer?' },
    ],
    picture: 'Bring together: what Ms Meier changed on the left, one offer before and after on the right.',
  },
};
