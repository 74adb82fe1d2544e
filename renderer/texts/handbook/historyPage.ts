import type { PerLanguage } from '../../../shared/texts/language.ts';
import type { HandbookPage } from './handbookPage.ts';

export const historyPage: PerLanguage<HandbookPage> = {
  de: {
    title: 'Verlauf',
    purpose:
      'Wer hat was wann geändert? Jede Änderung bleibt aufgehoben, mit dem, was vorher dastand. Alles lässt sich zurückholen, auch nach Monaten.',
    often: [
      {
        what: 'Nachsehen',
        how: 'Die Liste zeigt jeden Vorgang, den neuesten zuerst. Person und Art der Einträge grenzen sie ein. Ein Klick zeigt Vorher und Nachher.',
      },
      {
        what: 'Etwas zurückholen',
        how: '„Zurückholen“ steht an jeder einzelnen Angabe und an jedem Vorgang. Sie sehen vorher, was sich ändert.',
      },
      {
        what: 'Einen früheren Tag ansehen',
        how: '„Stand an einem Tag“ zeigt den Katalog von damals. Daraus holen Sie einen Eintrag oder alles zurück.',
      },
    ],
    ifs: [
      {
        when: 'Sie nur das Letzte zurücknehmen möchten',
        then: 'Dafür genügt Strg+Z, Schritt für Schritt. Es nimmt nur Ihre eigenen Änderungen zurück.',
      },
      {
        when: 'Sie Angst haben, etwas zu verlieren',
        then: 'Zurückholen ist selbst eine Änderung: Was jetzt dasteht, bleibt im Verlauf und lässt sich ebenso zurückholen.',
      },
      {
        when: 'Sie den Verlauf eines Angebots suchen',
        then: 'Er steht am Angebot, ganz unten, und führt von dort hierher.',
      },
    ],
    picture: 'Der Verlauf: links die Vorgänge mit Tag, Zeit und Person.',
  },
  en: {
    title: 'History',
    purpose:
      'Who changed what and when? Every change is kept, with what stood there before. Everything can be brought back, months later too.',
    often: [
      { what: 'Look it up', how: 'The list shows every step, the newest first. A click shows before and after.' },
      {
        what: 'Bring something back',
        how: 'Every value and every step can be brought back. You see beforehand what changes.',
      },
      { what: 'See an earlier day', how: 'The catalogue as of a day; bring back one entry or all of it.' },
    ],
    ifs: [
      { when: 'you only want to undo the last step', then: 'Ctrl+Z does it, step by step, for your own changes.' },
      {
        when: 'you fear to lose something',
        then: 'Bringing back is a change itself: what stands there now stays in the history.',
      },
    ],
    picture: 'The history: steps with day, time and person.',
  },
};
