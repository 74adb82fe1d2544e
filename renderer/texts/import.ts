import type { ListKind } from '../../shared/catalogue/records.ts';
import type { ImportList, ImportOutcome, ImportPreview } from '../../shared/imports/importPreview.ts';
import type { PerLanguage } from '../../shared/texts/language.ts';
import { numberText } from '../../shared/texts/language.ts';

const german = (value: number): string => numberText(value, 'de');
const english = (value: number): string => numberText(value, 'en');
const germanRows = (count: number): string => (count === 1 ? '1 Zeile' : `${german(count)} Zeilen`);
const englishRows = (count: number): string => (count === 1 ? '1 row' : `${english(count)} rows`);

const formats = {
  csv: 'CSV',
  xlsx: 'Excel',
  xls: 'Excel 97',
  ods: 'ODS',
  geojson: 'GeoJSON',
  json: 'JSON',
  hsds: 'HSDS',
  katalog: 'katalog.json',
} as const;
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
  readonly readAs: (readAs: ImportList['readAs']) => string;
  /** Beside the choice of one of several lists. */
  readonly whichList: (count: number) => string;
  /** One of several lists by file and sheet, and whether it stays out. */
  readonly listName: (list: Pick<ImportList, 'fileName' | 'sheet' | 'rowCount' | 'isTaken'>) => string;
  readonly isTaken: string;
  readonly listNotTaken: string;
  readonly rowsAreLabel: string;
  readonly rowsAre: Readonly<Record<ListKind, string>>;
  readonly unread: (count: number) => string;
  readonly remembered: string;
  readonly proposeAnew: string;
  readonly nothingToMap: string;
  readonly wordsTitle: string;
  readonly wordsHint: string;
  readonly meaningOf: (word: string, rows: number) => string;
  readonly changesLabel: string;
  readonly field: string;
  readonly inCatalogue: string;
  readonly inList: string;
  readonly takeField: string;
  readonly mapColumns: string;
  readonly mapped: (mapped: number, all: number) => string;
  readonly targetOf: (heading: string) => string;
  readonly noHeading: (letter: string) => string;
  readonly notTaken: string;
  /** Empty where nothing new comes with the rows. */
  readonly alsoCreated: (created: Pick<ImportPreview, 'partnersCreated' | 'placesCreated'>) => string;
  readonly besides: string;
  readonly besidesMore: (count: number) => string;
  readonly rowsLabel: string;
  readonly filterLabel: string;
  readonly kinds: Readonly<Record<ImportOutcome | 'all' | 'near' | 'repaired' | 'hint', string>>;
  readonly outcomes: Readonly<Record<ImportOutcome, string>>;
  readonly columns: Readonly<Record<'row' | 'outcome' | 'title' | 'name' | 'partner' | 'what', string>>;
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
      'Excel, ODS, CSV, GeoJSON, JSON oder ein eigener Export, auch mehrere Dateien auf einmal. Sie sehen zuerst jede Zeile und was aus ihr wird. Übernommen wird nichts, bevor Sie es sagen.',
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
    whichList: (count) => `Welche der ${count} Listen`,
    listName: ({ fileName, sheet, rowCount, isTaken }) =>
      `${sheet === '' ? fileName : `${fileName}, ${sheet}`} (${isTaken ? germanRows(rowCount) : 'bleibt draußen'})`,
    isTaken: 'Diese Liste einlesen',
    listNotTaken: 'Diese Liste bleibt draußen.',
    rowsAreLabel: 'Was die Zeilen sind',
    rowsAre: { offers: 'Zeilen sind Angebote', partners: 'Zeilen sind Partner', places: 'Zeilen sind Orte' },
    unread: (count) =>
      `${count === 1 ? 'Eine Datei ist' : `${german(count)} Dateien sind`} nicht lesbar. Die anderen stehen hier.`,
    remembered: 'Spalten und Wörter sind zugeordnet wie beim letzten Mal.',
    proposeAnew: 'Neu vorschlagen',
    nothingToMap: 'Diese Datei kommt aus dem Programm. Jede Angabe hat ihr Feld, zuzuordnen ist nichts.',
    wordsTitle: 'Unbekannte Wörter',
    wordsHint: 'Was ein Wort bedeutet, sagen Sie einmal für alle Zeilen. Sonst steht es in der internen Notiz.',
    meaningOf: (word, rows) => `„${word}“ (${germanRows(rows)}) bedeutet`,
    changesLabel: 'Was sich ändert',
    field: 'Feld',
    inCatalogue: 'Im Katalog',
    inList: 'In der Liste',
    takeField: 'Übernehmen',
    mapColumns: 'Spalten zuordnen',
    mapped: (mapped, all) => `${mapped} von ${all} Spalten zugeordnet.`,
    targetOf: (heading) => `„${heading}“ wird zu`,
    noHeading: (letter) => `Spalte ${letter}`,
    notTaken: 'nicht übernehmen',
    alsoCreated: ({ partnersCreated, placesCreated }) => {
      const parts = [
        ...(partnersCreated > 0 ? [`${german(partnersCreated)} Partner`] : []),
        ...(placesCreated > 0 ? [placesCreated === 1 ? '1 Ort' : `${german(placesCreated)} Orte`] : []),
      ];
      return parts.length === 0 ? '' : `Neu im Katalog: ${parts.join(' und ')}.`;
    },
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
    columns: {
      row: 'Zeile',
      outcome: 'Ergebnis',
      title: 'Titel',
      name: 'Name',
      partner: 'Anbieter',
      what: 'Was geschieht',
    },
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
      'Excel, ODS, CSV, GeoJSON, JSON or an export of your own, several files at once if you like. You first see every row and what becomes of it. Nothing is taken over before you say so.',
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
    whichList: (count) => `Which of the ${count} lists`,
    listName: ({ fileName, sheet, rowCount, isTaken }) =>
      `${sheet === '' ? fileName : `${fileName}, ${sheet}`} (${isTaken ? englishRows(rowCount) : 'stays out'})`,
    isTaken: 'Read this list',
    listNotTaken: 'This list stays out.',
    rowsAreLabel: 'What the rows are',
    rowsAre: { offers: 'Rows are offers', partners: 'Rows are partners', places: 'Rows are places' },
    unread: (count) => `${count === 1 ? 'One file' : `${english(count)} files`} cannot be read. The others are here.`,
    remembered: 'Columns and words are assigned as they were last time.',
    proposeAnew: 'Propose anew',
    nothingToMap: 'This file comes from the program. Every value has its field, there is nothing to assign.',
    wordsTitle: 'Unknown words',
    wordsHint: 'Say once what a word means, for all rows. Otherwise it stays in the internal note.',
    meaningOf: (word, rows) => `“${word}” (${englishRows(rows)}) means`,
    changesLabel: 'What changes',
    field: 'Field',
    inCatalogue: 'In the catalogue',
    inList: 'In the list',
    takeField: 'Take over',
    mapColumns: 'Assign columns',
    mapped: (mapped, all) => `${mapped} of ${all} columns assigned.`,
    targetOf: (heading) => `“${heading}” becomes`,
    noHeading: (letter) => `Column ${letter}`,
    notTaken: 'do not take over',
    alsoCreated: ({ partnersCreated, placesCreated }) => {
      const parts = [
        ...(partnersCreated > 0 ? [partnersCreated === 1 ? '1 partner' : `${english(partnersCreated)} partners`] : []),
        ...(placesCreated > 0 ? [placesCreated === 1 ? '1 place' : `${english(placesCreated)} places`] : []),
      ];
      return parts.length === 0 ? '' : `New in the catalogue: ${parts.join(' and ')}.`;
    },
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
    columns: {
      row: 'Row',
      outcome: 'Result',
      title: 'Title',
      name: 'Name',
      partner: 'Provided by',
      what: 'What happens',
    },
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
