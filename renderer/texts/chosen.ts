import type { ListKind } from '../../shared/catalogue/records.ts';
import type { PerLanguage } from '../../shared/texts/language.ts';
import { englishOffers, germanOffers } from './offerCount.ts';

interface ChosenTexts {
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
  /** As one of them, where cells can be pasted. */
  readonly paste: readonly [keys: string, what: string];
  readonly reviewedNow: (count: number) => string;
  readonly duplicatedNow: (count: number) => string;
}

/** What is said of so many records of one kind. */
export interface ChosenWords {
  readonly title: (count: number) => string;
  readonly toPanel: (count: number) => string;
  readonly archivedNow: (count: number) => string;
  readonly restoredNow: (count: number) => string;
  readonly copiedNow: (count: number) => string;
}

type Counted = (count: number) => string;

const chosenOf = (de: Counted, en: Counted): PerLanguage<ChosenWords> => ({
  de: {
    title: (count) => `${de(count)} ausgewählt`,
    toPanel: (count) => `${de(count)} bearbeiten`,
    archivedNow: (count) => `${de(count)} archiviert. In den Ausgaben fehlen sie ab jetzt; zurückholen geht jederzeit.`,
    restoredNow: (count) => `${de(count)} zurückgeholt.`,
    copiedNow: (count) => `${de(count)} kopiert. In Excel fügen Sie die Zeilen mit Strg+V ein.`,
  },
  en: {
    title: (count) => `${en(count)} selected`,
    toPanel: (count) => `Work on ${en(count)}`,
    archivedNow: (count) => `${en(count)} archived. Exports leave them out from now on; bring them back at any time.`,
    restoredNow: (count) => `${en(count)} brought back.`,
    copiedNow: (count) => `${en(count)} copied. Paste the rows into Excel with Ctrl+V.`,
  },
});

/** What is said about records that are chosen together in their list. */
export const chosenWords: Readonly<Record<ListKind, PerLanguage<ChosenWords>>> = {
  offers: chosenOf(germanOffers, englishOffers),
  partners: chosenOf(
    (count) => `${count} Partner`,
    (count) => (count === 1 ? '1 partner' : `${count} partners`),
  ),
  places: chosenOf(
    (count) => (count === 1 ? '1 Ort' : `${count} Orte`),
    (count) => (count === 1 ? '1 place' : `${count} places`),
  ),
};

/** What can be done with what is chosen together in a list. */
export const chosenTexts: PerLanguage<ChosenTexts> = {
  de: {
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
      ['Umschalt+Pfeile', 'von hier bis dort'],
      ['Strg+A', 'alles, was die Liste zeigt'],
      ['Strg+C', 'Zeilen für Excel kopieren'],
      ['Esc', 'Auswahl aufheben'],
      ['F6', 'zwischen Liste und Auswahl wechseln'],
    ],
    paste: ['Strg+V', 'aus Excel einfügen'],
    reviewedNow: (count) => `${germanOffers(count)} heute geprüft. Strg+Z nimmt es zurück.`,
    duplicatedNow: (count) => `${germanOffers(count)} verdoppelt. Ausgewählt sind jetzt die Kopien, Entwürfe.`,
  },
  en: {
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
      ['Shift+Arrows', 'from here to there'],
      ['Ctrl+A', 'everything the list shows'],
      ['Ctrl+C', 'copy rows for Excel'],
      ['Esc', 'select none'],
      ['F6', 'change between list and selection'],
    ],
    paste: ['Ctrl+V', 'paste from Excel'],
    reviewedNow: (count) => `${englishOffers(count)} checked today. Ctrl+Z takes it back.`,
    duplicatedNow: (count) => `${englishOffers(count)} duplicated. The copies, drafts, are selected now.`,
  },
};
