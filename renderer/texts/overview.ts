import { numberText } from '../../shared/texts/language.ts';
import type { PerLanguage } from '../../shared/texts/language.ts';

/** What the button of a task says: a way to a field, or an act that mends at once. */
export type TaskAct =
  'review' | 'swap' | 'succeed' | 'extend' | 'partner' | 'place' | 'phase' | 'topic' | 'fill' | 'check' | 'open';

interface OverviewTexts {
  readonly title: string;
  readonly newOffer: string;
  readonly versions: string;
  readonly compare: string;
  /** Stands behind *von*, *of*. */
  readonly you: string;
  readonly versionsOf: (field: string, people: string) => string;
  readonly archivedBeside: (archivedBy: string, changedBy: string) => string;
  readonly partners: string;
  readonly places: string;
  readonly showAll: (count: number) => string;
  readonly showAllOf: (count: number, title: string) => string;
  readonly acts: Readonly<Record<TaskAct, string>>;
  readonly untitled: string;
  readonly unnamed: string;
  readonly reviewed: (on: string, ago: string) => string;
  readonly visibleUntil: (day: string, daysLeft: number) => string;
  readonly fundedUntil: (day: string, daysLeft: number) => string;
  readonly reviewedNow: (title: string) => string;
  readonly swapped: (title: string) => string;
  readonly succeeded: (title: string) => string;
  readonly looking: string;
  readonly nothing: string;
  readonly nothingHint: string;
  readonly empty: string;
  readonly emptyHint: string;
  readonly state: string;
  readonly total: string;
  readonly events: string;
  readonly noExchange: string;
  readonly exchanged: (ago: string) => string;
  readonly exchangedFrom: (author: string) => string;
  readonly waiting: (count: number) => string;
  readonly backedUp: (ago: string) => string;
  readonly backupWhere: (moment: string) => string;
  readonly noBackup: string;
  readonly noBackupHint: string;
  readonly notPublished: string;
  readonly publishNow: string;
  readonly published: (ago: string) => string;
  readonly changedSince: (acts: number) => string;
  readonly noCopy: string;
  readonly noCopyHint: string;
  readonly copyNow: string;
  readonly copyOld: (ago: string) => string;
  readonly copied: (ago: string) => string;
}

const germanDaysLeft = (days: number): string =>
  days === 0 ? 'heute zuletzt' : days === 1 ? 'noch 1 Tag' : `noch ${days} Tage`;
const englishDaysLeft = (days: number): string =>
  days === 0 ? 'last day today' : days === 1 ? '1 day left' : `${days} days left`;

