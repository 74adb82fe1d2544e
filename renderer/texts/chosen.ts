import type { PerLanguage } from '../../shared/texts/language.ts';
import { englishOffers, germanOffers } from './offerCount.ts';

interface ChosenTexts {
  readonly title: (count: number) => string;
  readonly toPanel: (count: number) => string;
  readonly none: string;
  readonly change: string;
  readonly acts: string;
  readonly reviewed: string;
  readonly handOver: string;
  readonly duplicate: string;
  readonly archive: string;
  readonly restore: string;
  readonly amongThem: string;
  readonly withProblems: string;
  readonly archived: string;
  readonly keys: string;
  /** A key or keys, and what they do here. */
  readonly keysDo: readonly (readonly [keys: string, what: string])[];
  readonly reviewedNow: (count: number) => string;
  readonly archivedNow: (count: number) => string;
  readonly restoredNow: (count: number) => string;
  readonly duplicatedNow: (count: number) => string;
  readonly copiedNow: (count: number) => string;
}

/** What is said about offers that are chosen together in the list. */
export const chosenTexts: PerLanguage<ChosenTexts> = {
  de: {
    title: (count) => `${germanOffers(count)} ausgewählt`,
    toPanel: (count) => `${germanOffers(count)} bearbeiten`,
    none: 'Auswahl aufheben',
    change: 'Mehrere ändern',
    acts: 'Mit der Auswahl',
    reviewed: 'Heute geprüft',
    handOver: 'Anderem Partner übertragen',
    duplicate: 'Verdoppeln',
    archive: 'Archivieren',
    restore: 'Zurückholen',
    amongThem: 'Darunter',
    withProblems: 'mit Hinweisen',
    archived: 'archiviert',
    keys: 'Tasten in der Liste',
    keysDo: [
      ['Leertaste', 'eine Zeile mehr oder weniger'],
      ['Umschalt + Pfeil', 'von hier bis dort'],
      ['Strg + A', 'alles, was die Liste zeigt'],
      ['Strg + C', 'Zeilen für Excel kopieren'],
      ['Strg + V', 'aus Excel einfügen'],
      ['Esc', 'Auswahl aufheben'],
      ['F6', 'zwischen Liste und Auswahl wechseln'],
    ],
    reviewedNow: (count) => `${germanOffers(count)} heute geprüft. Strg+Z nimmt es zurück.`,
    archivedNow: (count) =>
      `${germanOffers(count)} archiviert. In den Ausgaben fehlen sie ab jetzt; zurückholen geht jederzeit.`,
    restoredNow: (count) => `${germanOffers(count)} zurückgeholt.`,
    duplicatedNow: (count) => `${germanOffers(count)} verdoppelt. Ausgewählt sind jetzt die Kopien, Entwürfe.`,
    copiedNow: (count) => `${germanOffers(count)} kopiert. In Excel fügen Sie die Zeilen mit Strg+V ein.`,
  },
  en: {
    title: (count) => `${englishOffers(count)} selected`,
    toPanel: (count) => `Work on ${englishOffers(count)}`,
    none: 'Select none',
    change: 'Change several',
    acts: 'With the selection',
    reviewed: 'Checked today',
    handOver: 'Hand over to another partner',
    duplicate: 'Duplicate',
    archive: 'Archive',
    restore: 'Bring back',
    amongThem: 'Among them',
    withProblems: 'with problems',
    archived: 'archived',
    keys: 'Keys in the list',
    keysDo: [
      ['Space', 'one row more or less'],
      ['Shift + arrow', 'from here to there'],
      ['Ctrl + A', 'everything the list shows'],
      ['Ctrl + C', 'copy rows for Excel'],
      ['Ctrl + V', 'paste from Excel'],
      ['Esc', 'select none'],
      ['F6', 'change between list and selection'],
    ],
    reviewedNow: (count) => `${englishOffers(count)} checked today. Ctrl+Z takes it back.`,
    archivedNow: (count) =>
      `${englishOffers(count)} archived. Exports leave them out from now on; bring them back at any time.`,
    restoredNow: (count) => `${englishOffers(count)} brought back.`,
    duplicatedNow: (count) => `${englishOffers(count)} duplicated. The copies, drafts, are selected now.`,
    copiedNow: (count) => `${englishOffers(count)} copied. Paste the rows into Excel with Ctrl+V.`,
  },
};
