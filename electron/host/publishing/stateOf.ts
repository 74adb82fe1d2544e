import { createHash } from 'node:crypto';
import type { Publication } from '../../../shared/exports/publication.ts';
import { publishRecords } from '../../../shared/exports/publishRecords.ts';
import type { PublishedState } from '../../../shared/publishing/publishedState.ts';
import type { Slices } from '../../../shared/slices.ts';

/** Enough that two forms of one record are never taken for the same, and little to keep for ten thousand of them. */
const digestOf = (record: object) =>
  createHash('sha256').update(JSON.stringify(record)).digest('base64url').slice(0, 16);

async function digestsOf(records: Iterable<{ readonly id: string }>, slices: Slices) {
  const digests: Record<string, string> = {};
  for (const record of records) {
    digests[record.id] = digestOf(record);
    await slices.step();
  }
  return digests;
}

/** What a publication holds, to be compared with the next. @throws Refusal cancelled */
export async function stateOf(publication: Publication, now: Date, slices: Slices): Promise<PublishedState> {
  const { offers, partners, places } = publishRecords(publication);
  return {
    at: now.toISOString(),
    offers: await digestsOf(offers, slices),
    partners: await digestsOf(partners, slices),
    places: await digestsOf(places, slices),
  };
}
