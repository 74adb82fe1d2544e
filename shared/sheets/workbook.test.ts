import fc from 'fast-check';
import readExcelFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { readWorkbook } from '../imports/table/readWorkbook.ts';
import type { Sheet } from './sheet.ts';
import type { SheetCell } from './sheetColumn.ts';
import { workbook } from './workbook.ts';

// What is written is opened again by another library, as Excel would open it.

const modified = new Date('2026-11-22T09:12:00Z');

const sheetOf = (lines: readonly SheetCell[][]): Sheet => ({
  name: 'Angebote',
  columns: [
    { heading: 'Kennung', width: 10 },
    { heading: 'Titel', width: 30 },
    { heading: 'Betrag', width: 10, holds: 'number' },
    { heading: 'Geprüft am', width: 12, holds: 'day' },
  ],
  lines,
});

async function reopened(lines: readonly SheetCell[][]) {
  const bytes = await workbook([sheetOf(lines)], 'Lindenau', modified);
  const [sheet] = await readExcelFile(Buffer.from(bytes), { trim: false });
  return sheet?.data.slice(1) ?? [];
}

test('texts, numbers and days are what they were', async () => {
  const line = ['a1', 'Babycafé „Krümel“\nmit Frühstück', 8.5, new Date('2026-11-22T00:00:00Z')];
  expect(await reopened([line, ['a2', null, null, null]])).toEqual([line, ['a2', null, null, null]]);
});

// What XML can hold and people can type.
const typed = fc
  .string({ unit: fc.oneof(fc.constantFrom('=', '+', '-', '@', '"', '<', '&', '\n', ' ', '_x0041_'), fc.string()) })
  .map((text) => text.replace(/[^\n\P{C}]/gu, '').trim())
  .filter((text) => text !== '');

test('any text that a person can type comes back to the letter, and none is a formula', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(typed, { minLength: 1, maxLength: 20 }), async (texts) => {
      const rows = await reopened(texts.map((text) => ['a1', text, null, null]));
      expect(rows.map((row) => row[1])).toEqual(texts);
    }),
    { numRuns: 60 },
  );
});

test('our own import reads a workbook as it was written', async () => {
  const bytes = await workbook(
    [sheetOf([['a1', '=A1&"_x0041_"', 8.5, new Date('2026-11-22T00:00:00Z')]])],
    'Lindenau',
    modified,
  );
  const [grid] = await readWorkbook(bytes, 'xlsx');
  expect(grid?.lines[1]).toEqual(['a1', '=A1&"_x0041_"', '8,5', '2026-11-22']);
});

test('a text longer than a cell may be is cut, because Excel would repair the file', async () => {
  const [row] = await reopened([['a1', 'x'.repeat(40_000), null, null]]);
  expect(row?.[1]).toHaveLength(32_767);
});

test('the same sheets give the same bytes', async () => {
  const once = await workbook([sheetOf([['a1', 'Babycafé', 0, modified]])], 'Lindenau', modified);
  expect(await workbook([sheetOf([['a1', 'Babycafé', 0, modified]])], 'Lindenau', modified)).toEqual(once);
});
