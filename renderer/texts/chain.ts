import type { Grouping } from '../../shared/catalogue/offerGroups.ts';
import type { PerLanguage } from '../../shared/texts/language.ts';
import { englishOffers, germanOffers } from './offerCount.ts';

interface ChainTexts {
  readonly title: string;
  readonly offers: (count: number) => string;
  readonly gaps: (count: number) => string;
  readonly openTransitions: (count: number) => string;
  readonly by: string;
  readonly groupings: Readonly<Record<Grouping, string>>;
  readonly transitions: string;
  readonly transition: (name: string) => string;
  readonly sum: string;
  readonly phaseSums: string;
  readonly gap: string;
  readonly ending: (count: number) => string;
  readonly notIntended: string;
  readonly notIntendedBecause: (reason: string) => string;
  readonly mark: string;
  readonly unmark: string;
  readonly show: (count: number) => string;
  readonly markTitle: string;
  readonly markWhat: (name: string) => string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly take: string;
  readonly cancel: string;
  readonly legend: string;
  readonly legendTitle: string;
  readonly legendEnding: (day: string) => string;
  readonly legendNote: string;
  readonly showGaps: string;
  readonly gapsTitle: string;
  readonly noGaps: string;
  readonly listed: (words: readonly string[]) => string;
  /** Empty where every offer stands in a cell. */
  readonly unplaced: (withoutPhase: number, withoutGroup: number, group: string) => string;
  readonly report: string;
  readonly print: string;
  readonly save: string;
  readonly saveAs: { readonly csv: string; readonly svg: string; readonly png: string };
  readonly saved: (path: string) => string;
  readonly fileName: (grouping: string, catalogue: string) => string;
  readonly asOf: (catalogue: string, day: string, narrowed: boolean) => string;
  readonly endingUntil: (day: string) => string;
  readonly noOffers: string;
  readonly noOffersHint: string;
  readonly noGroups: (grouping: Grouping) => string;
  readonly noGroupsHint: (grouping: Grouping) => string;
}

