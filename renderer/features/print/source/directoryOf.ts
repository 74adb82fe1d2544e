import { groupsOf } from '../../../../shared/catalogue/offerGroups.ts';
import type { GroupContext } from '../../../../shared/catalogue/offerGroups.ts';
import { phases } from '../../../../shared/catalogue/vocabulary.ts';
import type { PublishedOffer } from '../../../../shared/exports/publishRecords.ts';

/** What a directory or a report puts its offers under. */
export const paperGroupings = ['fields', 'districts'] as const;
export type PaperGrouping = (typeof paperGroupings)[number];

/** Offers under one heading; `id` null for those that name none. */
interface Group<Inner> {
  readonly id: string | null;
  readonly inner: Inner;
}

/** Life phases in their order, in each the groups in theirs, in each the offers as they came. Nothing is empty. */
export type Directory = readonly Group<readonly Group<readonly PublishedOffer[]>[]>[];

/** The items by the ids they name, in the order of `ids`; behind them those that name none of them. */
function underEach<T>(items: readonly T[], ids: readonly string[], named: (item: T) => readonly string[]) {
  const under = new Map<string | null, T[]>([...ids, null].map((id) => [id, []]));
  for (const item of items) {
    const known = named(item).filter((id) => under.has(id));
    for (const id of known.length === 0 ? [null] : known) under.get(id)?.push(item);
  }
  return [...under].filter(([, inner]) => inner.length > 0).map(([id, inner]) => ({ id, inner }));
}

/**
 * A directory of offers. An offer stands under every phase and every group it names: whoever looks there finds it.
 * @param groupIds the groups in their order: fields of action, or districts
 */
export function directoryOf(
  offers: readonly PublishedOffer[],
  grouping: PaperGrouping,
  groupIds: readonly string[],
  context: GroupContext,
): Directory {
  return underEach(
    offers,
    phases.map(({ id }) => id),
    (offer) => offer.phases,
  ).map(({ id, inner }) => ({ id, inner: underEach(inner, groupIds, (offer) => groupsOf[grouping](offer, context)) }));
}
