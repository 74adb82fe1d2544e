import type { ImportReport } from '../../shared/imports/importPreview.ts';
import type { PerLanguage } from '../../shared/texts/language.ts';
import { numberText } from '../../shared/texts/language.ts';

const german = (value: number): string => numberText(value, 'de');
const english = (value: number): string => numberText(value, 'en');
const germanRows = (count: number): string => (count === 1 ? '1 Zeile' : `${german(count)} Zeilen`);
const englishRows = (count: number): string => (count === 1 ? '1 row' : `${english(count)} rows`);

type Counted = 'offersCreated' | 'updated' | 'unchanged' | 'skipped' | 'partnersCreated' | 'placesCreated';

interface ImportResultTexts {
  readonly result: (report: ImportReport) => string;
  readonly counted: Readonly<Record<Counted, string>>;
  readonly rejectedRows: string;
  readonly rejectedMore: (count: number) => string;
  readonly saveReport: string;
  readonly reportSaved: (path: string) => string;
  readonly undo: string;
  readonly undone: string;
  readonly another: string;
  readonly showOffers: string;
}

/** What came of a list: how much was taken, what was not, the way back. */
export const importResultTexts: PerLanguage<ImportResultTexts> = {
  de: {
    result: ({ rows, created, updated, unchanged, skipped, rejected }) => {
      const taken = created + updated;
      const left = [
        ...(unchanged > 0 ? [`${german(unchanged)} ${unchanged === 1 ? 'stand' : 'standen'} schon so im Katalog`] : []),
        ...(skipped > 0 ? [`${german(skipped)} ausgelassen`] : []),
      ];
      const count = new Set(rejected.map(({ row }) => row)).size;
      const rest = left.length > 0 ? ` (${left.join(', ')})` : '';
      const report =
        count === 0
          ? ''
          : ` ${count === 1 ? 'Diese eine steht' : `Diese ${german(count)} stehen`} mit Grund im Bericht.`;
      const not = count === 0 ? '' : `, ${german(count)} nicht`;
      return `${germanRows(rows)} gelesen: ${german(taken)} übernommen${rest}${not}.${report} Rückgängig machen geht in einem Schritt.`;
    },
    counted: {
      offersCreated: 'Angebote neu',
      updated: 'aktualisiert',
      unchanged: 'unverändert',
      skipped: 'ausgelassen',
      partnersCreated: 'Partner neu',
      placesCreated: 'Orte neu',
    },
    rejectedRows: 'Nicht übernommen',
    rejectedMore: (count) => `und ${german(count)} weitere im Bericht`,
    saveReport: 'Bericht speichern',
    reportSaved: (path) => `Der Bericht liegt jetzt hier: ${path}`,
    undo: 'Rückgängig',
    undone: 'Zurückgenommen. Der Katalog ist wieder wie vor dem Einlesen.',
    another: 'Weitere Liste',
    showOffers: 'Angebote ansehen',
  },
  en: {
    result: ({ rows, created, updated, unchanged, skipped, rejected }) => {
      const taken = created + updated;
      const left = [
        ...(unchanged > 0
          ? [`${english(unchanged)} ${unchanged === 1 ? 'was' : 'were'} in the catalogue like this already`]
          : []),
        ...(skipped > 0 ? [`${english(skipped)} left out`] : []),
      ];
      const count = new Set(rejected.map(({ row }) => row)).size;
      const rest = left.length > 0 ? ` (${left.join(', ')})` : '';
      const report =
        count === 0
          ? ''
          : ` ${count === 1 ? 'That one is' : `Those ${english(count)} are`} in the report with the reason.`;
      const not = count === 0 ? '' : `, ${english(count)} not`;
      return `${englishRows(rows)} read: ${english(taken)} taken${rest}${not}.${report} One step undoes it all.`;
    },
    counted: {
      offersCreated: 'offers created',
      updated: 'updated',
      unchanged: 'unchanged',
      skipped: 'left out',
      partnersCreated: 'partners created',
      placesCreated: 'places created',
    },
    rejectedRows: 'Not taken over',
    rejectedMore: (count) => `and ${english(count)} more in the report`,
    saveReport: 'Save report',
    reportSaved: (path) => `The report is here now: ${path}`,
    undo: 'Undo',
    undone: 'Undone. The catalogue is as it was before reading the list.',
    another: 'Another list',
    showOffers: 'Show offers',
  },
};
