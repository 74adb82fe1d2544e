import type { PerLanguage } from '../../shared/texts/language.ts';
import { fromPerson, personName } from './people.ts';

interface VersionsTexts {
  readonly heading: (record: string, field: string) => string;
  readonly bothChanged: (others: readonly string[]) => string;
  readonly othersChanged: (people: readonly string[]) => string;
  readonly mine: string;
  readonly of: (author: string) => string;
  readonly showsNow: string;
  readonly keepMine: string;
  readonly takeOf: (author: string) => string;
  /** Where one person wrote both, the time tells them apart. */
  readonly takeFrom: (when: string) => string;
  readonly showBase: string;
  readonly hideBase: string;
  readonly base: string;
  readonly proposal: string;
  readonly sideBySide: string;
  readonly takeBoth: string;
  readonly rewrite: string;
  readonly takeNew: string;
  readonly cancel: string;
  readonly newVersion: string;
  readonly canBeTakenBack: string;
  readonly decided: string;
  readonly takeBack: string;
  readonly takenBack: string;
  readonly legendNew: readonly [string, string];
  readonly legendGone: readonly [string, string];
  readonly newBegins: string;
  readonly newEnds: string;
  readonly goneBegins: string;
  readonly goneEnds: string;
  readonly emptyText: string;
  readonly archivedBeside: (archivedBy: string, editedBy: readonly string[]) => string;
  readonly archivedWhen: (author: string, when: string) => string;
  readonly editsSince: string;
  readonly letArchive: string;
  readonly keep: string;
  readonly inField: string;
  readonly compare: string;
  readonly monthsHint: string;
}

const german = new Intl.ListFormat('de', { type: 'conjunction' });
const english = new Intl.ListFormat('en', { type: 'conjunction' });
const germanPeople = (people: readonly string[]): string => german.format(people.map((name) => personName(name, 'de')));
const englishPeople = (people: readonly string[]): string =>
  english.format(people.map((name) => personName(name, 'en')));

/** Zwei Fassungen: what two people wrote apart from each other, and deciding. */
export const versionsTexts: PerLanguage<VersionsTexts> = {
  de: {
    heading: (record, field) => `${record}: ${field}`,
    bothChanged: (others) =>
      `Sie und ${germanPeople(others)} haben dieses Feld geändert, ohne voneinander zu wissen. Welche Fassung soll gelten?`,
    othersChanged: (people) =>
      people.length === 1
        ? `${germanPeople(people)} hat dieses Feld an zwei Rechnern geändert. Welche Fassung soll gelten?`
        : `${germanPeople(people)} haben dieses Feld geändert, ohne voneinander zu wissen. Welche Fassung soll gelten?`,
    mine: 'Meine Fassung',
    of: (author) => `Fassung von ${fromPerson(author, 'de')}`,
    showsNow: 'steht gerade im Katalog',
    keepMine: 'Meine behalten',
    takeOf: (author) => `Fassung von ${fromPerson(author, 'de')} übernehmen`,
    takeFrom: (when) => `Fassung vom ${when} übernehmen`,
    showBase: 'Gemeinsamen Ausgangstext zeigen',
    hideBase: 'Ausgangstext ausblenden',
    base: 'Davor stand dort',
    proposal: 'Vorschlag aus beiden',
    sideBySide: 'Beide nebeneinander behalten',
    takeBoth: 'Beide',
    rewrite: 'Neu schreiben',
    takeNew: 'Übernehmen',
    cancel: 'Abbrechen',
    newVersion: 'Neue Fassung',
    canBeTakenBack: 'Jede Entscheidung lässt sich zurücknehmen.',
    decided: 'Entschieden. Die andere Fassung steht weiter im Verlauf.',
    takeBack: 'Zurückholen',
    takenBack: 'Die Entscheidung ist zurückgenommen. Beide Fassungen stehen wieder zur Wahl.',
    legendNew: ['unterstrichen', 'neu'],
    legendGone: ['durchgestrichen', 'entfallen'],
    newBegins: 'neu: ',
    newEnds: ', Ende neu.',
    goneBegins: 'entfallen: ',
    goneEnds: ', Ende entfallen.',
    emptyText: 'Leer',
    archivedBeside: (archivedBy, editedBy) =>
      `${personName(archivedBy, 'de')} hat den Eintrag archiviert, ${germanPeople(editedBy)} ${
        editedBy.length === 1 ? 'hat' : 'haben'
      } ihn geändert, ohne davon zu wissen. Beides ist da. Soll der Eintrag bleiben?`,
    archivedWhen: (author, when) => `Archiviert von ${fromPerson(author, 'de')}, ${when}`,
    editsSince: 'Was geändert wurde',
    letArchive: 'Archivieren lassen',
    keep: 'Behalten',
    inField: 'Hier gibt es zwei Fassungen.',
    compare: 'Vergleichen',
    monthsHint: 'In Monaten: 36 sind drei Jahre.',
  },
  en: {
    heading: (record, field) => `${record}: ${field}`,
    bothChanged: (others) =>
      `You and ${englishPeople(others)} changed this field without knowing of each other. Which version shall count?`,
    othersChanged: (people) =>
      people.length === 1
        ? `${englishPeople(people)} changed this field on two computers. Which version shall count?`
        : `${englishPeople(people)} changed this field without knowing of each other. Which version shall count?`,
    mine: 'My version',
    of: (author) => `Version of ${fromPerson(author, 'en')}`,
    showsNow: 'in the catalogue now',
    keepMine: 'Keep mine',
    takeOf: (author) => `Take the version of ${fromPerson(author, 'en')}`,
    takeFrom: (when) => `Take the version of ${when}`,
    showBase: 'Show the text both began from',
    hideBase: 'Hide that text',
    base: 'Before, it said',
    proposal: 'Proposal from both',
    sideBySide: 'Keep both side by side',
    takeBoth: 'Both',
    rewrite: 'Write anew',
    takeNew: 'Take over',
    cancel: 'Cancel',
    newVersion: 'New version',
    canBeTakenBack: 'Every decision can be taken back.',
    decided: 'Decided. The other version stays in the history.',
    takeBack: 'Bring back',
    takenBack: 'The decision is taken back. Both versions are there to choose again.',
    legendNew: ['underlined', 'new'],
    legendGone: ['struck through', 'gone'],
    newBegins: 'new: ',
    newEnds: ', end of new.',
    goneBegins: 'gone: ',
    goneEnds: ', end of gone.',
    emptyText: 'Empty',
    archivedBeside: (archivedBy, editedBy) =>
      `${personName(archivedBy, 'en')} archived the entry, ${englishPeople(editedBy)} changed it without knowing. Both are kept. Shall the entry stay?`,
    archivedWhen: (author, when) => `Archived by ${fromPerson(author, 'en')}, ${when}`,
    editsSince: 'What was changed',
    letArchive: 'Let it be archived',
    keep: 'Keep it',
    inField: 'There are two versions here.',
    compare: 'Compare',
    monthsHint: 'In months: 36 are three years.',
  },
};
