import type { RecordKind } from '../../shared/catalogue/records.ts';
import type { MarkReport } from '../../shared/document/markReport.ts';
import type { MergeReport } from '../../shared/document/mergeReport.ts';
import { numberText } from '../../shared/texts/language.ts';
import type { PerLanguage } from '../../shared/texts/language.ts';
import { marksText } from '../../shared/texts/marks.ts';
import { fromPerson, personName } from './people.ts';

const german = (count: number): string => numberText(count, 'de');
const english = (count: number): string => numberText(count, 'en');

const some = (count: number, text: string): string => (count === 0 ? '' : text);
const listed = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');

/** What can happen to a record by merging, and what can wait for a person; the tabs of the page in their order. */
export const entryTypes = ['versions', 'created', 'changed', 'archived', 'restored', 'same'] as const;
export type EntryType = (typeof entryTypes)[number];

/** Changes as people count them: records, not fields. */
export const changeCount = ({ created, changed, archived, restored }: MergeReport): number =>
  created.length + changed.length + archived.length + restored.length;

interface MergeTexts {
  readonly title: string;
  readonly openFile: string;
  readonly reading: string;
  readonly taking: string;
  readonly empty: string;
  readonly emptyWhat: string;
  readonly tabs: string;
  readonly all: string;
  readonly counted: Readonly<Record<EntryType, string>>;
  readonly list: string;
  readonly columns: { readonly type: string; readonly record: string };
  readonly types: Readonly<Record<EntryType, string>>;
  readonly untitled: string;
  readonly versionsOf: (field: string) => string;
  readonly archivedBeside: string;
  readonly looksLike: (other: string) => string;
  readonly created: Readonly<Record<RecordKind, string>>;
  readonly changed: (fields: string) => string;
  readonly archived: string;
  readonly restored: string;
  readonly toList: string;
  readonly noSuchEntries: string;
  readonly canWait: (count: number) => string;
  readonly readingNew: string;
  readonly willBeCreated: string;
  readonly willBeArchived: string;
  readonly willBeRestored: string;
  readonly isCreated: string;
  readonly isArchived: string;
  readonly isRestored: string;
  readonly open: Readonly<Record<RecordKind, string>>;
  readonly field: string;
  readonly value: string;
  readonly before: string;
  readonly after: string;
  readonly log: string;
  readonly logEntry: (
    from: string,
    counts: MarkReport & Readonly<Record<'created' | 'changed' | 'archived' | 'newConflicts', number>>,
  ) => string;
  readonly dropHere: string;
  readonly dropWhat: string;
  readonly noMappe: string;
}

