import type { OpeningNote } from '../../shared/rpc/contract.ts';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** Small counts are words in a German sentence, as words.md has it. */
const germanCounts = ['Keine', 'Eine', 'Zwei', 'Drei', 'Vier', 'Fünf', 'Sechs', 'Sieben', 'Acht', 'Neun', 'Zehn'];

/** The frame around every page. */
export const appTexts = {
  de: {
    program: 'Angebotsmappe',
    skip: 'Zum Inhalt',
    areas: 'Bereiche',
    menu: 'Menü',
    overview: 'Übersicht',
    offers: 'Angebote',
    partners: 'Partner',
    places: 'Orte',
    chain: 'Präventionskette',
    map: 'Karte',
    merge: 'Zusammenführen',
    publish: 'Veröffentlichen',
    print: 'Druck',
    import: 'Liste einlesen',
    returns: 'Rückläufe',
    history: 'Verlauf',
    settings: 'Einstellungen',
    handbook: 'Handbuch',
    workplace: (name: string) => `Arbeitsplatz ${name}`,
    waiting: 'warten auf Sie',
    exchange: {
      none: 'Kein Austauschordner',
      ok: 'Austausch: bereit',
      missing: 'Austausch: Ordner nicht erreichbar',
      'read-only': 'Austausch: Ordner nur lesbar',
      full: 'Austausch: Datenträger voll',
      failed: 'Austausch: gestört',
    },
    unnamed: 'Katalog ohne Namen',
    saveMappe: 'Mappe weitergeben …',
    openMappe: 'Mappe öffnen …',
    closeCatalogue: 'Katalog schließen',
    undo: 'Rückgängig',
    redo: 'Wiederholen',
    withKeys: (act: string, letter: string) => `${act} (Strg+${letter})`,
    undoKept: (count: number) =>
      count === 1
        ? 'Ein Wert wurde seither geändert. Er bleibt, wie er ist.'
        : `${count} Werte wurden seither geändert. Sie bleiben, wie sie sind.`,
    saved: 'Gespeichert',
    saving: 'Wird gespeichert …',
    notSaved: 'Nicht gespeichert',
    notSavedBecause: 'Nicht gespeichert:',
    diskFull:
      'Der Datenträger ist voll. Ihre Eingaben sind noch da. Bitte schaffen Sie Platz und wählen Sie „Erneut speichern“.',
    saveAgain: 'Erneut speichern',
    opening: 'Der Katalog wird geöffnet …',
    toStart: 'Zur Startseite',
    messages: 'Meldungen',
    close: 'Schließen',
    cancel: 'Abbrechen',
    gone: 'Das Programm antwortet nicht mehr.',
    goneWhatToDo:
      'Was gespeichert war, ist da; neue Eingaben bleiben in diesem Fenster. Bitte starten Sie das Programm neu.',
    rescued: (count: number) =>
      `Beim letzten Mal endete das Programm unerwartet. ${germanCounts[count] ?? count} ${
        count === 1 ? 'Änderung wurde gerettet und gespeichert' : 'Änderungen wurden gerettet und gespeichert'
      }. Bitte sehen Sie ${count === 1 ? 'sie kurz an' : 'sie kurz durch'}.`,
    openingNote: ({ kind, file }: OpeningNote) =>
      kind === 'journal-torn'
        ? `Der letzte Teil der Aufzeichnung war beschädigt. Alles davor ist da; der Rest liegt als Datei bei: ${file}. Bitte geben Sie diese Datei Ihrer IT.`
        : `Der letzte gesicherte Stand war beschädigt. Der Katalog wurde aus dem Stand davor und der Aufzeichnung gelesen. Bitte geben Sie diese Datei Ihrer IT: ${file}.`,
    fault: 'Diese Seite lässt sich gerade nicht zeigen.',
    faultWhatToDo: 'Der Fehler liegt im Programm. Was gespeichert war, ist da. Bitte laden Sie das Fenster neu.',
    reload: 'Neu laden',
    noHost: 'Das Programm ist nicht erreichbar.',
    noHostWhatToDo:
      'Nichts ist verloren. Bitte starten Sie Angebotsmappe neu und öffnen Sie die Adresse, die es dann nennt.',
    author: {
      title: 'Wer arbeitet hier?',
      why: 'Ihr Name steht bei jeder Änderung, damit Kolleginnen und Kollegen sehen, wer etwas geändert hat.',
      name: 'Ihr Name',
      nameHint: 'So, wie andere Sie nennen: zum Beispiel Frau Sommer.',
      nameMissing: 'Bitte tragen Sie Ihren Namen ein.',
      workplace: 'Arbeitsplatz',
      workplaceHint: 'Welcher Rechner das ist: zum Beispiel Jugendamt 2. Darf leer bleiben.',
      submit: 'Übernehmen',
    },
  },
  en: {
    program: 'Angebotsmappe',
    skip: 'Skip to content',
    areas: 'Areas',
    menu: 'Menu',
    overview: 'Overview',
    offers: 'Offers',
    partners: 'Partners',
    places: 'Places',
    chain: 'Prevention chain',
    map: 'Map',
    merge: 'Bring together',
    publish: 'Publish',
    print: 'Print',
    import: 'Read a list',
    returns: 'Returns',
    history: 'History',
    settings: 'Settings',
    handbook: 'Handbook',
    workplace: (name: string) => `Workplace ${name}`,
    waiting: 'waiting for you',
    exchange: {
      none: 'No exchange folder',
      ok: 'Exchange: ready',
      missing: 'Exchange: folder out of reach',
      'read-only': 'Exchange: folder read-only',
      full: 'Exchange: disk full',
      failed: 'Exchange: disturbed',
    },
    unnamed: 'Catalogue without a name',
    saveMappe: 'Hand out folder file …',
    openMappe: 'Open folder file …',
    closeCatalogue: 'Close catalogue',
    undo: 'Undo',
    redo: 'Redo',
    withKeys: (act: string, letter: string) => `${act} (Ctrl+${letter})`,
    undoKept: (count: number) =>
      `${counted(count, 'value was', 'values were')} changed since. ${count === 1 ? 'It stays as it is' : 'They stay as they are'}.`,
    saved: 'Saved',
    saving: 'Saving …',
    notSaved: 'Not saved',
    notSavedBecause: 'Not saved:',
    diskFull: 'The disk is full. Your entries are still here. Please free some space and choose “Save again”.',
    saveAgain: 'Save again',
    opening: 'Opening the catalogue …',
    toStart: 'To the start page',
    messages: 'Messages',
    close: 'Close',
    cancel: 'Cancel',
    gone: 'The program no longer answers.',
    goneWhatToDo: 'What was saved is there; new entries stay in this window. Please start the program again.',
    rescued: (count: number) =>
      `The program ended unexpectedly last time. ${counted(count, 'change was', 'changes were')} rescued and saved. Please look through ${count === 1 ? 'it' : 'them'}.`,
    openingNote: ({ kind, file }: OpeningNote) =>
      kind === 'journal-torn'
        ? `The last part of the record was damaged. Everything before it is here; the rest is kept as a file: ${file}. Please give that file to your IT.`
        : `The last saved state was damaged. The catalogue was read from the state before and the record. Please give this file to your IT: ${file}.`,
    fault: 'This page cannot be shown right now.',
    faultWhatToDo: 'The fault is in the program. What was saved is there. Please reload the window.',
    reload: 'Reload',
    noHost: 'The program cannot be reached.',
    noHostWhatToDo: 'Nothing is lost. Please start Angebotsmappe again and open the address it names then.',
    author: {
      title: 'Who works here?',
      why: 'Your name stands beside every change, so that colleagues see who changed something.',
      name: 'Your name',
      nameHint: 'As others call you: for example Ms Sommer.',
      nameMissing: 'Please enter your name.',
      workplace: 'Workplace',
      workplaceHint: 'Which computer this is: for example Youth office 2. May stay empty.',
      submit: 'Take over',
    },
  },
};