/** The overview: what is to be done today. */
export const overviewTexts: PerLanguage<OverviewTexts> = {
  de: {
    title: 'Übersicht',
    newOffer: 'Neues Angebot',
    versions: 'Zwei Fassungen',
    compare: 'Vergleichen',
    you: 'Ihnen',
    versionsOf: (field, people) => `${field}: Fassungen von ${people}`,
    archivedBeside: (archivedBy, changedBy) => `Archiviert von ${archivedBy}, zugleich geändert von ${changedBy}`,
    partners: 'Hinweise bei Partnern',
    places: 'Hinweise bei Orten',
    showAll: (count) => `Alle ${numberText(count, 'de')} anzeigen`,
    showAllOf: (count, title) => `Alle ${numberText(count, 'de')} anzeigen: ${title}`,
    acts: {
      review: 'Heute geprüft',
      swap: 'Tauschen',
      succeed: 'Umstellen',
      extend: 'Verlängern',
      partner: 'Anbieter wählen',
      place: 'Ort wählen',
      phase: 'Phase wählen',
      topic: 'Thema wählen',
      fill: 'Ergänzen',
      check: 'Prüfen',
      open: 'Öffnen',
    },
    untitled: 'Ohne Titel',
    unnamed: 'Ohne Namen',
    reviewed: (on, ago) => `Zuletzt geprüft am ${on}, ${ago}`,
    visibleUntil: (day, left) =>
      left < 0 ? `Nicht mehr sichtbar seit dem ${day}` : `Sichtbar bis ${day}, ${germanDaysLeft(left)}`,
    fundedUntil: (day, left) => (left < 0 ? `Projekt endete am ${day}` : `Projekt bis ${day}, ${germanDaysLeft(left)}`),
    reviewedNow: (title) => `„${title}“ ist als heute geprüft eingetragen.`,
    swapped: (title) => `Bei „${title}“ sind die Angaben getauscht.`,
    succeeded: (title) => `„${title}“ ist umgestellt.`,
    looking: 'Der Katalog wird durchgesehen …',
    nothing: 'Nichts zu tun',
    nothingHint: 'Alles ist geprüft und vollständig. Was fällig wird oder fehlt, steht dann hier.',
    empty: 'Noch keine Angebote',
    emptyHint: 'Hier steht jeden Morgen, was zu tun ist. Legen Sie das erste Angebot an oder lesen Sie eine Liste ein.',
    state: 'Stand des Katalogs',
    total: 'Angebote gesamt',
    events: 'Letzte Vorgänge',
    noExchange: 'Noch nichts ausgetauscht',
    exchanged: (ago) => `Austausch ${ago}`,
    exchangedFrom: (author) => `Datei von ${author}`,
    waiting: (count) => (count === 1 ? '1 Datei wartet' : `${count} Dateien warten`),
    backedUp: (ago) => `Gesichert ${ago}`,
    backupWhere: (moment) => `${moment}, auf diesem Rechner`,
    noBackup: 'Noch keine Sicherung',
    noBackupHint: 'Die erste entsteht von selbst.',
    notPublished: 'Noch nicht veröffentlicht',
    publishNow: 'Was würde hinausgehen?',
    published: (ago) => `Veröffentlicht ${ago}`,
    changedSince: (acts) => (acts === 1 ? 'Eine Änderung seither' : `${numberText(acts, 'de')} Änderungen seither`),
    noCopy: 'Keine Kopie außer Haus',
    noCopyHint: 'Geht dieser Rechner verloren, geht der Katalog mit verloren.',
    copyNow: 'Mappe weitergeben …',
    copyOld: (ago) => `Letzte Kopie außer Haus ${ago}`,
    copied: (ago) => `Mappe weitergegeben ${ago}`,
  },
  en: {
    title: 'Overview',
    newOffer: 'New offer',
    versions: 'Two versions',
    compare: 'Compare',
    you: 'you',
    versionsOf: (field, people) => `${field}: versions of ${people}`,
    archivedBeside: (archivedBy, changedBy) => `Archived by ${archivedBy}, changed at the same time by ${changedBy}`,
    partners: 'Problems of partners',
    places: 'Problems of places',
    showAll: (count) => `Show all ${numberText(count, 'en')}`,
    showAllOf: (count, title) => `Show all ${numberText(count, 'en')}: ${title}`,
    acts: {
      review: 'Checked today',
      swap: 'Swap',
      succeed: 'Change over',
      extend: 'Extend',
      partner: 'Choose provider',
      place: 'Choose place',
      phase: 'Choose phase',
      topic: 'Choose topic',
      fill: 'Fill in',
      check: 'Check',
      open: 'Open',
    },
    untitled: 'Untitled',
    unnamed: 'Unnamed',
    reviewed: (on, ago) => `Last checked on ${on}, ${ago}`,
    visibleUntil: (day, left) =>
      left < 0 ? `No longer visible since ${day}` : `Visible until ${day}, ${englishDaysLeft(left)}`,
    fundedUntil: (day, left) =>
      left < 0 ? `Project ended on ${day}` : `Project until ${day}, ${englishDaysLeft(left)}`,
    reviewedNow: (title) => `“${title}” is noted as checked today.`,
    swapped: (title) => `The values of “${title}” are swapped.`,
    succeeded: (title) => `“${title}” is changed over.`,
    looking: 'Looking through the catalogue …',
    nothing: 'Nothing to do',
    nothingHint: 'Everything is checked and complete. What falls due or is missing will stand here.',
    empty: 'No offers yet',
    emptyHint: 'What is to be done stands here every morning. Create the first offer or read a list.',
    state: 'State of the catalogue',
    total: 'All offers',
    events: 'Latest events',
    noExchange: 'Nothing exchanged yet',
    exchanged: (ago) => `Exchanged ${ago}`,
    exchangedFrom: (author) => `File of ${author}`,
    waiting: (count) => (count === 1 ? '1 file is waiting' : `${count} files are waiting`),
    backedUp: (ago) => `Backed up ${ago}`,
    backupWhere: (moment) => `${moment}, on this computer`,
    noBackup: 'No backup yet',
    noBackupHint: 'The first one comes by itself.',
    notPublished: 'Not published yet',
    publishNow: 'What would go out?',
    published: (ago) => `Published ${ago}`,
    changedSince: (acts) => (acts === 1 ? 'One change since' : `${numberText(acts, 'en')} changes since`),
    noCopy: 'No copy elsewhere',
    noCopyHint: 'If this computer is lost, so is the catalogue.',
    copyNow: 'Hand out folder file …',
    copyOld: (ago) => `Last copy elsewhere ${ago}`,
    copied: (ago) => `Folder file handed out ${ago}`,
  },
};
