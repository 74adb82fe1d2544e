import type { Because } from '../../shared/document/likeness.ts';
import type { PerLanguage } from '../../shared/texts/language.ts';

interface DuplicatesTexts {
  readonly heading: (one: string) => string;
  readonly what: (one: string) => string;
  readonly because: (what: readonly Because[]) => string;
  readonly choose: string;
  readonly first: string;
  readonly second: string;
  readonly united: (fields: readonly string[]) => string;
  readonly allSame: string;
  readonly makeOne: string;
  readonly notTheSame: string;
  readonly joined: string;
  readonly distinct: string;
  readonly openFirst: string;
  readonly openSecond: string;
}

const because: PerLanguage<Readonly<Record<Because, string>>> = {
  de: { name: 'Name', phone: 'Telefon', website: 'Webseite', email: 'E-Mail', address: 'Anschrift', position: 'Lage' },
  en: { name: 'name', phone: 'phone', website: 'website', email: 'e-mail', address: 'address', position: 'position' },
};
const german = new Intl.ListFormat('de', { type: 'conjunction' });
const english = new Intl.ListFormat('en', { type: 'conjunction' });

/** Dubletten: what two people entered apart from each other, and making one of it. */
export const duplicatesTexts: PerLanguage<DuplicatesTexts> = {
  de: {
    heading: (one) => `${one}: vielleicht doppelt`,
    what: (one) => `„${one}“ gibt es fast gleich noch einmal. Beide Einträge bleiben, bis Sie entscheiden.`,
    because: (what) => `Gleich oder fast gleich: ${german.format(what.map((trait) => because.de[trait]))}.`,
    choose: 'Bitte wählen Sie, was gelten soll:',
    first: 'Erster Eintrag',
    second: 'Zweiter Eintrag',
    united: (fields) => `Wird ohne Verlust vereint: ${german.format(fields)}.`,
    allSame: 'Kein Feld widerspricht dem anderen; es geht nichts verloren.',
    makeOne: 'Zusammenlegen',
    notTheSame: 'Nicht dasselbe',
    joined: 'Zusammengelegt. Der zweite Eintrag ist archiviert; alle Verweise zeigen auf den ersten.',
    distinct: 'Gemerkt. Diese beiden werden nicht mehr verglichen.',
    openFirst: 'Ersten öffnen',
    openSecond: 'Zweiten öffnen',
  },
  en: {
    heading: (one) => `${one}: perhaps a duplicate`,
    what: (one) => `“${one}” exists almost identically. Both stay until you decide.`,
    because: (what) => `The same or nearly so: ${english.format(what.map((trait) => because.en[trait]))}.`,
    choose: 'Please choose what shall count:',
    first: 'First entry',
    second: 'Second entry',
    united: (fields) => `United without losing anything: ${english.format(fields)}.`,
    allSame: 'No field contradicts the other; nothing is lost.',
    makeOne: 'Make one',
    notTheSame: 'Not the same',
    joined: 'Made one. The second entry is archived; everything points to the first.',
    distinct: 'Remembered. These two are no longer compared.',
    openFirst: 'Open the first',
    openSecond: 'Open the second',
  },
};
