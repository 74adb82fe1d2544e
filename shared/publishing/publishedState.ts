import * as z from 'zod';

const digests = z.record(z.string(), z.string());

/** What went out at a publication: id -> what stands for its published form. It holds no datum itself. */
export const publishedState = z.strictObject({
  /** ISO 8601. */
  at: z.string(),
  offers: digests,
  partners: digests,
  places: digests,
});
export type PublishedState = z.infer<typeof publishedState>;

const ids = z.array(z.string());
const recordChanges = z.strictObject({ added: ids, changed: ids, gone: ids });
export type RecordChanges = z.infer<typeof recordChanges>;

/** What a publication changes for its readers, by the ids of the records. */
export const publishedChanges = z.strictObject({
  offers: recordChanges,
  partners: recordChanges,
  places: recordChanges,
});
export type PublishedChanges = z.infer<typeof publishedChanges>;

export const publishedKinds = ['offers', 'partners', 'places'] as const;

function changesBetween(
  before: Readonly<Record<string, string>>,
  now: Readonly<Record<string, string>>,
): RecordChanges {
  const there = Object.keys(now);
  return {
    added: there.filter((id) => before[id] === undefined),
    changed: there.filter((id) => before[id] !== undefined && before[id] !== now[id]),
    gone: Object.keys(before).filter((id) => now[id] === undefined),
  };
}

/** What is new, changed and gone from one publication to the next. */
export const publishedDifference = (before: PublishedState, now: PublishedState): PublishedChanges => ({
  offers: changesBetween(before.offers, now.offers),
  partners: changesBetween(before.partners, now.partners),
  places: changesBetween(before.places, now.places),
});
