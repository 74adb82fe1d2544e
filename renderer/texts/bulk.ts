import type { UnreadCell } from '../../shared/imports/readOfferCell.ts';
import type { PerLanguage } from '../../shared/texts/language.ts';
import { numberText } from '../../shared/texts/language.ts';
import { englishOffers, germanOffers } from './offerCount.ts';

type Way = 'add' | 'remove' | 'replace' | 'set' | 'clear';

interface BulkTexts {
  readonly title: (count: number) => string;
  readonly handOverTitle: (count: number) => string;
  readonly field: string;
  readonly how: string;
  readonly ways: Readonly<Record<Way, string>>;
  readonly yesNo: Readonly<Record<Way, string>>;
  readonly partner: string;
  readonly fromPartner: string;
  readonly toPartner: string;
  readonly findPartner: string;
  readonly role: string;
  readonly sayMore: string;
  readonly looking: string;
  readonly preview: string;
  readonly offer: string;
  readonly change: string;
  readonly thenProblem: string;
  readonly untitled: string;
  readonly stays: string;
  readonly comes: (name: string) => string;
  readonly goes: (name: string) => string;
  readonly becomes: (field: string, before: string, after: string) => string;
  readonly summary: (changed: number, same: number) => string;
  readonly broken: (count: number) => string;
  readonly pasteTitle: (count: number) => string;
  readonly readOnly: (columns: string) => string;
  readonly linesOver: (count: number) => string;
  readonly unread: (count: number) => string;
  readonly unreadCell: (cell: UnreadCell) => string;
  readonly cancel: string;
  readonly submit: (count: number) => string;
  readonly submitNone: string;
  readonly done: (count: number) => string;
}

