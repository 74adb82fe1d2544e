import type { PerLanguage } from '../../shared/texts/language.ts';
import { numberText } from '../../shared/texts/language.ts';
import { englishOffers, germanOffers } from './offerCount.ts';

interface OffersTexts {
  readonly title: string;
  readonly search: string;
  readonly create: string;
  readonly count: (shown: number, of: number) => string;
  readonly none: string;
  readonly noneHint: string;
  readonly noneFound: string;
  readonly noneFoundHint: string;
  readonly columns: {
    readonly problems: string;
    readonly title: string;
    readonly partner: string;
    readonly phase: string;
    readonly status: string;
    readonly reviewed: string;
    readonly transition: string;
    readonly age: string;
    readonly cost: string;
    readonly offerType: string;
    readonly topic: string;
    readonly audience: string;
    readonly place: string;
    readonly district: string;
    readonly languages: string;
    readonly funding: string;
    readonly validTo: string;
    readonly archivedOn: string;
    readonly archivedBy: string;
  };
  readonly untitled: string;
  readonly never: string;
  readonly due: string;
  readonly newOffer: string;
  readonly newHint: string;
  readonly duplicated: string;
  readonly reviewedToday: string;
  /** How many of the things families ask are said. */
  readonly completeness: (known: number, asked: number) => string;
  readonly complete: (asked: number) => string;
  readonly reviewed: (on: string, by: string | null) => string;
  readonly neverReviewed: string;
  readonly publishedTag: string;
  readonly pausedTag: string;
  readonly archivedTag: string;
  readonly sections: {
    readonly basics: string;
    readonly chain: string;
    readonly place: string;
    readonly schedule: string;
    readonly cost: string;
    readonly contact: string;
    readonly translations: string;
    readonly funding: string;
    readonly internal: string;
  };
  readonly makeResponsible: string;
  readonly responsible: string;
  readonly addPartner: string;
  readonly addPlace: string;
  readonly months: string;
  readonly years: string;
  readonly ageUnit: string;
  readonly swap: string;
  readonly chainHint: string;
  readonly lowThresholdHint: string;
  readonly day: string;
  readonly date: string;
  readonly from: string;
  readonly to: string;
  readonly addSlot: string;
  readonly addDate: string;
  readonly addRecurring: string;
  readonly slot: string;
  readonly overnight: string;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly rhythm: string;
  readonly weekdays: string;
  readonly nthLabel: string;
  readonly nth: (nth: number) => string;
  readonly exceptions: string;
  readonly addException: string;
  readonly foreignRule: string;
  readonly recurrence: {
    readonly every: (unit: 'DAILY' | 'WEEKLY' | 'MONTHLY', interval: number) => string;
    readonly on: (days: string) => string;
    readonly nthDay: (nth: number, day: string) => string;
    readonly times: (count: number) => string;
    readonly until: (day: string) => string;
  };
  readonly spokenHint: string;
  readonly onlyGerman: string;
  readonly onlyGermanHint: string;
  readonly toSettings: string;
  readonly german: string;
  readonly isCurrent: string;
  readonly outdatedHint: (before: string) => string;
  readonly translatedOn: (on: string) => string;
  readonly pausedHint: string;
  readonly visibleHint: string;
  readonly internalHint: string;
}

