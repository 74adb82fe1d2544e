import type { PerLanguage } from '../../shared/texts/language.ts';
import { numberText } from '../../shared/texts/language.ts';
import { englishOffers, germanOffers } from './offerCount.ts';

interface PaperTexts {
  readonly office: string;
  readonly asOf: (day: string) => string;
  readonly page: (page: number, of: number | null) => string;
  /** What stands before and between the numbers of a page. */
  readonly pageOf: readonly [before: string, between: string];
  readonly offers: (count: number) => string;
  readonly publishedBy: (name: string) => string;
  readonly untitled: string;
  readonly narrowedBy: (filters: string) => string;
  readonly facts: {
    readonly who: string;
    readonly when: string;
    readonly where: string;
    readonly cost: string;
    readonly access: string;
    readonly languages: string;
    readonly provider: string;
    readonly contacts: string;
    readonly website: string;
    readonly phases: string;
    readonly topics: string;
  };
  readonly lowThreshold: string;
  readonly byAppointment: string;
  readonly notInHolidays: string;
  readonly educationPackage: string;
  readonly barrierFree: string;
  readonly bring: (what: string) => string;
  readonly addressHidden: string;
  readonly involved: (name: string) => string;
  readonly area: (names: string) => string;
  readonly checked: (day: string) => string;
  readonly easyLanguage: string;
  readonly officeOnly: string;
  readonly partnerList: {
    readonly title: string;
    readonly count: (count: number) => string;
    readonly name: string;
    readonly address: string;
    readonly reach: string;
    readonly contacts: string;
    readonly offers: string;
    readonly agreement: (day: string) => string;
  };
  readonly directory: {
    readonly title: string;
    readonly contents: string;
    readonly withoutPhase: string;
    readonly withoutGroup: { readonly fields: string; readonly districts: string };
  };
}

/** What stands on printed paper, whatever it is. */
export const paperTexts: PerLanguage<PaperTexts> = {
  de: {
    office: 'intern',
    asOf: (day) => `Stand ${day}`,
    page: (page, of) => (of === null ? `Seite ${page}` : `Seite ${page} von ${of}`),
    pageOf: ['Seite ', ' von '],
    offers: germanOffers,
    publishedBy: (name) => `Herausgegeben von: ${name}`,
    untitled: 'Angebot ohne Titel',
    narrowedBy: (filters) => `Nur Angebote mit: ${filters}.`,
    facts: {
      who: 'Für wen',
      when: 'Wann',
      where: 'Wo',
      cost: 'Kosten',
      access: 'Zugang',
      languages: 'Sprachen',
      provider: 'Anbieter',
      contacts: 'Kontakt',
      website: 'Im Netz',
      phases: 'Lebensphase',
      topics: 'Themen',
    },
    lowThreshold: 'niederschwellig',
    byAppointment: 'nach Vereinbarung',
    notInHolidays: 'nicht in den Schulferien',
    educationPackage: 'über Bildung und Teilhabe bezahlbar',
    barrierFree: 'barrierefrei',
    bring: (what) => `Bitte mitbringen: ${what}`,
    addressHidden: 'Die Anschrift ist geschützt.',
    involved: (name) => `mit ${name}`,
    area: (names) => `Einzugsgebiet: ${names}`,
    checked: (day) => `Geprüft am ${day}`,
    easyLanguage: 'In Leichter Sprache',
    officeOnly: 'Nur für den internen Gebrauch',
    partnerList: {
      title: 'Partnerliste',
      count: (count) => (count === 1 ? '1 Partner' : `${numberText(count, 'de')} Partner`),
      name: 'Partner',
      address: 'Anschrift',
      reach: 'Erreichbar',
      contacts: 'Ansprechpersonen',
      offers: 'Angebote',
      agreement: (day) => `Vereinbarung bis ${day}`,
    },
    directory: {
      title: 'Verzeichnis der Angebote',
      contents: 'Inhalt',
      withoutPhase: 'Ohne Lebensphase',
      withoutGroup: { fields: 'Ohne Handlungsfeld', districts: 'Ohne festen Ortsteil' },
    },
  },
  en: {
    office: 'internal',
    asOf: (day) => `As of ${day}`,
    page: (page, of) => (of === null ? `Page ${page}` : `Page ${page} of ${of}`),
    pageOf: ['Page ', ' of '],
    offers: englishOffers,
    publishedBy: (name) => `Published by: ${name}`,
    untitled: 'Offer without a title',
    narrowedBy: (filters) => `Only offers with: ${filters}.`,
    facts: {
      who: 'For whom',
      when: 'When',
      where: 'Where',
      cost: 'Cost',
      access: 'Access',
      languages: 'Languages',
      provider: 'Provided by',
      contacts: 'Contact',
      website: 'Online',
      phases: 'Life phase',
      topics: 'Topics',
    },
    lowThreshold: 'easy to reach',
    byAppointment: 'by appointment',
    notInHolidays: 'not in the school holidays',
    educationPackage: 'payable through the education package',
    barrierFree: 'accessible',
    bring: (what) => `Please bring: ${what}`,
    addressHidden: 'The address is protected.',
    involved: (name) => `with ${name}`,
    area: (names) => `Area served: ${names}`,
    checked: (day) => `Checked on ${day}`,
    easyLanguage: 'In easy German',
    officeOnly: 'For internal use only',
    partnerList: {
      title: 'List of partners',
      count: (count) => (count === 1 ? '1 partner' : `${numberText(count, 'en')} partners`),
      name: 'Partner',
      address: 'Address',
      reach: 'Reach them',
      contacts: 'Contacts',
      offers: 'Offers',
      agreement: (day) => `Agreement until ${day}`,
    },
    directory: {
      title: 'Directory of offers',
      contents: 'Contents',
      withoutPhase: 'Without a life phase',
      withoutGroup: { fields: 'Without a field of action', districts: 'Without a district of its own' },
    },
  },
};
