import type { ListKind } from '../../shared/catalogue/records.ts';
import type { MarkReport } from '../../shared/document/markReport.ts';
import { numberText } from '../../shared/texts/language.ts';
import type { Language, PerLanguage } from '../../shared/texts/language.ts';
import type { Arrival } from '../../shared/rpc/mergeCalls.ts';
import { marksText } from '../../shared/texts/marks.ts';
import { fromPerson } from './people.ts';

type Ready = Extract<Arrival, { state: 'ready' }>;

interface ArrivalsTexts {
  readonly several: string;
  readonly locked: string;
  readonly refused: string;
  readonly arrived: (author: string, workplace: string) => string;
  readonly made: (when: string) => string;
  readonly unchanged: string;
  readonly versionsToCome: (count: number) => string;
  readonly besides: (marks: MarkReport) => string;
  readonly onlyHistory: string;
  readonly parked: (count: number) => string;
  readonly signature: Readonly<Record<Exclude<Ready['signature'], 'changed'>, string>>;
  readonly keyChanged: string;
  readonly keyChangedWhat: (author: string) => string;
  readonly fingerprint: (fingerprint: string) => string;
  readonly trust: string;
  readonly shrinks: (missing: readonly { readonly kind: ListKind; readonly count: number }[]) => string;
  readonly shrinksWhat: (author: string) => string;
  readonly nothingNew: string;
  readonly nothingNewWhat: string;
  readonly take: (changes: number) => string;
  readonly takeAnyway: string;
  readonly later: string;
  readonly laterSaid: string;
  readonly drop: string;
  readonly dropped: string;
  readonly putAway: string;
  readonly needsPassword: (file: string) => string;
  readonly password: string;
  readonly unlock: string;
  readonly passwordWhat: string;
  readonly file: (file: string) => string;
  readonly taken: (changes: number) => string;
  readonly takenVersions: (count: number) => string;
  readonly takenNothingLost: string;
  readonly recoveryPoint: string;
  readonly close: string;
}

const counted = (count: number, one: string, many: string, language: Language): string =>
  `${numberText(count, language)} ${count === 1 ? one : many}`;

const listed = (parts: readonly string[], language: Language): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(parts);

const sentence = (start: string, marks: string): string => (marks === '' ? '' : `${start}: ${marks}.`);

const germanKinds = {
  offers: ['Angebot', 'Angebote'],
  partners: ['Partner', 'Partner'],
  places: ['Ort', 'Orte'],
} as const;
const englishKinds = {
  offers: ['offer', 'offers'],
  partners: ['partner', 'partners'],
  places: ['place', 'places'],
} as const;