const numerals: Readonly<Record<number, string>> = { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth' };

/** What the page of offers says. */
export const offersTexts: PerLanguage<OffersTexts> = {
  de: {
    title: 'Angebote',
    search: 'In Angeboten suchen',
    create: 'Neu',
    count: (shown, of) => (shown === of ? germanOffers(of) : `${numberText(shown, 'de')} von ${numberText(of, 'de')}`),
    none: 'Noch keine Angebote',
    noneHint:
      'Hier stehen alle Angebote für Kinder und Familien. Legen Sie das erste an oder lesen Sie eine Liste ein.',
    noneFound: 'Kein Angebot passt',
    noneFoundHint: 'Ändern Sie die Suche oder nehmen Sie Filter weg.',
    columns: {
      problems: 'Hinweise',
      title: 'Titel',
      partner: 'Anbieter',
      phase: 'Lebensphase',
      status: 'Stand',
      reviewed: 'Geprüft',
      transition: 'Übergang',
      age: 'Alter',
      cost: 'Kosten',
      offerType: 'Angebotsart',
      topic: 'Thema',
      audience: 'Zielgruppe',
      place: 'Ort',
      district: 'Ortsteil',
      languages: 'Sprachen',
      funding: 'Finanziert bis',
      validTo: 'Sichtbar bis',
      archivedOn: 'Archiviert am',
      archivedBy: 'Archiviert von',
    },
    untitled: 'Ohne Titel',
    never: 'noch nie',
    due: 'Prüfung fällig',
    newOffer: 'Neues Angebot',
    newHint: 'Mit dem Titel wird das Angebot als Entwurf angelegt.',
    duplicated: 'Verdoppelt. Sie sehen jetzt die Kopie, ein Entwurf.',
    reviewedToday: 'Heute geprüft',
    completeness: (known, asked) => `${known} von ${asked} Angaben da`,
    complete: (asked) => `Alle ${asked} Angaben da`,
    reviewed: (on, by) => `geprüft am ${on}${by === null || by === '' ? '' : ` von ${by}`}`,
    neverReviewed: 'noch nie geprüft',
    publishedTag: 'Veröffentlicht',
    pausedTag: 'Ausgesetzt',
    archivedTag: 'Archiviert',
    sections: {
      basics: 'Grunddaten',
      chain: 'Lebensphase & Thema',
      place: 'Ort',
      schedule: 'Termine',
      cost: 'Kosten & Zugang',
      contact: 'Kontakt',
      translations: 'Übersetzungen',
      funding: 'Finanzierung',
      internal: 'Intern',
    },
    makeResponsible: 'Federführend machen',
    responsible: 'federführend',
    addPartner: 'Anbieter suchen oder anlegen',
    addPlace: 'Ort suchen oder anlegen',
    months: 'Monate',
    years: 'Jahre',
    ageUnit: 'Einheit',
    swap: 'Tauschen',
    chainHint: 'Haken an Phasen und an den Übergängen dazwischen.',
    lowThresholdHint: 'Ohne Termin, ohne Nachweis, ohne Scheu: Familien können einfach kommen.',
    day: 'Tag',
    date: 'Datum',
    from: 'von',
    to: 'bis',
    addSlot: 'Wochentag',
    addDate: 'Einzelner Termin',
    addRecurring: 'Regel',
    slot: 'Zeit',
    overnight: 'Geht über Mitternacht.',
    firstDay: 'Erster Tag',
    lastDay: 'Letzter Tag',
    rhythm: 'Wiederholt sich',
    weekdays: 'Wochentage',
    nthLabel: 'Der wievielte',
    nth: (nth) => (nth < 0 ? 'letzter' : `${nth}.`),
    exceptions: 'Nicht am',
    addException: 'Ausnahme',
    foreignRule: 'Diese Regel lässt sich hier nicht ändern, nur entfernen:',
    recurrence: {
      every: (unit, interval) => {
        const words = {
          DAILY: ['jeden Tag', 'Tage'],
          WEEKLY: ['jede Woche', 'Wochen'],
          MONTHLY: ['jeden Monat', 'Monate'],
        }[unit];
        return interval === 1 ? (words[0] ?? '') : `alle ${interval} ${words[1]}`;
      },
      on: (days) => `am ${days}`,
      nthDay: (nth, day) => (nth < 0 ? `letzten ${day}` : `${nth}. ${day}`),
      times: (count) => `${count}-mal`,
      until: (day) => `bis ${day}`,
    },
    spokenHint: 'Welche Sprachen die Menschen vor Ort sprechen.',
    onlyGerman: 'Dieser Katalog ist nur auf Deutsch',
    onlyGermanHint: 'Weitere Sprachen tragen Sie in den Einstellungen des Katalogs ein.',
    toSettings: 'Sprachen wählen',
    german: 'Auf Deutsch',
    isCurrent: 'Ist aktuell',
    outdatedHint: (before) => `Der deutsche Text hat sich seitdem geändert. Früher stand dort: „${before}“`,
    translatedOn: (on) => `übersetzt am ${on}`,
    pausedHint: 'Solange es ausgesetzt ist, steht das Angebot in keiner Ausgabe.',
    visibleHint: 'Ohne Angabe gilt es unbegrenzt.',
    internalHint: 'Verlässt dieses Haus in keiner Ausgabe.',
  },
  en: {
    title: 'Offers',
    search: 'Search the offers',
    create: 'New',
    count: (shown, of) => (shown === of ? englishOffers(of) : `${numberText(shown, 'en')} of ${numberText(of, 'en')}`),
    none: 'No offers yet',
    noneHint: 'All offers for children and families stand here. Create the first one, or read a list.',
    noneFound: 'No offer fits',
    noneFoundHint: 'Change the search or take filters away.',
    columns: {
      problems: 'Problems',
      title: 'Title',
      partner: 'Provided by',
      phase: 'Life phase',
      status: 'State',
      reviewed: 'Checked',
      transition: 'Transition',
      age: 'Age',
      cost: 'Cost',
      offerType: 'Kind of offer',
      topic: 'Topic',
      audience: 'Audience',
      place: 'Place',
      district: 'District',
      languages: 'Languages',
      funding: 'Funded until',
      validTo: 'Visible until',
      archivedOn: 'Archived on',
      archivedBy: 'Archived by',
    },
    untitled: 'Untitled',
    never: 'never',
    due: 'Due for review',
    newOffer: 'New offer',
    newHint: 'The title creates the offer, as a draft.',
    duplicated: 'Duplicated. You now see the copy, a draft.',
    reviewedToday: 'Checked today',
    completeness: (known, asked) => `${known} of ${asked} details given`,
    complete: (asked) => `All ${asked} details given`,
    reviewed: (on, by) => `checked on ${on}${by === null || by === '' ? '' : ` by ${by}`}`,
    neverReviewed: 'never checked',
    publishedTag: 'Published',
    pausedTag: 'Paused',
    archivedTag: 'Archived',
    sections: {
      basics: 'Basics',
      chain: 'Phase & topic',
      place: 'Place',
      schedule: 'Dates',
      cost: 'Cost & access',
      contact: 'Contact',
      translations: 'Translations',
      funding: 'Funding',
      internal: 'Internal',
    },
    makeResponsible: 'Make responsible',
    responsible: 'responsible',
    addPartner: 'Find or create a partner',
    addPlace: 'Find or create a place',
    months: 'months',
    years: 'years',
    ageUnit: 'Unit',
    swap: 'Swap',
    chainHint: 'Tick phases, and the transitions between them.',
    lowThresholdHint: 'No appointment, no papers, no threshold: families can just come.',
    day: 'Day',
    date: 'Date',
    from: 'from',
    to: 'to',
    addSlot: 'Weekday',
    addDate: 'Single date',
    addRecurring: 'Rule',
    slot: 'Time',
    overnight: 'Goes past midnight.',
    firstDay: 'First day',
    lastDay: 'Last day',
    rhythm: 'Repeats',
    weekdays: 'Weekdays',
    nthLabel: 'Which one',
    nth: (nth) => (nth < 0 ? 'last' : (numerals[nth] ?? String(nth))),
    exceptions: 'Not on',
    addException: 'Exception',
    foreignRule: 'This rule cannot be changed here, only removed:',
    recurrence: {
      every: (unit, interval) => {
        const word = { DAILY: 'day', WEEKLY: 'week', MONTHLY: 'month' }[unit];
        return interval === 1 ? `every ${word}` : `every ${interval} ${word}s`;
      },
      on: (days) => `on ${days}`,
      nthDay: (nth, day) => `the ${nth < 0 ? 'last' : (numerals[nth] ?? String(nth))} ${day}`,
      times: (count) => `${count} times`,
      until: (day) => `until ${day}`,
    },
    spokenHint: 'Which languages the people there speak.',
    onlyGerman: 'This catalogue is in German only',
    onlyGermanHint: 'Add further languages in the settings of the catalogue.',
    toSettings: 'Choose languages',
    german: 'In German',
    isCurrent: 'Is current',
    outdatedHint: (before) => `The German text has changed since. It used to say: “${before}”`,
    translatedOn: (on) => `translated on ${on}`,
    pausedHint: 'While it is paused, the offer is in no export.',
    visibleHint: 'Without a date it holds for good.',
    internalHint: 'Leaves this office in no export.',
  },
};
