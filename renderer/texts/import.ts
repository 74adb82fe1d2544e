import type { ImportOutcome, ImportPreview } from '../../shared/imports/importPreview.ts';
import type { PerLanguage } from '../../shared/texts/language.ts';
import { numberText } from '../../shared/texts/language.ts';

const german = (value: number): string => numberText(value, 'de');
const english = (value: number): string => numberText(value, 'en');
const germanRows = (count: number): string => (count === 1 ? '1 Zeile' : `${german(count)} Zeilen`);
const englishRows = (count: number): string => (count === 1 ? '1 row' : `${english(count)} rows`);

const formats = { csv: 'CSV', xlsx: 'Excel', ods: 'ODS', geojson: 'GeoJSON' } as const;
const germanDelimiters: Readonly<Record<string, string>> = {
  ';': 'Semikolon',
  ',': 'Komma',
  '\t': 'Tabulator',
  '|': 'Strich',
};
const englishDelimiters: Readonly<Record<string, string>> = { ';': 'semicolon', ',': 'comma', '\t': 'tab', '|': 'bar' };
const listed = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');

interface ImportTexts {
  readonly title: string;
  readonly steps: Readonly<Record<'file' | 'check' | 'taken', string>>;
  readonly stepsLabel: string;
  readonly stepDone: string;
  readonly chooseTitle: string;
  readonly chooseWhat: string;
  readonly choose: string;
  readonly reading: string;
  readonly cancel: string;
  readonly back: string;
  readonly take: (count: number) => string;
  readonly taking: string;
  readonly nothingToTake: string;
  readonly fileFacts: (sheet: string, rows: number, columns: number) => string;
  /** How the file was read: `CSV, Windows-1252, Semikolon`. */
  readonly readAs: (readAs: ImportPreview['readAs']) => string;
  readonly sheet: string;
  readonly mapColumns: string;
  readonly mapped: (mapped: number, all: number) => string;
  readonly targetOf: (heading: string) => string;
  readonly noHeading: (letter: string) => string;
  readonly notTaken: string;
  readonly alsoCreated: (partners: number, places: number) => string;
  readonly besides: string;
  readonly besidesMore: (count: number) => string;
  readonly rowsLabel: string;
  readonly filterLabel: string;
  readonly kinds: Readonly<Record<ImportOutcome | 'all' | 'near' | 'repaired' | 'hint', string>>;
  readonly outcomes: Readonly<Record<ImportOutcome, string>>;
  readonly columns: Readonly<Record<'row' | 'outcome' | 'title' | 'partner' | 'what', string>>;
  readonly noTitle: string;
  readonly noSuchRows: string;
  readonly created: string;
  readonly changes: (fields: readonly string[]) => string;
  readonly unchanged: string;
  readonly skipped: string;
  readonly isThere: (title: string) => string;
  readonly isNearlyThere: (title: string) => string;
  /** Before what is said of a cell; the column is empty where the whole row is meant. */
  readonly cell: (row: number, column: string) => string;
  readonly rowTitle: (row: number, title: string) => string;
  readonly previous: string;
  readonly next: string;
  readonly whatShall: string;
  readonly choices: Readonly<Record<'update' | 'both' | 'create' | 'skip', string>>;
  readonly pickRow: string;
  readonly nothingToSay: string;
}

