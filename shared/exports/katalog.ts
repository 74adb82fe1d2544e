import * as z from 'zod';
import { program } from '../program.ts';
import { inElement, jsonLines } from './jsonParts.ts';
import type { Publication } from './publication.ts';
import { publishedCatalogue, publishedOffer, publishedPartner, publishedPlace } from './publishedRecords.ts';
import { publishedVocabulary, vocabularyOf } from './publishedVocabulary.ts';
import type { PublishedRecords } from './publishRecords.ts';

/** `katalog.json` as a whole. A removed or changed member raises `version`; readers ignore members they do not know. */
export const katalog = z.object({
  $schema: z.literal('./katalog.schema.json'),
  format: z.literal('familienapp-katalog'),
  version: z.literal('1.0'),
  modifiedAt: z.iso.datetime().nullable(),
  generator: z.object({ name: z.string(), version: z.string() }),
  catalogue: publishedCatalogue,
  vocabulary: publishedVocabulary,
  partners: z.array(publishedPartner),
  places: z.array(publishedPlace),
  offers: z.array(publishedOffer),
});

/** A moment as `2026-11-20T09:12:00Z`. */
export const momentText = (at: number | null): string | null =>
  at === null ? null : new Date(at).toISOString().replace(/\.\d{3}Z$/, 'Z');

/**
 * The text of `katalog.json`. Every record and every member of the head stands on a line of its own, so that two exports
 * can be compared line by line; it is safe within HTML.
 */
export function* katalogText({ catalogue, modifiedAt }: Publication, records: PublishedRecords): Generator<string> {
  const head: Omit<z.input<typeof katalog>, 'partners' | 'places' | 'offers'> = {
    $schema: './katalog.schema.json',
    format: 'familienapp-katalog',
    version: '1.0',
    modifiedAt: momentText(modifiedAt),
    generator: program,
    catalogue: records.catalogue,
    vocabulary: vocabularyOf(catalogue),
  };
  const members = Object.entries(head).map(([name, member]) => `"${name}":${inElement(JSON.stringify(member))},\n`);
  yield `{\n${members.join('')}"partners":`;
  yield* jsonLines(written(records.partners));
  yield ',\n"places":';
  yield* jsonLines(written(records.places));
  yield ',\n"offers":';
  yield* jsonLines(written(records.offers));
  yield '\n}\n';
}

function* written(records: Iterable<object>): Generator<[string]> {
  for (const record of records) yield [inElement(JSON.stringify(record))];
}
