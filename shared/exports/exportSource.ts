import { publicSheets } from '../sheets/publicSheets.ts';
import type { Slices } from '../slices.ts';
import { Utf8Writer } from '../utf8Writer.ts';
import type { Part } from './jsonParts.ts';
import { katalogText } from './katalog.ts';
import type { Publication } from './publication.ts';
import { publishRecords } from './publishRecords.ts';
import type { PublishedRecords } from './publishRecords.ts';

/** What an offer takes up in the longest of the files, in bytes. */
const bytesPerOffer = 4_500;

/** Parts written between two looks at whether it is others' turn. */
const stretch = 32;

/** What the files of one export are made from; what several of them need is made once. */
export class ExportSource {
  readonly publication: Publication;
  readonly records: PublishedRecords;
  /** The sheets of offers, partners and places. */
  readonly sheets: ReturnType<typeof publicSheets>;
  readonly slices: Slices;
  readonly #writer: Utf8Writer;
  #katalog: Promise<Uint8Array> | null = null;

  constructor(publication: Publication, slices: Slices) {
    this.publication = publication;
    this.records = publishRecords(publication);
    this.sheets = publicSheets(this.records, publication.catalogue.topics);
    this.slices = slices;
    this.#writer = new Utf8Writer(publication.offers.length * bytesPerOffer);
  }

  /** The bytes of `katalog.json`. @throws Refusal cancelled */
  katalog(): Promise<Uint8Array> {
    this.#katalog ??= this.bytesOf(katalogText(this.publication, this.records));
    return this.#katalog;
  }

  /** The bytes of a file, its texts in UTF-8. One file at a time. @throws Refusal cancelled */
  async bytesOf(parts: Iterable<Part>): Promise<Uint8Array> {
    let at = 0;
    for (const part of parts) {
      this.#writer.add(part);
      at += 1;
      if (at % stretch === 0) await this.slices.step();
    }
    return this.#writer.take();
  }
}
