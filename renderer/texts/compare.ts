import type { PerLanguage } from '../../shared/texts/language.ts';

interface CompareTexts {
  readonly compare: string;
  readonly compareWith: string;
  readonly compareOrJoin: string;
  readonly title: string;
  readonly choose: string;
  readonly chooseHint: string;
  readonly field: string;
  readonly fromLeft: string;
  readonly fromRight: string;
  readonly takeInto: (words: string, field: string, record: string) => string;
  readonly same: (count: number) => string;
  readonly allSame: string;
  readonly nothing: string;
  readonly join: string;
  readonly joinHint: (kept: string, dropped: string) => string;
  readonly close: string;
}

/** What is said where two records stand side by side. */
export const compareTexts: PerLanguage<CompareTexts> = {
  de: {
    compare: 'Vergleichen',
    compareWith: 'Vergleichen oder zusammenlegen …',
    compareOrJoin: 'Vergleichen oder zusammenlegen',
    title: 'Vergleichen',
    choose: 'Zweiten Eintrag suchen',
    chooseHint: 'Beide stehen dann nebeneinander.',
    field: 'Feld',
    fromLeft: 'Von links',
    fromRight: 'Von rechts',
    takeInto: (words, field, record) => `${words}: ${field} in „${record}“ übernehmen`,
    same: (count) => (count === 1 ? '1 Angabe ist gleich' : `${count} Angaben sind gleich`),
    allSame: 'Beide Einträge sagen dasselbe.',
    nothing: 'Keine Angabe',
    join: 'Zusammenlegen',
    joinHint: (kept, dropped) =>
      `Zusammengelegt bleibt „${kept}“ mit seinen Angaben; was nur „${dropped}“ sagt, kommt dazu. „${dropped}“ wird archiviert, alle Verweise folgen.`,
    close: 'Schließen',
  },
  en: {
    compare: 'Compare',
    compareWith: 'Compare or make one …',
    compareOrJoin: 'Compare or make one',
    title: 'Compare',
    choose: 'Find the second entry',
    chooseHint: 'Both then stand side by side.',
    field: 'Field',
    fromLeft: 'From the left',
    fromRight: 'From the right',
    takeInto: (words, field, record) => `${words}: take over ${field} into “${record}”`,
    same: (count) => (count === 1 ? '1 detail is the same' : `${count} details are the same`),
    allSame: 'Both entries say the same.',
    nothing: 'Not stated',
    join: 'Make one',
    joinHint: (kept, dropped) =>
      `Made one, “${kept}” stays with its details; what only “${dropped}” says joins them. “${dropped}” is archived, and all references follow.`,
    close: 'Close',
  },
};
