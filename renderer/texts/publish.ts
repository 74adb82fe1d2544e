import type { ExportPlan, LeftOutReason } from '../../shared/exports/exportPlan.ts';
import type { PerLanguage } from '../../shared/texts/language.ts';
import { dayText, numberText } from '../../shared/texts/language.ts';

const german = (value: number): string => numberText(value, 'de');
const english = (value: number): string => numberText(value, 'en');
const listed = (parts: readonly (string | false)[]): string => parts.filter((part) => part !== false).join(', ');

interface PublishTexts {
  readonly title: string;
  readonly looking: string;
  /** What goes out and what stays, with what to do. */
  readonly sentence: (goOut: number, stay: number) => string;
  readonly counts: Readonly<Record<'offers' | 'partners' | 'places' | 'languages', string>>;
  readonly stays: string;
  readonly staysCount: (count: number) => string;
  readonly allGoOut: string;
  readonly reasons: Readonly<Record<LeftOutReason, string>>;
  /** Why one offer stays, where its group does not say it already. */
  readonly why: (reason: LeftOutReason, date: string | null) => string;
  readonly andMore: (count: number) => string;
  readonly untitled: string;
  readonly mend: string;
  readonly open: string;
  readonly showMore: (count: number) => string;
  /** Single values of what goes out that no reader could use. */
  readonly values: string;
  readonly valuesCount: (count: number) => string;
  readonly never: string;
  readonly withheld: (withheld: ExportPlan['withheld']) => string;
  readonly catalogueProblems: string;
  readonly toSettings: string;
  readonly target: string;
  readonly publish: string;
  readonly publishAgain: string;
  readonly cancel: string;
  readonly size: (bytes: number) => string;
}

/** From here on a size is written in this unit, the largest first; less is written in kB. */
const units = [
  [1_000_000_000, 'GB'],
  [1_000_000, 'MB'],
] as const;

const sizeText = (bytes: number, language: 'de' | 'en'): string => {
  const [unit, name] = units.find(([least]) => bytes >= least) ?? [1000, 'kB'];
  const value = unit === 1000 ? Math.max(1, Math.round(bytes / unit)) : Math.round((bytes / unit) * 10) / 10;
  return `${numberText(value, language)}\u00a0${name}`;
};

/** Publishing: what goes out, what stays and why, and writing it. */
export const publishTexts: PerLanguage<PublishTexts> = {
  de: {
    title: 'Veröffentlichen',
    looking: 'Der Katalog wird durchgesehen …',
    sentence: (goOut, stay) => {
      const out = goOut === 1 ? '1 Angebot geht hinaus' : `${german(goOut)} Angebote gehen hinaus`;
      if (stay === 0) return `${out}, keines bleibt hier.`;
      return `${out}, ${german(stay)} ${stay === 1 ? 'bleibt' : 'bleiben'} hier. Es geht nichts verloren. Bitte sehen Sie nach, was ${
        stay === 1 ? 'bei dem einen' : `bei den ${german(stay)}`
      } noch fehlt.`;
    },
    counts: { offers: 'Angebote', partners: 'Partner', places: 'Orte', languages: 'Sprachen' },
    stays: 'Bleibt hier',
    staysCount: (count) => (count === 1 ? '1 Angebot' : `${german(count)} Angebote`),
    allGoOut: 'Alle Angebote gehen hinaus.',
    reasons: {
      problems: 'Es fehlt noch etwas',
      draft: 'Entwurf',
      'in-review': 'In Prüfung',
      'not-yet': 'Noch nicht sichtbar',
      expired: 'Nicht mehr sichtbar',
      paused: 'Ausgesetzt',
    },
    why: (reason, date) => {
      if (date === null) return '';
      if (reason === 'expired') return `Sichtbar bis ${dayText(date, 'de')}`;
      if (reason === 'not-yet') return `Sichtbar ab ${dayText(date, 'de')}`;
      return `Seit ${dayText(date, 'de')}`;
    },
    andMore: (count) => `und ${german(count)} weitere`,
    untitled: 'Ohne Titel',
    mend: 'Ergänzen',
    open: 'Öffnen',
    showMore: (count) => `${german(count)} weitere zeigen`,
    values: 'Geht ohne diese Angaben hinaus',
    valuesCount: (count) => (count === 1 ? '1 Angabe' : `${german(count)} Angaben`),
    never: 'Wird nie veröffentlicht',
    withheld: ({ contacts, internalNotes, exactAddresses }) =>
      listed([
        contacts === 1
          ? '1 Ansprechperson, die nicht öffentlich ist'
          : `${german(contacts)} Ansprechpersonen, die nicht öffentlich sind`,
        internalNotes === 1 ? '1 interne Notiz' : `${german(internalNotes)} interne Notizen`,
        exactAddresses === 1 ? '1 genaue Adresse' : `${german(exactAddresses)} genaue Adressen`,
      ]),
    catalogueProblems: 'Der Katalog kann noch nicht hinausgehen.',
    toSettings: 'Einstellungen',
    target: 'Wohin',
    publish: 'Veröffentlichen',
    publishAgain: 'Erneut veröffentlichen',
    cancel: 'Abbrechen',
    size: (bytes) => sizeText(bytes, 'de'),
  },
  en: {
    title: 'Publish',
    looking: 'Looking through the catalogue …',
    sentence: (goOut, stay) => {
      const out = goOut === 1 ? '1 offer goes out' : `${english(goOut)} offers go out`;
      if (stay === 0) return `${out}, none stays here.`;
      return `${out}, ${english(stay)} ${stay === 1 ? 'stays' : 'stay'} here. Nothing is lost. Please see what ${
        stay === 1 ? 'it still needs' : `the ${english(stay)} still need`
      }.`;
    },
    counts: { offers: 'Offers', partners: 'Partners', places: 'Places', languages: 'Languages' },
    stays: 'Stays here',
    staysCount: (count) => (count === 1 ? '1 offer' : `${english(count)} offers`),
    allGoOut: 'All offers go out.',
    reasons: {
      problems: 'Something is missing',
      draft: 'Draft',
      'in-review': 'In review',
      'not-yet': 'Not visible yet',
      expired: 'No longer visible',
      paused: 'Paused',
    },
    why: (reason, date) => {
      if (date === null) return '';
      if (reason === 'expired') return `Visible until ${dayText(date, 'en')}`;
      if (reason === 'not-yet') return `Visible from ${dayText(date, 'en')}`;
      return `Since ${dayText(date, 'en')}`;
    },
    andMore: (count) => `and ${english(count)} more`,
    untitled: 'Without a title',
    mend: 'Add it',
    open: 'Open',
    showMore: (count) => `Show ${english(count)} more`,
    values: 'Goes out without these values',
    valuesCount: (count) => (count === 1 ? '1 value' : `${english(count)} values`),
    never: 'Never published',
    withheld: ({ contacts, internalNotes, exactAddresses }) =>
      listed([
        contacts === 1 ? '1 contact that is not public' : `${english(contacts)} contacts that are not public`,
        internalNotes === 1 ? '1 internal note' : `${english(internalNotes)} internal notes`,
        exactAddresses === 1 ? '1 exact address' : `${english(exactAddresses)} exact addresses`,
      ]),
    catalogueProblems: 'The catalogue cannot go out yet.',
    toSettings: 'Settings',
    target: 'Where to',
    publish: 'Publish',
    publishAgain: 'Publish again',
    cancel: 'Cancel',
    size: (bytes) => sizeText(bytes, 'en'),
  },
};
