import { Slices } from '../slices.ts';
import type { Sheet } from './sheet.ts';
import {
  contentTypesXml,
  packageRelationshipsXml,
  propertiesXml,
  sheetPath,
  workbookRelationshipsXml,
  workbookXml,
} from './xlsx/packageXml.ts';
import { packedPart } from './xlsx/packedPart.ts';
import { SharedStrings } from './xlsx/sharedStrings.ts';
import { stylesXml } from './xlsx/stylesXml.ts';
import { worksheetXml } from './xlsx/worksheetXml.ts';
import { zipOf } from './xlsx/zipOf.ts';

/** The parts of a workbook in the order they are written: texts of cells are known when the sheets are. */
function* partsOf(
  sheets: readonly Sheet[],
  title: string,
  modified: Date,
): Generator<readonly [path: string, xml: Iterable<string>]> {
  const strings = new SharedStrings();
  yield ['[Content_Types].xml', [contentTypesXml(sheets.length)]];
  yield ['_rels/.rels', [packageRelationshipsXml]];
  yield ['docProps/core.xml', [propertiesXml(title, modified)]];
  yield ['xl/workbook.xml', [workbookXml(sheets.map(({ name }) => name))]];
  yield ['xl/_rels/workbook.xml.rels', [workbookRelationshipsXml(sheets.length)]];
  yield ['xl/styles.xml', [stylesXml]];
  for (const [at, sheet] of sheets.entries()) yield [sheetPath(at), worksheetXml(sheet, strings)];
  yield ['xl/sharedStrings.xml', strings.xml()];
}

/**
 * Sheets as an Excel workbook (XLSX, ECMA-376). The same sheets give the same bytes. Written here and not by a library: with
 * hucre ten thousand offers took four seconds, most of them for the looks of half a million cells.
 * @param modified what stands in the file as the time of its writing
 * @param slices lets others work in between, and a person stop it
 * @throws Refusal cancelled
 */
export async function workbook(
  sheets: readonly Sheet[],
  title: string,
  modified: Date,
  slices = new Slices(),
): Promise<Uint8Array> {
  const packing = [];
  for (const [path, xml] of partsOf(sheets, title, modified)) {
    const { part } = await packedPart(xml, slices);
    packing.push(part.then((packed) => [path, packed] as const));
  }
  return zipOf(await Promise.all(packing));
}
