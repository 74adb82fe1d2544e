import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import readExcelFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { perform } from '../document/commands.ts';
import { Projection } from '../document/projection.ts';
import { newSampleTown } from '../sample/sampleTown.ts';
import { exportFiles } from './exportFiles.ts';
import { publicationOf } from './publication.ts';

const today = '2026-11-22';
const writer = { author: 'Katrin Beispiel', workplace: 'Jugendamt', app: 'test', now: new Date(`${today}T09:12:00Z`) };
const doc = newSampleTown(writer);
const { offers, partners, places } = publicationOf(new Projection(doc), today);
const harmful = '=HYPERLINK("https://example.org";"Gewinn")';
perform(doc, [{ do: 'edit', kind: 'offers', id: offers[0]!.id, patch: { audienceNote: harmful } }], writer);
const files = new Map(
  (await exportFiles(publicationOf(new Projection(doc), today), new Set(['tabellen']))).map(({ name, bytes }) => [
    name,
    bytes,
  ]),
);

function csv(name: string) {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(files.get(name));
  const { data, errors, meta } = Papa.parse<Record<string, string>>(text.slice(1), {
    header: true,
    skipEmptyLines: true,
  });
  return { startsWithBom: text.startsWith('\ufeff'), rows: data, errors, delimiter: meta.delimiter };
}

test('German Excel opens the lists by double click: a byte order mark, semicolons, German headings', () => {
  const { startsWithBom, rows, errors, delimiter } = csv('angebote.csv');
  expect([startsWithBom, delimiter, errors]).toEqual([true, ';', []]);
  expect(rows.map(({ Kennung }) => Kennung)).toEqual(offers.map(({ id }) => id));
  expect(rows[0]).toMatchObject({
    Titel: 'Offenes Elterncafé Mühlenspatzen',
    'Titel (Türkisch)': 'Açık ebeveyn kafesi Mühlenspatzen',
    'Zielgruppe (Freitext)': `'${harmful}`,
  });
  expect(csv('partner.csv').rows.map(({ Name }) => Name)).toEqual(partners.map(({ name }) => name));
});

test('the workbook holds published offers, partners and places, and nothing internal has a column', async () => {
  const sheets = await readExcelFile(Buffer.from(files.get('katalog.xlsx')!));
  expect(sheets.map(({ sheet, data }) => [sheet, data.length - 1])).toEqual([
    ['Angebote', offers.length],
    ['Partner', partners.length],
    ['Orte', places.length],
  ]);
  const headings = sheets.flatMap(({ data }) => data[0] ?? []);
  expect(headings).toContain('Lebensphasen');
  for (const internal of ['Interne Notiz', 'Finanzierung', 'Bearbeitungsstand', 'Vereinbarung bis']) {
    expect(headings).not.toContain(internal);
  }
});

const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;

test.skipIf(!hasLibreOffice)('LibreOffice opens the workbook and carries nothing out', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'angebotsmappe-'));
  try {
    await writeFile(join(folder, 'katalog.xlsx'), files.get('katalog.xlsx')!);
    execFileSync('soffice', ['--headless', '--convert-to', 'csv', '--outdir', folder, join(folder, 'katalog.xlsx')]);
    const text = await readFile(join(folder, 'katalog.csv'), 'utf8');
    expect(text).toContain(harmful.replaceAll('"', '""'));
    expect(text.split('\n')[0]).toContain('Kennung,Titel');
  } finally {
    await rm(folder, { recursive: true });
  }
});
