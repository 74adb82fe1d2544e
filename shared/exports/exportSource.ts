import { publicSheets } from '../sheets/publicSheets.ts';
import type { Slices } from '../slices.ts';
import { Utf8Writer } from '../utf8Writer.ts';
import type { Part } from './jsonParts.ts';
import { katalogText } from './katalog.ts';
import type { Publication } from './publication.ts';
import { publishRecords } from './publishRecords.ts';
import type { PublishedRecords } from './publishRecords.ts';

/** What an offer takes up in katalog.json at most as a rule, in bytes. */
export const katalogBytesPerOffer = 3_000;

/** Parts written between two looks at whether it is others' turn. */
const stretch = 32;

/** What the files of one export are made from; what several of them need is made once. */
export class ExportSource {
  readonly publication: Publication;
  readonly records: PublishedRecords;
  /** The sheets of offers, partners and places. */
  readonly sheets: ReturnType<typeof publicSheets>;
  readonly slices: Slices;
  #katalog: Promise<Uint8Array> | null = null;

  constructor(publication: Publication, slices: Slices) {
    this.publication = publication;
    this.records = publishRecords(publication);
    this.sheets = publicSheets(this.records, publication.catalogue.topics);
    this.slices = slices;
  }

  /** The bytes of `katalog.json`. @throws Refusal cancelled */
  katalog(): Promise<Uint8Array> {
    this.#katalog ??= this.bytesOf(katalogText(this.publication, this.records), katalogBytesPerOffer);
    return this.#katalog;
  }

  /**
   * The bytes of a file, its texts in UTF-8.
   * @param bytesPerOffer what an offer takes up in it at most as a rule
   * @throws Refusal cancelled
   */
  async bytesOf(parts: Iterable<Part>, bytesPerOffer: number): Promise<Uint8Array> {
    const writer = new Utf8Writer(this.publication.offers.length * bytesPerOffer);
    let at = 0;
    for (const part of parts) {
      writer.add(part);
      at += 1;
      if (at % stretch === 0) await this.slices.step();
    }
    return writer.take();
  }
}
