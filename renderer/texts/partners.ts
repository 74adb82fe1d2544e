import type { Term } from '../../shared/catalogue/vocabulary.ts';
import type { PerLanguage } from '../../shared/texts/language.ts';
import type { ListWords } from '../ui/record/RecordList.tsx';
import { englishOffers, germanOffers } from './offerCount.ts';

interface PartnersTexts {
  readonly list: ListWords;
  readonly agreement: string;
  readonly unnamed: string;
  readonly newPartner: string;
  readonly newHint: string;
  readonly almostSame: (name: string) => string;
  readonly createAnyway: string;
  readonly showExisting: string;
  readonly sections: {
    readonly basics: string;
    readonly reach: string;
    readonly network: string;
    readonly offers: string;
    readonly internal: string;
  };
  readonly offerCount: (count: number) => string;
  readonly noOffers: string;
  readonly toList: string;
  readonly handOver: string;
  readonly choosePlace: string;
  readonly chooseParent: string;
  readonly placeHint: string;
  readonly parentHint: string;
  readonly internalHint: string;
}

/** What the page of partners says. */
export const partnersTexts: PerLanguage<PartnersTexts> = {
  de: {
    list: {
      title: 'Partner',
      search: 'In Partnern suchen',
      create: 'Neu',
      count: (shown, of) => (shown === of ? `${of} Partner` : `${shown} von ${of}`),
      none: 'Noch keine Partner',
      noneHint: 'Hier stehen alle, die Angebote machen: Ämter, Träger, Kitas, Vereine. Legen Sie den ersten an.',
      noneFound: 'Kein Partner passt',
    },
    agreement: 'Vereinbarung',
    unnamed: 'Ohne Namen',
    newPartner: 'Neuer Partner',
    newHint: 'Mit dem Namen wird der Partner angelegt.',
    almostSame: (name) =>
      `„${name}“ gibt es schon. Noch ist nichts angelegt. Bitte sehen Sie nach, ob Sie diesen meinen.`,
    createAnyway: 'Trotzdem anlegen',
    showExisting: 'Ansehen',
    sections: {
      basics: 'Grunddaten',
      reach: 'Kontakt',
      network: 'Netzwerk',
      offers: 'Angebote',
      internal: 'Intern',
    },
    offerCount: germanOffers,
    noOffers: 'Noch keine Angebote. Sie wählen diesen Partner beim Angebot unter „Anbieter“.',
    toList: 'In der Liste zeigen',
    handOver: 'Alle Angebote einem anderen Partner übertragen',
    choosePlace: 'Ort suchen oder anlegen',
    chooseParent: 'Partner suchen',
    placeHint: 'Statt einer eigenen Anschrift: der Partner sitzt an einem Ort aus der Liste.',
    parentHint: 'Zu wem dieser Partner gehört.',
    internalHint: 'Verlässt dieses Haus in keiner Ausgabe.',
  },
  en: {
    list: {
      title: 'Partners',
      search: 'Search the partners',
      create: 'New',
      count: (shown, of) => (shown === of ? (of === 1 ? '1 partner' : `${of} partners`) : `${shown} of ${of}`),
      none: 'No partners yet',
      noneHint: 'All who provide offers stand here: offices, welfare providers, daycare, clubs. Create the first one.',
      noneFound: 'No partner fits',
    },
    agreement: 'Agreement',
    unnamed: 'Unnamed',
    newPartner: 'New partner',
    newHint: 'The name creates the partner.',
    almostSame: (name) => `“${name}” exists already. Nothing is created yet. Please see whether you mean that one.`,
    createAnyway: 'Create anyway',
    showExisting: 'View',
    sections: {
      basics: 'Basics',
      reach: 'Contact',
      network: 'Network',
      offers: 'Offers',
      internal: 'Internal',
    },
    offerCount: englishOffers,
    noOffers: 'No offers yet. Choose this partner at an offer, under “Provided by”.',
    toList: 'Show in the list',
    handOver: 'Hand all offers over to another partner',
    choosePlace: 'Find or create a place',
    chooseParent: 'Find a partner',
    placeHint: 'Instead of an address of its own: the partner sits at a place of the list.',
    parentHint: 'To whom this partner belongs.',
    internalHint: 'Leaves this office in no export.',
  },
};

/** The choices of filters of partners. */
export const partnerChoices = {
  contacts: [
    { id: 'public', de: 'Mit öffentlicher', en: 'With a public one' },
    { id: 'none', de: 'Ohne öffentliche', en: 'Without a public one' },
  ],
  agreement: [
    { id: 'ended', de: 'Abgelaufen', en: 'Ended' },
    { id: 'ending', de: 'Endet in drei Monaten', en: 'Ends within three months' },
    { id: 'running', de: 'Läuft weiter', en: 'Runs on' },
    { id: 'none', de: 'Ohne Enddatum', en: 'Without a last day' },
  ],
} as const satisfies Readonly<Record<string, readonly Term[]>>;
