import type { PerLanguage } from '../../shared/texts/language.ts';

type Step = 'change' | 'undo' | 'review' | 'take' | 'decide' | 'gap' | 'publish';

interface GuideTexts {
  readonly title: string;
  readonly progress: (done: number, all: number) => string;
  readonly done: string;
  readonly finished: string;
  readonly close: string;
  readonly closed: string;
  readonly putBack: string;
  readonly steps: Readonly<Record<Step, { readonly title: string; readonly how: string }>>;
}

/** The guide through the first ten minutes with the sample town. */
export const guideTexts: PerLanguage<GuideTexts> = {
  de: {
    title: 'Die ersten zehn Minuten',
    progress: (done, all) => `${done} von ${all} erledigt`,
    done: 'erledigt:',
    finished: 'Das war alles. Probieren Sie weiter, hier kann nichts kaputtgehen. Mit F1 hilft das Handbuch.',
    close: 'Liste schließen',
    closed: 'Die Liste ist geschlossen.',
    putBack: 'Zurückholen',
    steps: {
      change: {
        title: 'Ein Angebot finden, den Preis ändern',
        how: 'Strg+K, dann „seepf“ und Eingabe: der Schwimmkurs. Unter „Kosten & Zugang“ steht der Betrag. Mit der Tabulatortaste ist er gespeichert.',
      },
      undo: {
        title: 'Die Änderung zurücknehmen',
        how: 'Strg+Z oder der Pfeil oben rechts. Das geht immer, Schritt für Schritt.',
      },
      review: {
        title: 'Ein Angebot als heute geprüft abhaken',
        how: 'In der Liste „Prüfung fällig“ genügt „Heute geprüft“.',
      },
      take: {
        title: 'Änderungen von Sabine Meier übernehmen',
        how: 'Sie und Cem Yıldız haben je eine Mappe geschickt. Sehen Sie an, was darin steht, und übernehmen Sie es.',
      },
      decide: {
        title: 'Zwischen zwei Fassungen entscheiden',
        how: 'Übernehmen Sie auch die andere Mappe. Wo beide dasselbe geändert haben, wählen Sie eine Fassung.',
      },
      gap: {
        title: 'Eine Lücke in der Kette ansehen',
        how: 'Schraffierte Zellen sind Lücken. Sagen Sie bei einer, dass dort nichts vorgesehen ist.',
      },
      publish: {
        title: 'Veröffentlichen',
        how: 'Sehen Sie, was hinausgeht und was noch fehlt, und schreiben Sie die Ausgabe in einen Ordner.',
      },
    },
  },
  en: {
    title: 'The first ten minutes',
    progress: (done, all) => `${done} of ${all} done`,
    done: 'done:',
    finished: 'That was all. Go on trying, nothing can break here. F1 opens the handbook.',
    close: 'Close the list',
    closed: 'The list is closed.',
    putBack: 'Bring back',
    steps: {
      change: {
        title: 'Find an offer, change its price',
        how: 'Ctrl+K, then “seepf” and Enter: the swimming course. Its amount stands under cost and access. Tab saves it.',
      },
      undo: {
        title: 'Take the change back',
        how: 'Ctrl+Z, or the arrow on the upper right. It always works, step by step.',
      },
      review: {
        title: 'Note an offer as checked today',
        how: '“Checked today” in the list of what is due will do.',
      },
      take: {
        title: 'Take over changes of Sabine Meier',
        how: 'She and Cem Yıldız have each sent a folder file. Look at what is in it and take it over.',
      },
      decide: {
        title: 'Decide between two versions',
        how: 'Take over the other file too. Where both changed the same, choose a version.',
      },
      gap: {
        title: 'Look at a gap in the chain',
        how: 'Hatched cells are gaps. Say of one that nothing is intended there.',
      },
      publish: {
        title: 'Publish',
        how: 'See what goes out and what is missing, and write the export into a folder.',
      },
    },
  },
};