/** Colleagues' files that have arrived: who sent what, and taking it. */
export const arrivalsTexts: PerLanguage<ArrivalsTexts> = {
  de: {
    several: 'Angekommene Mappen',
    locked: 'mit Kennwort',
    refused: 'nicht lesbar',
    arrived: (author, workplace) =>
      `Eine Mappe von ${fromPerson(author, 'de')}${workplace === '' ? '' : `, ${workplace},`} ist angekommen.`,
    made: (when) => `Erstellt am ${when}.`,
    unchanged:
      'Sie ist vollständig und unbeschädigt. Ihr Katalog ist bis zum Übernehmen unverändert; vorher wird er gesichert.',
    versionsToCome: (count) =>
      count === 1
        ? 'Bei einem Feld gibt es danach zwei Fassungen; keine geht verloren.'
        : `Bei ${numberText(count, 'de')} Feldern gibt es danach zwei Fassungen; keine geht verloren.`,
    besides: (marks) => sentence('Darin', marksText.de(marks)),
    onlyHistory: 'Sie bringt nur Verlauf: Änderungen, die inzwischen überholt sind.',
    parked: (count) =>
      `${counted(count, 'Angabe kann', 'Angaben können', 'de')} dieses Programm nicht lesen; sie ${count === 1 ? 'bleibt' : 'bleiben'} erhalten.`,
    signature: {
      none: 'Die Mappe ist nicht unterschrieben.',
      known: 'Die Unterschrift ist bekannt.',
      new: 'Die Unterschrift ist zum ersten Mal hier und wird mit dem Übernehmen gemerkt.',
    },
    keyChanged: 'Der Schlüssel hat sich geändert.',
    keyChangedWhat: (author) =>
      `Diese Mappe ist anders unterschrieben als frühere von ${fromPerson(author, 'de')}. Noch ist nichts übernommen. Bitte rufen Sie an und fragen Sie nach einem neuen Rechner.`,
    fingerprint: (fingerprint) => `Kennzeichen des Schlüssels: ${fingerprint}`,
    trust: 'Schlüssel anerkennen',
    shrinks: (missing) =>
      `Nach dem Zusammenführen gäbe es ${listed(
        missing.map(({ kind, count }) => `${numberText(count, 'de')} ${germanKinds[kind][count === 1 ? 0 : 1]}`),
        'de',
      )} weniger.`,
    shrinksWhat: (author) =>
      `Noch ist nichts geändert. Bitte fragen Sie ${author === '' ? 'nach, woher die Mappe kommt' : fromPerson(author, 'de')}, bevor Sie übernehmen.`,
    nothingNew: 'Diese Mappe wurde schon zusammengeführt.',
    nothingNewWhat: 'Nichts hat sich geändert. Sie können die Datei löschen oder aufheben.',
    take: (changes) => {
      if (changes === 0) return 'Übernehmen';
      return changes === 1 ? '1 Änderung übernehmen' : `${numberText(changes, 'de')} Änderungen übernehmen`;
    },
    takeAnyway: 'Trotzdem übernehmen',
    later: 'Später',
    laterSaid: 'Die Mappe wartet hier, bis Sie sie übernehmen oder verwerfen.',
    drop: 'Verwerfen',
    dropped: 'Verworfen. Ihr Katalog ist unverändert; die Datei selbst bleibt, wo sie liegt.',
    putAway: 'Weglegen',
    needsPassword: (file) => `„${file}“ ist mit einem Kennwort verschlossen.`,
    password: 'Kennwort',
    unlock: 'Aufschließen',
    passwordWhat: 'Das Kennwort kennt, wer die Mappe geschickt hat. Ihr Katalog ist unverändert.',
    file: (file) => `Datei „${file}“:`,
    taken: (changes) => {
      if (changes === 0) return 'Die Mappe wurde übernommen.';
      return changes === 1
        ? '1 Änderung wurde übernommen.'
        : `${numberText(changes, 'de')} Änderungen wurden übernommen.`;
    },
    takenVersions: (count) =>
      count === 1
        ? 'Bei einem Feld gibt es zwei Fassungen. Nichts ist verloren; bitte entscheiden Sie, wenn Sie Zeit haben.'
        : `Bei ${numberText(count, 'de')} Feldern gibt es zwei Fassungen. Nichts ist verloren; bitte entscheiden Sie, wenn Sie Zeit haben.`,
    takenNothingLost: 'Alles steht unten.',
    recoveryPoint: 'Der Stand davor liegt bei den Sicherungen.',
    close: 'Schließen',
  },
  en: {
    several: 'Folder files that arrived',
    locked: 'with password',
    refused: 'cannot be read',
    arrived: (author, workplace) =>
      `A folder file from ${fromPerson(author, 'en')}${workplace === '' ? '' : `, ${workplace},`} has arrived.`,
    made: (when) => `Made on ${when}.`,
    unchanged: 'It is complete and undamaged. Your catalogue is unchanged until you take over; it is backed up before.',
    versionsToCome: (count) =>
      `Afterwards ${counted(count, 'field has', 'fields have', 'en')} two versions; none is lost.`,
    besides: (marks) => sentence('In it', marksText.en(marks)),
    onlyHistory: 'It brings history only: changes that were replaced since.',
    parked: (count) =>
      `${counted(count, 'value', 'values', 'en')} cannot be read by this program; ${count === 1 ? 'it is' : 'they are'} kept.`,
    signature: {
      none: 'The folder file is not signed.',
      known: 'The signature is known.',
      new: 'The signature is here for the first time and is remembered when you take over.',
    },
    keyChanged: 'The key has changed.',
    keyChangedWhat: (author) =>
      `This folder file is signed with another key than earlier ones from ${fromPerson(author, 'en')}. Nothing is taken over yet. Please call: is there a new computer?`,
    fingerprint: (fingerprint) => `Fingerprint of the key: ${fingerprint}`,
    trust: 'Accept the key',
    shrinks: (missing) =>
      `Afterwards there would be ${listed(
        missing.map(({ kind, count }) => `${numberText(count, 'en')} fewer ${englishKinds[kind][count === 1 ? 0 : 1]}`),
        'en',
      )}.`,
    shrinksWhat: (author) =>
      `Nothing has changed yet. Please ask ${author === '' ? 'where the folder file comes from' : author} before taking over.`,
    nothingNew: 'This folder file was brought in before.',
    nothingNewWhat: 'Nothing changed. You can delete or keep the file.',
    take: (changes) => (changes === 0 ? 'Take over' : `Take over ${counted(changes, 'change', 'changes', 'en')}`),
    takeAnyway: 'Take over all the same',
    later: 'Later',
    laterSaid: 'The folder file waits here until you take it over or discard it.',
    drop: 'Discard',
    dropped: 'Discarded. Your catalogue is unchanged; the file itself stays where it is.',
    putAway: 'Put away',
    needsPassword: (file) => `“${file}” is locked with a password.`,
    password: 'Password',
    unlock: 'Unlock',
    passwordWhat: 'Whoever sent the folder file knows the password. Your catalogue is unchanged.',
    file: (file) => `File “${file}”:`,
    taken: (changes) =>
      changes === 0
        ? 'The folder file was taken over.'
        : `${counted(changes, 'change was', 'changes were', 'en')} taken over.`,
    takenVersions: (count) =>
      `${counted(count, 'field has', 'fields have', 'en')} two versions. Nothing is lost; please decide when you have time.`,
    takenNothingLost: 'All of it is listed below.',
    recoveryPoint: 'The state before is among the backups.',
    close: 'Close',
  },
};
