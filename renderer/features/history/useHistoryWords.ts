import { useMemo } from 'react';
import type { RecordKind } from '../../../shared/catalogue/records.ts';
import { editsOfAct } from '../../../shared/document/acts.ts';
import type { ActSummary } from '../../../shared/document/acts.ts';
import type { Edit } from '../../../shared/document/history.ts';
import { recordTitle } from '../../../shared/document/recordTitle.ts';
import { useSession } from '../../document/hooks.ts';
import { useNames } from '../../document/useNames.ts';
import { historyTexts } from '../../texts/history.ts';
import { useLanguage } from '../../texts/LanguageContext.tsx';
import { personName } from '../../texts/people.ts';
import { momentText } from '../../texts/times.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { fieldName } from '../../ui/values/fieldName.ts';
import type { Names } from '../../ui/values/names.ts';

/** As many fields of one record are named in a line. */
const namedFields = 3;

export interface HistoryWords {
  readonly names: Names;
  readonly title: (kind: RecordKind, id: string) => string;
  /** Who did it, and where they sat. */
  readonly who: (authorship: { readonly author: string; readonly workplace: string }) => string;
  readonly moment: (at: number | null) => string;
  /** What one edit did: the name of its field, or that the record was created, archived or brought back. */
  readonly what: (edit: Pick<Edit, 'kind' | 'key' | 'after'>) => string;
  /** What an act did, in one line. */
  readonly summary: (act: ActSummary) => string;
}

/** The history in words of the interface’s language. */
export function useHistoryWords(): HistoryWords {
  const { projection } = useSession();
  const language = useLanguage();
  const texts = useTexts(historyTexts);
  const names = useNames();
  return useMemo(() => {
    const title = (kind: RecordKind, id: string) => recordTitle(projection, kind, id) || texts.unnamed;
    const what: HistoryWords['what'] = ({ kind, key, after }) => {
      if (key === '') return texts.created;
      if (key === 'archived') return after === null ? texts.restored : texts.archived;
      return fieldName(kind, key, names, language);
    };
    const fieldsOf = (act: ActSummary): string => {
      const all = [...new Set(editsOfAct(projection.doc, act).map(what))];
      const named = all.slice(0, namedFields).join(', ');
      return all.length > namedFields ? `${named} ${texts.more(all.length - namedFields)}` : named;
    };
    const countsOf = ({ records }: ActSummary): string => {
      const counts = new Map<RecordKind, number>();
      for (const { kind } of records) counts.set(kind, (counts.get(kind) ?? 0) + 1);
      return [...counts].map(([kind, count]) => texts.counts[kind](count)).join(', ');
    };
    return {
      names,
      title,
      what,
      who: ({ author, workplace }) =>
        workplace === '' ? personName(author, language) : `${personName(author, language)}, ${workplace}`,
      moment: (at) => (at === null ? texts.noTime : momentText(new Date(at), language)),
      summary(act) {
        const [first, second] = act.records;
        if (first === undefined || second !== undefined) return countsOf(act);
        return `${title(first.kind, first.id)}: ${fieldsOf(act)}`;
      },
    };
  }, [projection, language, texts, names]);
}