/** Reading a list: choosing it, assigning its columns, checking its rows, taking it in. */
export const importTexts: PerLanguage<ImportTexts> = {
  de: {
    title: 'Liste einlesen',
    steps: { file: 'Datei', check: 'Zuordnen und prüfen', taken: 'Übernehmen' },
    stepsLabel: 'Schritte',
    stepDone: 'erledigt',
    chooseTitle: 'Welche Liste soll hinein?',
    chooseWhat:
      'Excel (XLSX), CSV oder GeoJSON. Sie sehen zuerst jede Zeile und was aus ihr wird. Übernommen wird nichts, bevor Sie es sagen.',
    choose: 'Liste wählen',
    reading: 'Die Liste wird gelesen …',
    cancel: 'Abbrechen',
    back: 'Andere Liste',
    take: (count) => `${germanRows(count)} übernehmen`,
    taking: 'Die Zeilen werden übernommen …',
    nothingToTake: 'Nichts zu übernehmen',
    fileFacts: (sheet, rows, columns) =>
      `${sheet === '' ? '' : `Blatt „${sheet}“, `}${germanRows(rows)}, ${columns === 1 ? '1 Spalte' : `${columns} Spalten`}`,
    readAs: ({ format, encoding, delimiter }) =>
      listed([formats[format], encoding, germanDelimiters[delimiter] ?? delimiter]),
    sheet: 'Blatt',
    mapColumns: 'Spalten zuordnen',
    mapped: (mapped, all) => `${mapped} von ${all} Spalten zugeordnet.`,
    targetOf: (heading) => `„${heading}“ wird zu`,
    noHeading: (letter) => `Spalte ${letter}`,
    notTaken: 'nicht übernehmen',
    alsoCreated: (partners, places) =>
      `Neu dazu ${partners + places === 1 ? 'kommt' : 'kommen'}: ${german(partners)} Partner, ${places === 1 ? '1 Ort' : `${german(places)} Orte`}.`,
    besides: 'Außerdem aufgefallen',
    besidesMore: (count) => `und ${german(count)} weitere im Bericht`,
    rowsLabel: 'Zeilen der Liste',
    filterLabel: 'Welche Zeilen',
    kinds: {
      all: 'Alle',
      create: 'neu',
      update: 'aktualisiert',
      unchanged: 'unverändert',
      near: 'fast gleich',
      repaired: 'mit Reparatur',
      hint: 'bitte prüfen',
      skip: 'ausgelassen',
      reject: 'nicht lesbar',
    },
    outcomes: {
      create: 'neu',
      update: 'aktualisiert',
      unchanged: 'unverändert',
      skip: 'ausgelassen',
      reject: 'nicht lesbar',
    },
    columns: { row: 'Zeile', outcome: 'Ergebnis', title: 'Titel', partner: 'Anbieter', what: 'Was geschieht' },
    noTitle: '(leer)',
    noSuchRows: 'Keine Zeilen dieser Art.',
    created: 'wird neu angelegt',
    changes: (fields) => `ändert ${fields.join(', ')}`,
    unchanged: 'steht schon so im Katalog',
    skipped: 'bleibt in der Liste',
    isThere: (title) => `Gibt es schon: ${title}`,
    isNearlyThere: (title) => `Gibt es fast gleich: ${title}`,
    cell: (row, column) => `Zeile ${row}${column === '' ? '' : `, ${column}`}:`,
    rowTitle: (row, title) => `Zeile ${row}${title === '' ? '' : `: ${title}`}`,
    previous: 'Vorige Zeile',
    next: 'Nächste Zeile',
    whatShall: 'Was soll geschehen?',
    choices: { update: 'Aktualisieren', both: 'Beide behalten', create: 'Anlegen', skip: 'Auslassen' },
    pickRow: 'Wählen Sie eine Zeile, um zu sehen, was aus ihr wird.',
    nothingToSay: 'Alles lesbar.',
  },
  en: {
    title: 'Read a list',
    steps: { file: 'File', check: 'Assign and check', taken: 'Take over' },
    stepsLabel: 'Steps',
    stepDone: 'done',
    chooseTitle: 'Which list shall come in?',
    chooseWhat:
      'Excel (XLSX), CSV or GeoJSON. You first see every row and what becomes of it. Nothing is taken over before you say so.',
    choose: 'Choose list',
    reading: 'Reading the list …',
    cancel: 'Cancel',
    back: 'Another list',
    take: (count) => `Take over ${englishRows(count)}`,
    taking: 'Taking the rows over …',
    nothingToTake: 'Nothing to take over',
    fileFacts: (sheet, rows, columns) =>
      `${sheet === '' ? '' : `Sheet “${sheet}”, `}${englishRows(rows)}, ${columns === 1 ? '1 column' : `${columns} columns`}`,
    readAs: ({ format, encoding, delimiter }) =>
      listed([formats[format], encoding, englishDelimiters[delimiter] ?? delimiter]),
    sheet: 'Sheet',
    mapColumns: 'Assign columns',
    mapped: (mapped, all) => `${mapped} of ${all} columns assigned.`,
    targetOf: (heading) => `“${heading}” becomes`,
    noHeading: (letter) => `Column ${letter}`,
    notTaken: 'do not take over',
    alsoCreated: (partners, places) =>
      `Also new: ${partners === 1 ? '1 partner' : `${english(partners)} partners`}, ${places === 1 ? '1 place' : `${english(places)} places`}.`,
    besides: 'Noticed besides',
    besidesMore: (count) => `and ${english(count)} more in the report`,
    rowsLabel: 'Rows of the list',
    filterLabel: 'Which rows',
    kinds: {
      all: 'All',
      create: 'new',
      update: 'updated',
      unchanged: 'unchanged',
      near: 'nearly the same',
      repaired: 'repaired',
      hint: 'please check',
      skip: 'left out',
      reject: 'not readable',
    },
    outcomes: {
      create: 'new',
      update: 'updated',
      unchanged: 'unchanged',
      skip: 'left out',
      reject: 'not readable',
    },
    columns: { row: 'Row', outcome: 'Result', title: 'Title', partner: 'Provided by', what: 'What happens' },
    noTitle: '(empty)',
    noSuchRows: 'No rows of this kind.',
    created: 'is created',
    changes: (fields) => `changes ${fields.join(', ')}`,
    unchanged: 'is in the catalogue like this already',
    skipped: 'stays in the list',
    isThere: (title) => `Exists already: ${title}`,
    isNearlyThere: (title) => `Exists almost identically: ${title}`,
    cell: (row, column) => `Row ${row}${column === '' ? '' : `, ${column}`}:`,
    rowTitle: (row, title) => `Row ${row}${title === '' ? '' : `: ${title}`}`,
    previous: 'Previous row',
    next: 'Next row',
    whatShall: 'What shall happen?',
    choices: { update: 'Update', both: 'Keep both', create: 'Create', skip: 'Leave out' },
    pickRow: 'Choose a row to see what becomes of it.',
    nothingToSay: 'All of it can be read.',
  },
};
