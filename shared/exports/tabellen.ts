import { publicSheets } from '../sheets/publicSheets.ts';
import { sheetCsv } from '../sheets/sheetCsv.ts';
import { workbook } from '../sheets/workbook.ts';
import { neverEdited } from './neverEdited.ts';
import type { Publication } from './publication.ts';
import type { PublishedRecords } from './publishRecords.ts';

const sheetsOf = ({ catalogue }: Publication, records: PublishedRecords) => publicSheets(records, catalogue.topics);

/** `angebote.csv`: the published offers for German Excel. */
export const angeboteCsv = (publication: Publication, records: PublishedRecords): Uint8Array =>
  sheetCsv(sheetsOf(publication, records)[0]);

/** `partner.csv`: the partners of published offers for German Excel. */
export const partnerCsv = (publication: Publication, records: PublishedRecords): Uint8Array =>
  sheetCsv(sheetsOf(publication, records)[1]);

/** `katalog.xlsx`: published offers, partners and places as one workbook. */
export const katalogXlsx = (publication: Publication, records: PublishedRecords): Promise<Uint8Array> =>
  workbook(sheetsOf(publication, records), publication.catalogue.name, new Date(publication.modifiedAt ?? neverEdited));