/** What is said where many offers are changed at once. */
export const bulkTexts: PerLanguage<BulkTexts> = {
  de: {
    title: (count) => `${germanOffers(count)} ändern`,
    handOverTitle: (count) => `${germanOffers(count)} einem anderen Partner übertragen`,
    field: 'Feld',
    how: 'Was geschieht',
    ways: { add: 'Hinzufügen', remove: 'Wegnehmen', replace: 'Ersetzen', set: 'Eintragen', clear: 'Leeren' },
    yesNo: { add: '', remove: '', replace: '', set: 'Ja', clear: 'Nein' },
    partner: 'Partner',
    fromPartner: 'Bisher',
    toPartner: 'Künftig',
    findPartner: 'Partner suchen',
    role: 'Aufgabe',
    sayMore:
      'Noch ist nichts geändert. Sagen Sie oben, was in den Feldern stehen soll; dann sehen Sie hier, was sich ändert.',
    looking: 'Es wird nachgesehen, was sich ändert …',
    preview: 'Vorschau',
    offer: 'Angebot',
    change: 'Was sich ändert',
    thenProblem: 'Hinweise',
    untitled: 'Ohne Titel',
    stays: 'bleibt, wie es ist',
    comes: (name) => `${name} kommt dazu`,
    goes: (name) => `${name} fällt weg`,
    becomes: (field, before, after) => `${field}: ${before} → ${after}`,
    summary: (changed, same) => {
      const stay = same === 1 ? '1 bleibt, wie es ist' : `${numberText(same, 'de')} bleiben, wie sie sind`;
      if (changed === 0) return 'Nichts ändert sich: Es steht schon überall so da.';
      const change = changed === 1 ? '1 Angebot ändert sich' : `${germanOffers(changed)} ändern sich`;
      return same === 0 ? `${change}.` : `${change}, ${stay}.`;
    },
    broken: (count) =>
      count === 1
        ? 'Bei einem gibt es danach einen neuen Hinweis.'
        : `Bei ${numberText(count, 'de')} gibt es danach neue Hinweise.`,
    pasteTitle: (count) => `In ${germanOffers(count)} einfügen`,
    readOnly: (columns) => `Hier lässt sich nichts eintragen: ${columns}. Diese Zellen bleiben, wie sie sind.`,
    linesOver: (count) =>
      `Die Liste ist zu Ende: ${count === 1 ? '1 Zeile fällt' : `${numberText(count, 'de')} Zeilen fallen`} weg. Neue Angebote kommen mit „Liste einlesen“ in den Katalog.`,
    unread: (count) =>
      count === 1
        ? '1 Zelle ist nicht lesbar; dort bleibt, was da steht.'
        : `${numberText(count, 'de')} Zellen sind nicht lesbar; dort bleibt, was da steht.`,
    unreadCell: ({ header, refused, word }) => {
      switch (refused) {
        case 'required':
          return `${header}: Die Zelle ist leer.`;
        case 'day':
          return `${header}: „${word}“ ist kein Datum.`;
        case 'age':
          return `${header}: „${word}“ ist kein Alter.`;
        case 'word':
          return `${header}: „${word}“ ist hier kein Begriff.`;
        case 'name':
          return `${header}: „${word}“ steht nicht oder mehrmals im Katalog.`;
      }
    },
    cancel: 'Abbrechen',
    submit: (count) => `Bei ${numberText(count, 'de')} ändern`,
    submitNone: 'Ändern',
    done: (count) => `${germanOffers(count)} geändert. Strg+Z nimmt alles in einem Schritt zurück.`,
  },
  en: {
    title: (count) => `Change ${englishOffers(count)}`,
    handOverTitle: (count) => `Hand ${englishOffers(count)} over to another partner`,
    field: 'Field',
    how: 'What happens',
    ways: { add: 'Add', remove: 'Take away', replace: 'Replace', set: 'Fill in', clear: 'Empty' },
    yesNo: { add: '', remove: '', replace: '', set: 'Yes', clear: 'No' },
    partner: 'Partner',
    fromPartner: 'So far',
    toPartner: 'From now on',
    findPartner: 'Find a partner',
    role: 'Part',
    sayMore: 'Nothing has changed yet. Say above what the fields shall hold; then you see here what changes.',
    looking: 'Looking at what changes …',
    preview: 'Preview',
    offer: 'Offer',
    change: 'What changes',
    thenProblem: 'Problems',
    untitled: 'Untitled',
    stays: 'stays as it is',
    comes: (name) => `${name} is added`,
    goes: (name) => `${name} goes`,
    becomes: (field, before, after) => `${field}: ${before} → ${after}`,
    summary: (changed, same) => {
      const stay = same === 1 ? '1 stays as it is' : `${numberText(same, 'en')} stay as they are`;
      if (changed === 0) return 'Nothing changes: it says so everywhere already.';
      const change = changed === 1 ? '1 offer changes' : `${englishOffers(changed)} change`;
      return same === 0 ? `${change}.` : `${change}, ${stay}.`;
    },
    broken: (count) =>
      count === 1 ? 'One will have a new problem.' : `${numberText(count, 'en')} will have new problems.`,
    pasteTitle: (count) => `Paste into ${englishOffers(count)}`,
    readOnly: (columns) => `Nothing can be written here: ${columns}. These cells stay as they are.`,
    linesOver: (count) =>
      `The list ends here: ${count === 1 ? '1 row is' : `${numberText(count, 'en')} rows are`} left out. New offers come into the catalogue by reading a list.`,
    unread: (count) =>
      count === 1
        ? '1 cell cannot be read; what stands there stays.'
        : `${numberText(count, 'en')} cells cannot be read; what stands there stays.`,
    unreadCell: ({ header, refused, word }) => {
      switch (refused) {
        case 'required':
          return `${header}: the cell is empty.`;
        case 'day':
          return `${header}: “${word}” is not a date.`;
        case 'age':
          return `${header}: “${word}” is not an age.`;
        case 'word':
          return `${header}: “${word}” is no term used here.`;
        case 'name':
          return `${header}: “${word}” is not in the catalogue, or more than once.`;
      }
    },
    cancel: 'Cancel',
    submit: (count) => `Change ${numberText(count, 'en')}`,
    submitNone: 'Change',
    done: (count) => `${englishOffers(count)} changed. Ctrl+Z takes it all back in one step.`,
  },
};
