import type { ExchangeState } from '../../shared/rpc/exchangeCalls.ts';
import { numberText } from '../../shared/texts/language.ts';
import type { PerLanguage } from '../../shared/texts/language.ts';

interface ExchangeTexts {
  readonly title: string;
  readonly what: string;
  readonly choose: string;
  readonly folder: string;
  readonly chooseOther: string;
  readonly leave: string;
  readonly left: string;
  readonly now: string;
  readonly working: string;
  /** What is to be said where not all is well. */
  readonly troubles: Readonly<Record<Exclude<ExchangeState['reach'], 'none' | 'ok'>, string>>;
  readonly lastWritten: string;
  readonly lastRead: string;
  readonly notYet: string;
  readonly automatic: string;
  readonly automaticWhat: string;
  readonly colleagues: string;
  readonly noColleagues: string;
  readonly columns: {
    readonly who: string;
    readonly lastSeen: string;
    readonly theyLack: string;
    readonly youLack: string;
  };
  readonly nothingLacks: string;
  readonly unknown: string;
  readonly changes: (count: number) => string;
  readonly look: string;
  readonly lookAt: (name: string) => string;
  readonly unreadable: (count: number) => string;
}

const german = (count: number): string => `${numberText(count, 'de')} ${count === 1 ? 'Änderung' : 'Änderungen'}`;
const english = (count: number): string => `${numberText(count, 'en')} ${count === 1 ? 'change' : 'changes'}`;

/** The exchange folder in the settings. */
export const exchangeTexts: PerLanguage<ExchangeTexts> = {
  de: {
    title: 'Austauschordner',
    what: 'Ein Ordner, den alle erreichen, etwa ein Netzlaufwerk oder ein Stick. Jeder Rechner legt seine Mappe hinein und liest die der anderen. Gilt für diesen Rechner.',
    choose: 'Ordner wählen',
    folder: 'Ordner',
    chooseOther: 'Anderer Ordner',
    leave: 'Nicht mehr austauschen',
    left: 'Der Ordner wird nicht mehr benutzt. Was darin liegt, bleibt.',
    now: 'Jetzt austauschen',
    working: 'Der Ordner wird gelesen und geschrieben …',
    troubles: {
      missing:
        'Der Austauschordner ist nicht erreichbar. Sie können weiterarbeiten; es wird nachgeholt, sobald er wieder da ist.',
      'read-only':
        'In den Austauschordner darf dieser Rechner nicht schreiben. Die Mappen der anderen sind lesbar, Ihre kommt nicht an. Bitte fragen Sie Ihre IT nach dem Schreibrecht.',
      full: 'Der Austauschordner ist voll. Ihre Eingaben sind hier gespeichert, nur Ihre Mappe kommt nicht an. Bitte schaffen Sie dort Platz.',
      failed:
        'Der Austausch hat zuletzt nicht geklappt. Ihre Eingaben sind hier gespeichert. Es wird wieder versucht; wenn das öfter vorkommt, fragen Sie bitte Ihre IT.',
    },
    lastWritten: 'Zuletzt hineingelegt',
    lastRead: 'Zuletzt nachgesehen',
    notYet: 'seit dem Start noch nicht',
    automatic: 'Änderungen der anderen ohne Nachfrage übernehmen',
    automaticWhat:
      'Ohne Haken wartet jede Mappe unter „Zusammenführen“ auf Sie. Mit Haken wird übernommen, was alle Prüfungen besteht; vorher wird jedes Mal gesichert.',
    colleagues: 'Kolleginnen und Kollegen',
    noColleagues: 'Noch liegt keine Mappe von anderen in diesem Ordner.',
    columns: {
      who: 'Wer',
      lastSeen: 'Mappe vom',
      theyLack: 'Fehlt dort von Ihnen',
      youLack: 'Fehlt Ihnen von dort',
    },
    nothingLacks: 'nichts',
    unknown: 'nicht bekannt',
    changes: german,
    look: 'Ansehen',
    lookAt: (name) => `Ansehen, was ${name} geschickt hat`,
    unreadable: (count) =>
      count === 1
        ? 'Eine Datei im Ordner lässt sich nicht lesen:'
        : `${numberText(count, 'de')} Dateien im Ordner lassen sich nicht lesen:`,
  },
  en: {
    title: 'Exchange folder',
    what: 'A folder that everybody reaches, such as a network drive or a stick. Each computer puts its folder file there and reads those of the others. Applies to this computer.',
    choose: 'Choose folder',
    folder: 'Folder',
    chooseOther: 'Other folder',
    leave: 'Stop exchanging',
    left: 'The folder is no longer used. What lies in it stays.',
    now: 'Exchange now',
    working: 'Reading and writing the folder …',
    troubles: {
      missing: 'The exchange folder cannot be reached. You can go on; it catches up when it is back.',
      'read-only':
        'This computer may not write to the exchange folder. The files of others can be read, yours does not arrive. Please ask your IT for the right to write.',
      full: 'The exchange folder is full. Your entries are saved here, only your file does not arrive. Please free some space there.',
      failed:
        'The exchange did not work last time. Your entries are saved here. It is tried again; if this happens often, please ask your IT.',
    },
    lastWritten: 'Last put there',
    lastRead: 'Last looked',
    notYet: 'not since the start',
    automatic: 'Take over the changes of others without asking',
    automaticWhat:
      'Unless this is ticked, every file waits for you under “Bring together”. If it is, whatever passes all checks is taken over, each time after a backup.',
    colleagues: 'Colleagues',
    noColleagues: 'There is no file of others in this folder yet.',
    columns: {
      who: 'Who',
      lastSeen: 'File of',
      theyLack: 'They lack of yours',
      youLack: 'You lack of theirs',
    },
    nothingLacks: 'nothing',
    unknown: 'not known',
    changes: english,
    look: 'Look',
    lookAt: (name) => `Look at what ${name} sent`,
    unreadable: (count) =>
      count === 1
        ? 'One file in the folder cannot be read:'
        : `${numberText(count, 'en')} files in the folder cannot be read:`,
  },
};