/** The page Zusammenführen: the list of what arrived and what waits. */
export const mergeTexts: PerLanguage<MergeTexts> = {
  de: {
    title: 'Zusammenführen',
    openFile: 'Mappe öffnen',
    reading: 'Die Mappe wird gelesen und geprüft …',
    taking: 'Ihr Katalog wird gesichert, dann werden die Änderungen übernommen …',
    empty: 'Nichts wartet auf Sie',
    emptyWhat:
      'Hier erscheint, was Kolleginnen und Kollegen schicken, und was zwei Personen zugleich geändert haben. Öffnen Sie eine Mappe, oder ziehen Sie die Datei in dieses Fenster.',
    tabs: 'Was gezeigt wird',
    all: 'alle',
    counted: {
      versions: 'zwei Fassungen',
      same: 'doppelt',
      created: 'neu',
      changed: 'geändert',
      archived: 'archiviert',
      restored: 'zurückgeholt',
    },
    list: 'Was angekommen ist und was wartet',
    columns: { type: 'Art', record: 'Eintrag' },
    types: {
      versions: 'Zwei Fassungen',
      same: 'Vielleicht doppelt',
      created: 'Neu',
      changed: 'Geändert',
      archived: 'Archiviert',
      restored: 'Zurückgeholt',
    },
    untitled: 'Ohne Titel',
    versionsOf: (field) => `zwei Fassungen: ${field}`,
    archivedBeside: 'archiviert und geändert',
    looksLike: (other) => `vielleicht doppelt: ${other}`,
    created: { offers: 'neues Angebot', partners: 'neuer Partner', places: 'neuer Ort', catalogue: 'neuer Katalog' },
    changed: (fields) => `geändert: ${fields}`,
    archived: 'archiviert',
    restored: 'zurückgeholt',
    toList: 'Zur Liste',
    noSuchEntries: 'Davon ist nichts dabei.',
    canWait: (count) =>
      count === 1
        ? '1 Entscheidung offen, sie kann warten'
        : `${german(count)} Entscheidungen offen, sie können warten`,
    readingNew: 'Der neue Eintrag wird gelesen …',
    willBeCreated: 'Der Eintrag ist neu. Beim Übernehmen kommt er so in den Katalog:',
    willBeArchived: 'Der Eintrag wird archiviert. Er lässt sich jederzeit zurückholen.',
    willBeRestored: 'Der Eintrag kommt aus dem Archiv zurück.',
    isCreated: 'Der Eintrag ist jetzt im Katalog.',
    isArchived: 'Der Eintrag ist jetzt archiviert. Er lässt sich jederzeit zurückholen.',
    isRestored: 'Der Eintrag ist aus dem Archiv zurück.',
    open: {
      offers: 'Angebot öffnen',
      partners: 'Partner öffnen',
      places: 'Ort öffnen',
      catalogue: 'Einstellungen öffnen',
    },
    field: 'Feld',
    value: 'Inhalt',
    before: 'Bisher',
    after: 'Neu',
    log: 'Zuletzt zusammengeführt',
    logEntry: (from, { created, changed, archived, newConflicts, ...marks }) =>
      `${fromPerson(from, 'de')}: ${
        listed(
          some(created, `${german(created)} neu`),
          some(changed, `${german(changed)} geändert`),
          some(archived, `${german(archived)} archiviert`),
          some(newConflicts, `${german(newConflicts)} mit zwei Fassungen`),
          marksText.de(marks),
        ) || 'nur Verlauf'
      }`,
    dropHere: 'Hier loslassen',
    dropWhat: 'Die Mappe wird gelesen und geprüft. Ihr Katalog bleibt unverändert, bis Sie übernehmen.',
    noMappe: 'Das ist keine Mappe. Nichts wurde geändert. Eine Mappe erkennen Sie an der Endung .mappe.',
  },
  en: {
    title: 'Bring together',
    openFile: 'Open folder file',
    reading: 'The folder file is being read and checked …',
    taking: 'Your catalogue is being backed up, then the changes are taken over …',
    empty: 'Nothing waits for you',
    emptyWhat:
      'What colleagues send appears here, and what two people changed at the same time. Open a folder file, or drag it onto this window.',
    tabs: 'What is shown',
    all: 'all',
    counted: {
      versions: 'two versions',
      same: 'duplicate',
      created: 'new',
      changed: 'changed',
      archived: 'archived',
      restored: 'brought back',
    },
    list: 'What has arrived and what waits',
    columns: { type: 'Kind', record: 'Entry' },
    types: {
      versions: 'Two versions',
      same: 'Perhaps a duplicate',
      created: 'New',
      changed: 'Changed',
      archived: 'Archived',
      restored: 'Brought back',
    },
    untitled: 'Without a title',
    versionsOf: (field) => `two versions: ${field}`,
    archivedBeside: 'archived and changed',
    looksLike: (other) => `perhaps a duplicate of ${other}`,
    created: { offers: 'new offer', partners: 'new partner', places: 'new place', catalogue: 'new catalogue' },
    changed: (fields) => `changed: ${fields}`,
    archived: 'archived',
    restored: 'brought back',
    toList: 'To the list',
    noSuchEntries: 'There is nothing of that kind.',
    canWait: (count) =>
      count === 1 ? '1 decision open, it can wait' : `${english(count)} decisions open, they can wait`,
    readingNew: 'The new entry is being read …',
    willBeCreated: 'The entry is new. Taking over brings it into the catalogue like this:',
    willBeArchived: 'The entry will be archived. It can be brought back at any time.',
    willBeRestored: 'The entry comes back from the archive.',
    isCreated: 'The entry is in the catalogue now.',
    isArchived: 'The entry is archived now. It can be brought back at any time.',
    isRestored: 'The entry is back from the archive.',
    open: {
      offers: 'Open the offer',
      partners: 'Open the partner',
      places: 'Open the place',
      catalogue: 'Open the settings',
    },
    field: 'Field',
    value: 'Content',
    before: 'Before',
    after: 'New',
    log: 'Brought together lately',
    logEntry: (from, { created, changed, archived, newConflicts, ...marks }) =>
      `${personName(from, 'en')}: ${
        listed(
          some(created, `${english(created)} new`),
          some(changed, `${english(changed)} changed`),
          some(archived, `${english(archived)} archived`),
          some(newConflicts, `${english(newConflicts)} with two versions`),
          marksText.en(marks),
        ) || 'only history'
      }`,
    dropHere: 'Drop here',
    dropWhat: 'The folder file is read and checked. Your catalogue stays unchanged until you take over.',
    noMappe: 'This is no folder file. Nothing was changed. A folder file’s name ends in .mappe.',
  },
};
