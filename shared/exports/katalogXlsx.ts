import { workbook } from '../sheets/workbook.ts';
import type { ExportSource } from './exportSource.ts';
import { neverEdited } from './neverEdited.ts';

/** `katalog.xlsx`: published offers, partners and places as one workbook. */
export const katalogXlsx = ({ publication, sheets, slices }: ExportSource): Promise<Uint8Array> =>
  workbook(sheets, publication.catalogue.name, new Date(publication.modifiedAt ?? neverEdited), slices);
