import type { ListKind, RecordKind } from '../../../../shared/catalogue/records.ts';
import type { DuplicatePair } from '../../../../shared/document/duplicates.ts';
import type { ChangedRecord, MergeReport, NamedRecord } from '../../../../shared/document/mergeReport.ts';
import type { Question } from '../../../document/questions.ts';
import { entryTypes } from '../../../texts/merge.ts';
import type { EntryType } from '../../../texts/merge.ts';

interface Common {
  /** Names the entry in the address. */
  readonly key: string;
  readonly kind: RecordKind;
  readonly id: string;
  /** What people call the record; empty where it has no name. */
  readonly title: string;
}

/** One line of the page: something to decide, or something a merge does (or did) to a record. */
export type Entry =
  | (Common & { readonly type: 'versions'; readonly question: Question })
  | (Common & { readonly type: 'same'; readonly kind: ListKind; readonly pair: DuplicatePair; readonly other: string })
  | (Common & { readonly type: 'changed'; readonly record: ChangedRecord })
  | (Common & { readonly type: 'created' | 'archived' | 'restored' });

/** What people call a record of the catalogue. */
export type TitleOf = (kind: RecordKind, id: string) => string;

const questionEntry = (question: Question, titleOf: TitleOf): Entry => ({
  type: 'versions',
  key: question.name,
  kind: question.kind,
  id: question.id,
  title: titleOf(question.kind, question.id),
  question,
});

const pairEntry = (pair: DuplicatePair, titleOf: TitleOf): Entry => ({
  type: 'same',
  key: `same/${pair.kind}/${pair.one}/${pair.other}`,
  kind: pair.kind,
  id: pair.one,
  title: titleOf(pair.kind, pair.one),
  pair,
  other: titleOf(pair.kind, pair.other),
});

const named = (type: 'created' | 'archived' | 'restored', { kind, id, title }: NamedRecord): Entry => ({
  type,
  key: `${type}/${kind}/${id}`,
  kind,
  id,
  title,
});

const changed = (record: ChangedRecord): Entry => {
  const { kind, id, title } = record;
  return { type: 'changed', key: `changed/${kind}/${id}`, kind, id, title, record };
};

/**
 * Everything the page lists: first what a person is asked, then what the merge that is looked at does, last
 * what may be there twice.
 * @param report null while no merge is looked at
 */
export const entriesOf = (
  questions: readonly Question[],
  pairs: readonly DuplicatePair[],
  report: MergeReport | null,
  titleOf: TitleOf,
): Entry[] => [
  ...questions.map((question) => questionEntry(question, titleOf)),
  ...(report === null
    ? []
    : [
        ...report.created.map((record) => named('created', record)),
        ...report.changed.map(changed),
        ...report.archived.map((record) => named('archived', record)),
        ...report.restored.map((record) => named('restored', record)),
      ]),
  ...pairs.map((pair) => pairEntry(pair, titleOf)),
];

/** How many entries of each type there are. */
export const countTypes = (entries: readonly Entry[]): ReadonlyMap<EntryType, number> =>
  new Map(entryTypes.map((type) => [type, entries.filter((entry) => entry.type === type).length]));

/**
 * The entry an address names: by its key, or the first about a record of that id.
 * @returns undefined where it is no longer there
 */
export const findEntry = (entries: readonly Entry[], name: string): Entry | undefined =>
  entries.find(({ key }) => key === name) ?? entries.find(({ id }) => id === name);

/** The key of the entry to go on with once this one is done: the next of its type, or the one before. */
export function entryAfter(entries: readonly Entry[], done: Entry): string | null {
  const same = entries.filter(({ type }) => type === done.type);
  const at = same.findIndex(({ key }) => key === done.key);
  return (same[at + 1] ?? same[at - 1])?.key ?? null;
}
