import type { Backup } from '../../shared/rpc/backupCalls.ts';
import { numberText } from '../../shared/texts/language.ts';
import type { Language, PerLanguage } from '../../shared/texts/language.ts';

interface BackupsTexts {
  readonly title: string;
  readonly what: string;
  readonly none: string;
  readonly columns: { readonly at: string; readonly kind: string; readonly size: string };
  readonly kinds: Readonly<Record<Backup['kind'], string>>;
  readonly size: (bytes: number) => string;
  readonly look: string;
  readonly lookAt: (moment: string) => string;
  readonly more: (count: number) => string;
  readonly previewTitle: (moment: string) => string;
  readonly looking: string;
  readonly holds: (offers: number, partners: number, places: number) => string;
  readonly differing: (count: number) => string;
  readonly kept: string;
  readonly restore: string;
  readonly restored: string;
  readonly cancel: string;
}

const counted = (count: number, one: string, many: string, language: Language): string =>
  `${numberText(count, language)} ${count === 1 ? one : many}`;

/** A size as people read it: `2,4 MB`. */
function sizeText(bytes: number, language: Language): string {
  const [value, unit] =
    bytes < 1e6 ? [Math.max(1, Math.round(bytes / 1e3)), 'kB'] : [Math.round(bytes / 1e5) / 10, 'MB'];
  return `${numberText(value, language)}\u00a0${unit}`;
}

/** The backups in the settings. */
export const backupsTexts: PerLanguage<BackupsTexts> = {
  de: {
    title: 'Sicherungen',
    what: 'Der Katalog wird auf diesem Rechner jeden Tag gesichert, an dem Sie arbeiten, und vor jedem Zusammenführen. Geht der Rechner verloren, hilft nur eine Mappe an einem anderen Ort.',
    none: 'Noch keine Sicherung. Die erste entsteht von selbst.',
    columns: { at: 'Gesichert am', kind: 'Anlass', size: 'Größe' },
    kinds: { daily: 'täglich', 'before-merge': 'vor dem Zusammenführen' },
    size: (bytes) => sizeText(bytes, 'de'),
    look: 'Ansehen',
    lookAt: (moment) => `Sicherung vom ${moment} ansehen`,
    more: (count) => `${counted(count, 'ältere', 'ältere', 'de')} zeigen`,
    previewTitle: (moment) => `Sicherung vom ${moment}`,
    looking: 'Die Sicherung wird gelesen …',
    holds: (offers, partners, places) =>
      `Sie enthält ${counted(offers, 'Angebot', 'Angebote', 'de')}, ${counted(partners, 'Partner', 'Partner', 'de')} und ${counted(places, 'Ort', 'Orte', 'de')}.`,
    differing: (count) =>
      count === 0
        ? 'Der Katalog steht genauso da. Es gibt nichts zurückzuholen.'
        : `Beim Zurückholen ${count === 1 ? 'ändert sich 1 Eintrag' : `ändern sich ${numberText(count, 'de')} Einträge`}.`,
    kept: 'Nichts geht verloren: Was seither geschah, bleibt im Verlauf, und ein Schritt macht es rückgängig.',
    restore: 'Zurückholen',
    restored: 'Der Stand der Sicherung ist zurückgeholt.',
    cancel: 'Abbrechen',
  },
  en: {
    title: 'Backups',
    what: 'The catalogue is backed up on this computer every day you work, and before everything that is brought in. If the computer is lost, only a folder file in another place helps.',
    none: 'No backup yet. The first one comes by itself.',
    columns: { at: 'Backed up on', kind: 'Occasion', size: 'Size' },
    kinds: { daily: 'daily', 'before-merge': 'before bringing together' },
    size: (bytes) => sizeText(bytes, 'en'),
    look: 'Look',
    lookAt: (moment) => `Look at the backup of ${moment}`,
    more: (count) => `Show ${counted(count, 'older one', 'older ones', 'en')}`,
    previewTitle: (moment) => `Backup of ${moment}`,
    looking: 'Reading the backup …',
    holds: (offers, partners, places) =>
      `It holds ${counted(offers, 'offer', 'offers', 'en')}, ${counted(partners, 'partner', 'partners', 'en')} and ${counted(places, 'place', 'places', 'en')}.`,
    differing: (count) =>
      count === 0
        ? 'The catalogue is just the same. There is nothing to bring back.'
        : `Bringing it back changes ${counted(count, 'entry', 'entries', 'en')}.`,
    kept: 'Nothing is lost: what happened since stays in the history, and one step undoes it.',
    restore: 'Bring back',
    restored: 'The state of the backup is brought back.',
    cancel: 'Cancel',
  },
};
