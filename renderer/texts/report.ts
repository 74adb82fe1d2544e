import { numberText } from '../../shared/texts/language.ts';
import type { PerLanguage } from '../../shared/texts/language.ts';
import { englishOffers, germanOffers } from './offerCount.ts';

interface ReportTexts {
  readonly title: string;
  readonly by: (author: string, day: string) => string;
  readonly counted: (count: number, isOffice: boolean) => string;
  readonly matrix: { readonly fields: string; readonly districts: string };
  readonly row: { readonly fields: string; readonly districts: string };
  readonly sum: string;
  readonly phaseSums: string;
  readonly transitions: string;
  readonly offersColumn: string;
  readonly gap: string;
  readonly notIntended: string;
  readonly notIntendedShort: string;
  readonly matrixNote: string;
  readonly matrixKey: (day: string) => string;
  readonly gaps: string;
  readonly noGaps: string;
  readonly gapAt: (group: string, phases: readonly string[]) => string;
  readonly transitionGap: (name: string) => string;
  readonly notIntendedTitle: string;
  readonly unplaced: (withoutPhase: number, withoutGroup: number) => string;
  readonly ending: string;
  readonly noEnding: (day: string) => string;
  readonly endingColumns: {
    readonly offer: string;
    readonly provider: string;
    readonly source: string;
    readonly until: string;
  };
  readonly changes: (day: string) => string;
  readonly balance: (before: number, added: number, ended: number, now: number) => string;
  readonly nothingBefore: (day: string) => string;
  readonly nothingChanged: string;
  readonly added: (count: number) => string;
  readonly ended: (count: number) => string;
  readonly changed: (count: number) => string;
  readonly more: (count: number) => string;
}

const german = (count: number): string => numberText(count, 'de');
const english = (count: number): string => numberText(count, 'en');

/** What the report for the committee says. */
export const reportTexts: PerLanguage<ReportTexts> = {
  de: {
    title: 'Bericht für den Jugendhilfeausschuss',
    by: (author, day) => (author === '' ? day : `${author}, ${day}`),
    counted: (count, isOffice) => {
      const all = count === 1 ? 'Gezählt ist 1 Angebot' : `Gezählt sind ${german(count)} Angebote`;
      return isOffice
        ? `${all}: alle, die weder archiviert noch abgelaufen sind, auch Entwürfe.`
        : `${all}: alle, die heute veröffentlicht sind.`;
    },
    matrix: {
      fields: 'Angebote nach Lebensphase und Handlungsfeld',
      districts: 'Angebote nach Lebensphase und Ortsteil',
    },
    row: { fields: 'Handlungsfeld', districts: 'Ortsteil' },
    sum: 'Summe',
    phaseSums: 'Angebote je Phase',
    transitions: 'Angebote an den Übergängen',
    offersColumn: 'Angebote',
    gap: 'Lücke',
    notIntended: 'nicht vorgesehen',
    notIntendedShort: 'n. v.',
    matrixNote: 'Ein Angebot kann in mehreren Zellen zählen.',
    matrixKey: (day) =>
      `Lücke: hier fehlt ein Angebot. n. v.: nicht vorgesehen. In Klammern: davon Projekte, deren Finanzierung bis ${day} endet.`,
    gaps: 'Lücken',
    noGaps: 'Es gibt keine Lücken.',
    gapAt: (group, phases) => `${group}: ${new Intl.ListFormat('de').format(phases)}`,
    transitionGap: (name) => `Übergang ${name}`,
    notIntendedTitle: 'Nicht vorgesehen',
    unplaced: (withoutPhase, withoutGroup) => {
      const parts = [
        ...(withoutPhase > 0 ? [`${germanOffers(withoutPhase)} ohne Lebensphase`] : []),
        ...(withoutGroup > 0 ? [`${germanOffers(withoutGroup)} ohne Zuordnung zu einer Zeile`] : []),
      ];
      return parts.length === 0 ? '' : `In keiner Zelle: ${parts.join(', ')}.`;
    },
    ending: 'Projekte, deren Finanzierung endet',
    noEnding: (day) => `Bis ${day} endet keine Finanzierung.`,
    endingColumns: { offer: 'Angebot', provider: 'Anbieter', source: 'Geldgeber', until: 'Finanziert bis' },
    changes: (day) => `Veränderungen seit dem ${day}`,
    balance: (before, added, ended, now) =>
      `Damals ${german(before)}, neu ${german(added)}, beendet ${german(ended)}, heute ${german(now)} Angebote.`,
    nothingBefore: (day) => `Am ${day} standen noch keine Angebote im Katalog. Bitte wählen Sie einen späteren Tag.`,
    nothingChanged: 'Seither hat sich nichts geändert.',
    added: (count) => `Neu (${german(count)})`,
    ended: (count) => `Beendet (${german(count)})`,
    changed: (count) => `Geändert (${german(count)})`,
    more: (count) => `und ${german(count)} weitere`,
  },
  en: {
    title: 'Report for the youth welfare committee',
    by: (author, day) => (author === '' ? day : `${author}, ${day}`),
    counted: (count, isOffice) => {
      const all = count === 1 ? '1 offer is counted' : `${english(count)} offers are counted`;
      return isOffice
        ? `${all}: all that are neither archived nor expired, drafts included.`
        : `${all}: all that are published today.`;
    },
    matrix: { fields: 'Offers by life phase and field of action', districts: 'Offers by life phase and district' },
    row: { fields: 'Field of action', districts: 'District' },
    sum: 'Sum',
    phaseSums: 'Offers by phase',
    transitions: 'Offers at the transitions',
    offersColumn: 'Offers',
    gap: 'gap',
    notIntended: 'not intended',
    notIntendedShort: 'n. i.',
    matrixNote: 'An offer can count in several cells.',
    matrixKey: (day) =>
      `Gap: an offer is missing here. n. i.: not intended. In brackets: projects among them whose funding ends by ${day}.`,
    gaps: 'Gaps',
    noGaps: 'There are no gaps.',
    gapAt: (group, phases) => `${group}: ${new Intl.ListFormat('en').format(phases)}`,
    transitionGap: (name) => `Transition ${name}`,
    notIntendedTitle: 'Not intended',
    unplaced: (withoutPhase, withoutGroup) => {
      const parts = [
        ...(withoutPhase > 0 ? [`${englishOffers(withoutPhase)} without a life phase`] : []),
        ...(withoutGroup > 0 ? [`${englishOffers(withoutGroup)} in none of the rows`] : []),
      ];
      return parts.length === 0 ? '' : `In no cell: ${parts.join(', ')}.`;
    },
    ending: 'Projects whose funding ends',
    noEnding: (day) => `No funding ends by ${day}.`,
    endingColumns: { offer: 'Offer', provider: 'Provided by', source: 'Funded by', until: 'Funded until' },
    changes: (day) => `Changes since ${day}`,
    balance: (before, added, ended, now) =>
      `Then ${english(before)}, new ${english(added)}, ended ${english(ended)}, today ${english(now)} offers.`,
    nothingBefore: (day) => `There were no offers in the catalogue yet on ${day}. Please choose a later day.`,
    nothingChanged: 'Nothing has changed since.',
    added: (count) => `New (${english(count)})`,
    ended: (count) => `Ended (${english(count)})`,
    changed: (count) => `Changed (${english(count)})`,
    more: (count) => `and ${english(count)} more`,
  },
};
