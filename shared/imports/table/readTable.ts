import { Refusal } from '../../refusal.ts';
import { decodeText } from './decodeText.ts';
import { decodeWindows1252 } from './decodeWindows1252.ts';
import { layOut } from './layOut.ts';
import { limits } from './limits.ts';
import { findDelimiter, readCsv } from './readCsv.ts';
import { readJson } from './readJson.ts';
import { readWorkbook } from './readWorkbook.ts';
import type { TableFile } from './table.ts';

const begins = (bytes: Uint8Array, text: string) => [...text].every((sign, at) => bytes[at] === sign.charCodeAt(0));

/** Signs that no list holds: control characters other than tab, line break and form feed; what could not be decoded. */
const garbage = /(?![\t\n\v\f\r])\p{Cc}|\ufffd/gu;

function checkReadable(text: string): void {
  const probe = text.slice(0, 200_000);
  const strange = probe.match(garbage)?.length ?? 0;
  if (strange > 2 + probe.length / 2000 || !/[\p{L}\p{N}]/u.test(probe)) throw new Refusal('import-unreadable');
}

/** An OpenDocument archive names itself in its first entry, unpacked (OpenDocument 1.3, part 2, 3.3). */
const isOds = (bytes: Uint8Array) => decodeWindows1252(bytes.subarray(30, 100)).includes('opendocument.spreadsheet');

/** Old Excel and Word files are Compound Files (MS-CFB, 2.2). */
const isCompound = (bytes: Uint8Array) => begins(bytes, '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1');

async function readFile(bytes: Uint8Array): Promise<TableFile> {
  if (begins(bytes, 'PK\u0003\u0004')) {
    const format = isOds(bytes) ? 'ods' : 'xlsx';
    const grids = await readWorkbook(bytes, format);
    return { readAs: { format, encoding: '', delimiter: '' }, sheets: grids.map(layOut), head: null };
  }
  if (isCompound(bytes)) throw new Refusal('import-old-excel');
  if (begins(bytes, '%PDF')) throw new Refusal('import-pdf');
  const { text, encoding } = decodeText(bytes);
  if (text.trim() === '') throw new Refusal('import-empty');
  checkReadable(text);
  if (/^\s*[{[]/u.test(text)) return readJson(text, encoding);
  const delimiter = findDelimiter(text);
  const grid = readCsv(text, delimiter);
  const width = grid.lines.reduce((widest, line) => Math.max(widest, line.length), 0);
  if (grid.lines.length > limits.lines || grid.lines.length * width > limits.cells) {
    throw new Refusal('import-too-large');
  }
  return { readAs: { format: 'csv', encoding, delimiter }, sheets: [layOut(grid)], head: null };
}

/**
 * Reads a list: CSV with any usual delimiter and encoding, XLSX, ODS, GeoJSON, JSON, HSDS 3, our own katalog.json. What it
 * is, is found in its bytes; the file's name says nothing reliable.
 * @returns its sheets that hold anything
 * @throws Refusal import-unreadable, import-old-excel, import-pdf, import-empty (nothing below the headings), import-too-large
 */
export async function readTable(bytes: Uint8Array): Promise<TableFile> {
  if (bytes.length === 0) throw new Refusal('import-empty');
  if (bytes.length > limits.bytes) throw new Refusal('import-too-large');
  const file = await readFile(bytes);
  const sheets = file.sheets.filter(({ rows, omitted }) => rows.length + omitted.length > 0);
  if (sheets.length === 0) throw new Refusal('import-empty');
  return { ...file, sheets };
}
