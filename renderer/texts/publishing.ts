import type { ExportFormat } from '../../shared/exports/exportFormats.ts';
import type { PublishTargetKind } from '../../shared/publishing/publishProfile.ts';
import type { PublishedChanges } from '../../shared/publishing/publishedState.ts';
import type { PerLanguage } from '../../shared/texts/language.ts';
import { numberText } from '../../shared/texts/language.ts';

type Kind = keyof PublishedChanges;

interface PublishingTexts {
  readonly kinds: Readonly<Record<PublishTargetKind, { readonly name: string; readonly what: string }>>;
  readonly chooseKind: string;
  readonly profile: string;
  readonly newProfile: string;
  readonly changeProfile: string;
  readonly removeProfile: string;
  readonly removed: (name: string, hadSecret: boolean) => string;
  readonly backWithoutSecret: (name: string) => string;
  readonly name: string;
  readonly nameHint: string;
  readonly target: string;
  readonly folder: string;
  readonly file: string;
  readonly noPlace: string;
  readonly choosePlace: string;
  readonly url: string;
  readonly urlHint: Readonly<Record<'webdav' | 'put', string>>;
  readonly user: string;
  readonly host: string;
  readonly port: string;
  readonly portWrong: string;
  readonly remoteFolder: string;
  readonly remoteFolderHint: string;
  readonly secret: Readonly<Record<'webdav' | 'sftp' | 'put', string>>;
  readonly secretKept: string;
  readonly secretHint: string;
  readonly formats: string;
  readonly formatNames: Readonly<Record<ExportFormat, string>>;
  readonly noFormat: string;
  readonly test: string;
  readonly testing: string;
  readonly testGood: string;
  readonly trust: string;
  readonly save: string;
  readonly cancel: string;
  readonly drive: string;
  readonly noDrive: string;
  readonly noDriveHint: string;
  readonly unnamedDrive: string;
  readonly free: (free: string, size: string) => string;
  readonly continue: string;
  readonly choosing: string;
  readonly making: (file: string) => string;
  readonly sending: string;
  readonly notAtOnce: string;
  readonly done: string;
  readonly doneStick: string;
  readonly doneWhere: string;
  readonly sent: (files: number, size: string, unchanged: number) => string;
  readonly differenceTo: (moment: string) => string;
  readonly firstTime: string;
  readonly nothingNew: string;
  readonly changes: Readonly<Record<'added' | 'changed' | 'gone', (kind: Kind) => string>>;
  readonly open: string;
  readonly summary: (changes: PublishedChanges | null) => string;
  readonly log: string;
  readonly showChanges: string;
  readonly hideChanges: string;
}

type Counted = readonly [one: string, many: string];
const counted = (count: number, [one, many]: Counted, language: 'de' | 'en') =>
  `${numberText(count, language)} ${count === 1 ? one : many}`;

const things: PerLanguage<Readonly<Record<Kind, Counted>>> = {
  de: { offers: ['Angebot', 'Angebote'], partners: ['Partner', 'Partner'], places: ['Ort', 'Orte'] },
  en: { offers: ['offer', 'offers'], partners: ['partner', 'partners'], places: ['place', 'places'] },
};

/** `4 Angebote neu, 11 geändert, 1 entfernt; 2 Orte geändert` */
function summaryIn(language: 'de' | 'en', words: Readonly<Record<'added' | 'changed' | 'gone', string>>) {
  return (changes: PublishedChanges): string =>
    (['offers', 'partners', 'places'] as const)
      .flatMap((kind) => {
        const parts = (['added', 'changed', 'gone'] as const).flatMap((way) => {
          const count = changes[kind][way].length;
          return count === 0 ? [] : [{ count, word: words[way] }];
        });
        if (parts.length === 0) return [];
        return [
          parts
            .map(({ count, word }, position) =>
              position === 0
                ? `${counted(count, things[language][kind], language)} ${word}`
                : `${numberText(count, language)} ${word}`,
            )
            .join(', '),
        ];
      })
      .join('; ');
}

const german = summaryIn('de', { added: 'neu', changed: 'geändert', gone: 'entfernt' });
const english = summaryIn('en', { added: 'new', changed: 'changed', gone: 'gone' });

const plural = (language: 'de' | 'en') => (kind: Kind) => {
  const [, many] = things[language][kind];
  return many;
};
const inGerman = plural('de');
const inEnglish = plural('en');

