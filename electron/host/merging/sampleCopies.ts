import { dayOf } from '../../../shared/catalogue/calendar.ts';
import { actsOf } from '../../../shared/document/acts.ts';
import { sampleColleagues } from '../../../shared/sample/sampleColleagues.ts';
import { encodeCatalogue } from '../mappeFile.ts';
import type { OpenDocument } from '../OpenDocument.ts';
import { newPrivateKey, signerWith } from '../packets/signingKey.ts';
import { stateSource } from '../stateSource.ts';

/** A colleague's file as it would lie on a stick. */
interface SampleCopy {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * The files that the two colleagues of the sample town send: signed .mappe like any other, made on the spot.
 * @param here whose file is here already and is not made again
 */
export async function sampleCopies(
  { catalogueId, doc, projection }: OpenDocument,
  here: ReadonlySet<string>,
): Promise<SampleCopy[]> {
  const without = new Set([...here, ...actsOf(doc).map(({ author }) => author)]);
  const now = new Date();
  const copies: SampleCopy[] = [];
  for (const { author, workplace, doc: copy } of sampleColleagues(doc, dayOf(now), without)) {
    const label = { catalogueId, replica: crypto.randomUUID(), seq: 0 };
    const writer = { author, workplace, app: 'Angebotsmappe' };
    const source = stateSource(copy, projection.catalogue().name, writer, now);
    const bytes = await encodeCatalogue(label, source, signerWith(newPrivateKey()));
    copies.push({ name: `Lindenau ${author}.mappe`, bytes });
    copy.destroy();
  }
  return copies;
}