/** What the page of the prevention chain says. */
export const chainTexts: PerLanguage<ChainTexts> = {
  de: {
    title: 'Präventionskette',
    offers: germanOffers,
    gaps: (count) => (count === 0 ? 'keine Lücken' : count === 1 ? '1 Lücke' : `${count} Lücken`),
    openTransitions: (count) =>
      count === 0 ? 'kein offener Übergang' : count === 1 ? '1 offener Übergang' : `${count} offene Übergänge`,
    by: 'Nach',
    groupings: {
      fields: 'Handlungsfelder',
      districts: 'Ortsteile',
      audiences: 'Zielgruppen',
      partners: 'Partner',
      languages: 'Sprachen',
    },
    transitions: 'Übergänge',
    transition: (name) => `Übergang ${name}`,
    sum: 'Summe',
    phaseSums: 'Angebote je Phase',
    gap: 'Lücke',
    ending: (count) => (count === 1 ? 'davon endet 1' : `davon enden ${count}`),
    notIntended: 'nicht vorgesehen',
    notIntendedBecause: (reason) => (reason === '' ? 'nicht vorgesehen' : `nicht vorgesehen: ${reason}`),
    mark: 'Nicht vorgesehen …',
    unmark: 'Doch vorgesehen',
    show: (count) => `${germanOffers(count)} zeigen`,
    markTitle: 'Nicht vorgesehen',
    markWhat: (name) =>
      `${name}: Hier soll es keine Angebote geben. Die Stelle gilt dann nicht mehr als Lücke, für alle, die mit diesem Katalog arbeiten.`,
    reason: 'Grund',
    reasonHint: 'Damit andere es verstehen. Darf leer bleiben.',
    take: 'Übernehmen',
    cancel: 'Abbrechen',
    legend: 'Zeichenerklärung',
    legendTitle: 'Angebote je Zelle',
    legendEnding: (day) => `Finanzierung endet bis ${day} (Anzahl)`,
    legendNote: 'Ein Angebot kann in mehreren Zellen zählen.',
    showGaps: 'Lücken in Worten',
    gapsTitle: 'Lücken',
    noGaps: 'Hier fehlt nichts.',
    listed: (words) => new Intl.ListFormat('de').format(words),
    unplaced: (withoutPhase, withoutGroup, group) => {
      const parts = [
        ...(withoutPhase > 0 ? [`${germanOffers(withoutPhase)} ohne Lebensphase`] : []),
        ...(withoutGroup > 0 ? [`${germanOffers(withoutGroup)} ohne ${group}`] : []),
      ];
      return parts.length === 0 ? '' : `In keiner Zelle: ${parts.join(', ')}.`;
    },
    report: 'Bericht …',
    print: 'Drucken',
    save: 'Speichern',
    saveAs: { csv: 'Tabelle für Excel (CSV)', svg: 'Zeichnung (SVG)', png: 'Bild (PNG)' },
    saved: (path) => `Gespeichert: ${path}`,
    fileName: (grouping, catalogue) => `${catalogue} – Kette nach ${grouping}`,
    asOf: (catalogue, day, narrowed) => `${catalogue}, Stand ${day}${narrowed ? ', mit Filtern' : ''}`,
    endingUntil: (day) => `davon enden bis ${day}`,
    noOffers: 'Noch keine Angebote',
    noOffersHint:
      'Hier sehen Sie, wie viele Angebote es für jede Lebensphase gibt und wo welche fehlen. Legen Sie das erste Angebot an oder lesen Sie eine Liste ein.',
    noGroups: (grouping) =>
      ({
        fields: 'Noch keine Handlungsfelder',
        districts: 'Noch keine Ortsteile',
        audiences: 'Noch keine Zielgruppen',
        partners: 'Noch keine Partner',
        languages: 'Noch keine Sprachen',
      })[grouping],
    noGroupsHint: (grouping) =>
      grouping === 'districts'
        ? 'Ortsteile und Sozialräume tragen Sie in den Einstellungen des Katalogs ein.'
        : 'Nehmen Sie Filter weg oder tragen Sie sie an den Angeboten ein.',
  },
  en: {
    title: 'Prevention chain',
    offers: englishOffers,
    gaps: (count) => (count === 0 ? 'no gaps' : count === 1 ? '1 gap' : `${count} gaps`),
    openTransitions: (count) =>
      count === 0 ? 'no open transition' : count === 1 ? '1 open transition' : `${count} open transitions`,
    by: 'By',
    groupings: {
      fields: 'Fields of action',
      districts: 'Districts',
      audiences: 'Audiences',
      partners: 'Partners',
      languages: 'Languages',
    },
    transitions: 'Transitions',
    transition: (name) => `Transition ${name}`,
    sum: 'Sum',
    phaseSums: 'Offers by phase',
    gap: 'gap',
    ending: (count) => (count === 1 ? '1 of them ends' : `${count} of them end`),
    notIntended: 'not intended',
    notIntendedBecause: (reason) => (reason === '' ? 'not intended' : `not intended: ${reason}`),
    mark: 'Not intended …',
    unmark: 'Intended after all',
    show: (count) => `Show ${englishOffers(count)}`,
    markTitle: 'Not intended',
    markWhat: (name) =>
      `${name}: no offers shall be here. It then no longer counts as a gap, for everybody who works with this catalogue.`,
    reason: 'Reason',
    reasonHint: 'So that others understand. May stay empty.',
    take: 'Take over',
    cancel: 'Cancel',
    legend: 'Legend',
    legendTitle: 'Offers per cell',
    legendEnding: (day) => `funding ends by ${day} (number)`,
    legendNote: 'An offer can count in several cells.',
    showGaps: 'Gaps in words',
    gapsTitle: 'Gaps',
    noGaps: 'Nothing is missing here.',
    listed: (words) => new Intl.ListFormat('en').format(words),
    unplaced: (withoutPhase, withoutGroup, group) => {
      const parts = [
        ...(withoutPhase > 0 ? [`${englishOffers(withoutPhase)} without a life phase`] : []),
        ...(withoutGroup > 0 ? [`${englishOffers(withoutGroup)} without ${group.toLowerCase()}`] : []),
      ];
      return parts.length === 0 ? '' : `In no cell: ${parts.join(', ')}.`;
    },
    report: 'Report …',
    print: 'Print',
    save: 'Save',
    saveAs: { csv: 'Table for Excel (CSV)', svg: 'Drawing (SVG)', png: 'Picture (PNG)' },
    saved: (path) => `Saved: ${path}`,
    fileName: (grouping, catalogue) => `${catalogue} – chain by ${grouping}`,
    asOf: (catalogue, day, narrowed) => `${catalogue}, as of ${day}${narrowed ? ', filtered' : ''}`,
    endingUntil: (day) => `of them ending by ${day}`,
    noOffers: 'No offers yet',
    noOffersHint:
      'Here you see how many offers there are for each life phase, and where some are missing. Create the first offer or read a list.',
    noGroups: (grouping) =>
      ({
        fields: 'No fields of action yet',
        districts: 'No districts yet',
        audiences: 'No audiences yet',
        partners: 'No partners yet',
        languages: 'No languages yet',
      })[grouping],
    noGroupsHint: (grouping) =>
      grouping === 'districts'
        ? 'Add districts in the settings of the catalogue.'
        : 'Take filters away or add them to the offers.',
  },
};
