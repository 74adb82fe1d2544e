import type { Offer } from '../../../../shared/catalogue/offer.ts';
import { sameJson } from '../../../../shared/document/json.ts';
import type { PublishedOffer } from '../../../../shared/exports/publishRecords.ts';
import { runningOffers } from './printSource.ts';
import type { PrintSource } from './printSource.ts';

/** In the order of the record. That somebody looked it through is no change of an offer. */
const publishedFields = [
  'title',
  'summary',
  'description',
  'easyLanguage',
  'partners',
  'places',
  'attendance',
  'area',
  'phases',
  'transitions',
  'ageFrom',
  'ageTo',
  'offerType',
  'topics',
  'audiences',
  'audienceNote',
  'spokenLanguages',
  'lowThreshold',
  'schedule',
  'cost',
  'access',
  'contacts',
  'website',
  'validFrom',
  'validTo',
] as const satisfies readonly (keyof PublishedOffer)[];

/** What the office also reads. */
const officeFields = ['status', 'paused', 'funding'] as const satisfies readonly (keyof Offer)[];

/** A top-level field whose change is worth telling. */
export type ToldField = (typeof publishedFields)[number] | (typeof officeFields)[number];

/** What became of the offers between two days; `ended` as they were, the others as they are. */
export interface Changes {
  /** ISO day: the catalogue is compared with the end of it. */
  readonly since: string;
  /** How many offers ran then. */
  readonly before: number;
  readonly added: readonly PublishedOffer[];
  readonly ended: readonly PublishedOffer[];
  readonly changed: readonly { readonly offer: PublishedOffer; readonly fields: readonly ToldField[] }[];
}

/** Lists whose order says nothing: the document keeps none. */
const sorted = (value: unknown): unknown =>
  Array.isArray(value) ? value.toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1)) : value;

const differs = (one: unknown, other: unknown): boolean => one !== other && !sameJson(sorted(one), sorted(other));

/** What differs between two states of the same offer, by the names of the fields. */
function changedFields(
  now: PrintSource,
  then: PrintSource,
  id: string,
  one: PublishedOffer,
  other: PublishedOffer,
): readonly ToldField[] {
  const published = publishedFields.filter((field) => differs(one[field], other[field]));
  const [ours, theirs] = [now.office?.offer(id), then.office?.offer(id)];
  if (ours === undefined || theirs === undefined) return published;
  return [...published, ...officeFields.filter((field) => differs(ours[field], theirs[field]))];
}

/** Compares the offers that run on the days of two sources; both must be for the same readers. */
export function changesSince(now: PrintSource, then: PrintSource): Changes {
  const [running, ran] = [runningOffers(now), runningOffers(then)];
  const before = new Map(ran.map((offer) => [offer.id, offer]));
  const present = new Set(running.map(({ id }) => id));
  return {
    since: then.day,
    before: ran.length,
    added: running.filter(({ id }) => !before.has(id)),
    ended: ran.filter(({ id }) => !present.has(id)),
    changed: running.flatMap((offer) => {
      const other = before.get(offer.id);
      if (other === undefined) return [];
      const fields = changedFields(now, then, offer.id, offer, other);
      return fields.length === 0 ? [] : [{ offer, fields }];
    }),
  };
}
