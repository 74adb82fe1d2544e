import type { MarkReport } from '../document/markReport.ts';
import { numberText } from './language.ts';
import type { Language, PerLanguage } from './language.ts';

const counted = (count: number, one: string, many: string, language: Language): string[] =>
  count === 0 ? [] : [`${numberText(count, language)} ${count === 1 ? one : many}`];

/** Names what a merge brings besides values: *2 Entscheidungen, 1 Person gelöscht*; empty where it brings nothing of it. */
export const marksText: PerLanguage<(marks: MarkReport) => string> = {
  de: ({ decisions, distinct, erased }) =>
    [
      ...counted(decisions, 'Entscheidung', 'Entscheidungen', 'de'),
      ...counted(distinct, 'Paar als „Nicht dasselbe“ gemerkt', 'Paare als „Nicht dasselbe“ gemerkt', 'de'),
      ...counted(erased, 'Person gelöscht', 'Personen gelöscht', 'de'),
    ].join(', '),
  en: ({ decisions, distinct, erased }) =>
    [
      ...counted(decisions, 'decision', 'decisions', 'en'),
      ...counted(distinct, 'pair noted as “Not the same”', 'pairs noted as “Not the same”', 'en'),
      ...counted(erased, 'person erased', 'persons erased', 'en'),
    ].join(', '),
};
