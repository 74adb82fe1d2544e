import { createHash } from 'node:crypto';
import type { Publication } from '../../../shared/exports/publication.ts';
import { publishRecords } from '../../../shared/exports/publishRecords.ts';
import type { PublishedState } from '../../../shared/publishing/publishedState.ts';

/** Enough that two forms of one record are never taken for the same, and little to keep for ten thousand of them. */
const digestOf = (record: object) =>
  createHash('sha256').update(JSON.stringify(record)).digest('base64url').slice(0, 16);

const digestsOf = (records: Iterable<{ readonly id: string }>) =>
  Object.fromEntries([...records].map((record) => [record.id, digestOf(record)]));

/** What a publication holds, to be compared with the next. */
export function stateOf(publication: Publication, now: Date): PublishedState {
  const { offers, partners, places } = publishRecords(publication);
  return { at: now.toISOString(), offers: digestsOf(offers), partners: digestsOf(partners), places: digestsOf(places) };
}