/** Ways of publishing, what a publication changes, and what was published. */
export const publishingTexts: PerLanguage<PublishingTexts> = {
  de: {
    kinds: {
      stick: { name: 'USB-Stick', what: 'Der Stick wird jedes Mal gewählt.' },
      folder: { name: 'Ordner', what: 'Auf diesem Rechner oder im Netzlaufwerk.' },
      zip: { name: 'ZIP-Datei', what: 'Eine Datei, etwa für eine E-Mail.' },
      webdav: { name: 'Nextcloud / WebDAV', what: 'Ein Ordner in Ihrer Cloud.' },
      sftp: { name: 'SFTP', what: 'Der Webspace der Stadt.' },
      put: { name: 'Webadresse (HTTPS PUT)', what: 'Eine Adresse, die Ihre IT nennt.' },
    },
    chooseKind: 'Wohin möchten Sie veröffentlichen? Die Wahl wird als Profil gemerkt; weitere können dazukommen.',
    profile: 'Profil',
    newProfile: 'Neues Profil',
    changeProfile: 'Profil ändern',
    removeProfile: 'Profil entfernen',
    removed: (name, hadSecret) =>
      `Das Profil „${name}“ ist entfernt${hadSecret ? ', sein Kennwort vergessen' : ''}. Was veröffentlicht ist, bleibt, wo es liegt.`,
    backWithoutSecret: (name) =>
      `Das Profil „${name}“ ist wieder da, sein Kennwort nicht. Bitte geben Sie es unter „Profil ändern“ noch einmal ein.`,
    name: 'Name des Profils',
    nameHint: 'Zum Beispiel „Familien-App“.',
    target: 'Ziel',
    folder: 'Ordner',
    file: 'Datei',
    noPlace: 'Noch nicht gewählt',
    choosePlace: 'Auswählen',
    url: 'Adresse des Ordners',
    urlHint: {
      webdav: 'In Nextcloud: „Dateien“, unten links „Dateien-Einstellungen“, „WebDAV“. Dahinter der Name des Ordners.',
      put: 'Die Namen der Dateien werden angehängt. Ihre IT nennt die Adresse.',
    },
    user: 'Benutzername',
    host: 'Server',
    port: 'Port',
    portWrong: 'Der Port ist eine Zahl von 1 bis 65535, meist 22. Bitte prüfen Sie ihn.',
    remoteFolder: 'Ordner auf dem Server',
    remoteFolderHint: 'Zum Beispiel /www/familien. Er wird angelegt, wenn er fehlt.',
    secret: { webdav: 'Kennwort', sftp: 'Kennwort', put: 'Zugangsschlüssel' },
    secretKept: 'Ist hinterlegt. Nur ausfüllen, wenn es ein neues gibt.',
    secretHint: 'Bleibt auf diesem Rechner und steht in keiner Mappe.',
    formats: 'Was hinausgeht',
    formatNames: {
      katalog: 'Familien-App (katalog.json)',
      karte: 'Karte (GeoJSON)',
      termine: 'Termine für Kalender (ICS)',
      integreat: 'Integreat-App',
      hsds: 'Open Referral (HSDS)',
      dcat: 'Portale mit offenen Daten (DCAT-AP.de)',
      tabellen: 'Tabellen (CSV, Excel)',
      seite: 'Seite für Familien (index.html)',
    },
    noFormat: 'Bitte wählen Sie mindestens eines.',
    test: 'Verbindung prüfen',
    testing: 'Die Verbindung wird geprüft …',
    testGood: 'Die Verbindung steht, und Sie dürfen dort schreiben.',
    trust: 'Er stimmt',
    save: 'Speichern',
    cancel: 'Abbrechen',
    drive: 'Auf welchen Stick',
    noDrive: 'Kein Stick gefunden.',
    noDriveHint: 'Bitte stecken Sie einen ein; er erscheint hier nach wenigen Sekunden.',
    unnamedDrive: 'Stick ohne Namen',
    free: (free, size) => `${free} frei von ${size}`,
    continue: 'Fortsetzen',
    choosing: 'Die Angebote werden zusammengestellt …',
    making: (file) => `${file} wird erstellt …`,
    sending: 'Die Ausgabe wird übertragen …',
    notAtOnce: 'Dort lassen sich Dateien nicht umbenennen: Während der Übertragung liegen neue und alte nebeneinander.',
    done: 'Die Ausgabe ist vollständig und geprüft.',
    doneStick: 'Sie können den Stick jetzt abziehen.',
    doneWhere: 'Sie liegt hier:',
    sent: (files, size, unchanged) => {
      if (files === 0) return 'Es lag schon alles dort. Nichts musste übertragen werden.';
      const sent = `${counted(files, ['Datei', 'Dateien'], 'de')} übertragen (${size})`;
      return unchanged === 0 ? `${sent}.` : `${sent}, ${numberText(unchanged, 'de')} waren schon dort.`;
    },
    differenceTo: (moment) => `Unterschied zur Veröffentlichung vom ${moment}`,
    firstTime: 'Mit diesem Profil wurde noch nichts veröffentlicht. Alles ist neu.',
    nothingNew: 'Seither hat sich nichts geändert, was hinausgeht.',
    changes: {
      added: (kind) => `Neu: ${inGerman(kind)}`,
      changed: (kind) => `Geändert: ${inGerman(kind)}`,
      gone: (kind) => `Nicht mehr dabei: ${inGerman(kind)}`,
    },
    open: 'Öffnen',
    summary: (changes) => (changes === null ? 'Zum ersten Mal' : german(changes) || 'Nichts Neues'),
    log: 'Bisherige Veröffentlichungen',
    showChanges: 'Änderungen zeigen',
    hideChanges: 'Änderungen verbergen',
  },
  en: {
    kinds: {
      stick: { name: 'USB stick', what: 'The stick is chosen each time.' },
      folder: { name: 'Folder', what: 'On this computer or a network drive.' },
      zip: { name: 'ZIP file', what: 'One file, for an e-mail perhaps.' },
      webdav: { name: 'Nextcloud / WebDAV', what: 'A folder in your cloud.' },
      sftp: { name: 'SFTP', what: 'The town’s web space.' },
      put: { name: 'Web address (HTTPS PUT)', what: 'An address your IT can name.' },
    },
    chooseKind: 'Where do you want to publish? The choice is kept as a profile; more can be added.',
    profile: 'Profile',
    newProfile: 'New profile',
    changeProfile: 'Change profile',
    removeProfile: 'Remove profile',
    removed: (name, hadSecret) =>
      `The profile “${name}” is removed${hadSecret ? ', its password forgotten' : ''}. What was published stays where it is.`,
    backWithoutSecret: (name) =>
      `The profile “${name}” is back, its password is not. Please enter it again under “Change profile”.`,
    name: 'Name of the profile',
    nameHint: 'For example “Family app”.',
    target: 'Target',
    folder: 'Folder',
    file: 'File',
    noPlace: 'Not chosen yet',
    choosePlace: 'Choose',
    url: 'Address of the folder',
    urlHint: {
      webdav: 'In Nextcloud: “Files”, at the bottom left “Files settings”, “WebDAV”. Add the name of the folder.',
      put: 'The names of the files are added to it. Your IT can name the address.',
    },
    user: 'User name',
    host: 'Server',
    port: 'Port',
    portWrong: 'The port is a number from 1 to 65535, mostly 22. Please check it.',
    remoteFolder: 'Folder on the server',
    remoteFolderHint: 'For example /www/families. It is made where it is missing.',
    secret: { webdav: 'Password', sftp: 'Password', put: 'Access token' },
    secretKept: 'One is kept. Only fill this in for a new one.',
    secretHint: 'It stays on this computer and is in no folder file.',
    formats: 'What goes out',
    formatNames: {
      katalog: 'Family app (katalog.json)',
      karte: 'Map (GeoJSON)',
      termine: 'Dates for calendars (ICS)',
      integreat: 'Integreat app',
      hsds: 'Open Referral (HSDS)',
      dcat: 'Open-data portals (DCAT-AP.de)',
      tabellen: 'Tables (CSV, Excel)',
      seite: 'Page for families (index.html)',
    },
    noFormat: 'Please choose at least one.',
    test: 'Test connection',
    testing: 'Testing the connection …',
    testGood: 'The connection works, and you may write there.',
    trust: 'It is right',
    save: 'Save',
    cancel: 'Cancel',
    drive: 'Onto which stick',
    noDrive: 'No stick found.',
    noDriveHint: 'Please plug one in; it appears here after a few seconds.',
    unnamedDrive: 'Stick without a name',
    free: (free, size) => `${free} free of ${size}`,
    continue: 'Continue',
    choosing: 'Putting the offers together …',
    making: (file) => `Making ${file} …`,
    sending: 'Transferring the export …',
    notAtOnce: 'Files cannot be renamed there: during the transfer new and old ones stand side by side.',
    done: 'The export is complete and checked.',
    doneStick: 'You can remove the stick now.',
    doneWhere: 'It is here:',
    sent: (files, size, unchanged) => {
      if (files === 0) return 'Everything was there already. Nothing had to be transferred.';
      const sent = `${counted(files, ['file', 'files'], 'en')} transferred (${size})`;
      return unchanged === 0 ? `${sent}.` : `${sent}, ${numberText(unchanged, 'en')} were there already.`;
    },
    differenceTo: (moment) => `Difference to the publication of ${moment}`,
    firstTime: 'Nothing was published with this profile yet. Everything is new.',
    nothingNew: 'Nothing that goes out has changed since.',
    changes: {
      added: (kind) => `New: ${inEnglish(kind)}`,
      changed: (kind) => `Changed: ${inEnglish(kind)}`,
      gone: (kind) => `No longer part of it: ${inEnglish(kind)}`,
    },
    open: 'Open',
    summary: (changes) => (changes === null ? 'For the first time' : english(changes) || 'Nothing new'),
    log: 'Publications so far',
    showChanges: 'Show changes',
    hideChanges: 'Hide changes',
  },
};
