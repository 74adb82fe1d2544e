import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { importPreview, importReport } from '../../../shared/imports/importPreview.ts';
import { emptyCatalogue } from '../../../tests/support/lists/emptyCatalogue.ts';
import { refusalOf } from '../../../tests/support/refusalOf.ts';
import { createImportService } from './importService.ts';

const list = 'Titel;Träger;Internet;Farbe\nChor;TuS;www.example.org;rot\nTurnen;TuS;;\n;TuS;;\n';

function office(content: string | Uint8Array = list) {
  const catalogue = emptyCatalogue();
  const service = createImportService({
    readFile: (_, limit) =>
      Promise.resolve((typeof content === 'string' ? new TextEncoder().encode(content) : content).subarray(0, limit)),
    language: () => 'de',
    today: () => '2026-11-22',
    newId: () => randomUUID(),
  });
  const session = {
    projection: catalogue.projection,
    perform: (commands: Parameters<typeof catalogue.perform>[0]) => Promise.resolve(catalogue.perform(commands)),
  };
  return { catalogue, service, open: () => service.open('C:\\Listen\\Vereine.csv', session) };
}

test('a list is shown before anything is written', async () => {
  const { open, catalogue } = office();
  const preview = importPreview.parse(await open());
  expect(preview).toMatchObject({
    fileName: 'Vereine.csv',
    sheets: [''],
    readAs: { format: 'csv', encoding: 'UTF-8', delimiter: ';', headingRow: 1 },
    columns: [
      { heading: 'Titel', samples: ['Chor', 'Turnen'], target: 'title' },
      { heading: 'Träger', samples: ['TuS'], target: 'partner' },
      { heading: 'Internet', target: 'website' },
      { heading: 'Farbe', samples: ['rot'], target: null },
    ],
    partnersCreated: 1,
  });
  expect(preview.rows.map(({ outcome }) => outcome)).toEqual(['create', 'create', 'reject']);
  expect(catalogue.projection.rows('offers')).toEqual([]);
});

test('taking a list counts every row once and can be undone as one act', async () => {
  const { open, service, catalogue } = office();
  const { importId } = await open();
  const { report, act } = await service.take(importId, {});
  expect(importReport.parse(report)).toMatchObject({
    rows: 3,
    created: 2,
    updated: 0,
    partnersCreated: 1,
    rejected: [
      { row: 4, reason: 'Der Titel fehlt. Die Zeile wurde nicht übernommen. Bitte ergänzen Sie ihn in der Liste.' },
    ],
    repaired: [{ row: 2, column: 'Internet', value: 'www.example.org', became: 'https://www.example.org' }],
  });
  expect(act.changes).toHaveLength(3);
  expect(catalogue.projection.rows('offers')).toHaveLength(2);
});

test('a rehearsal gives the same report and writes nothing', async () => {
  const { open, service, catalogue } = office();
  const { importId } = await open();
  const rehearsed = await service.rehearse(importId, {});
  expect(catalogue.projection.rows('offers')).toEqual([]);
  expect((await service.take(importId, {})).report).toEqual(rehearsed);
});

test('another mapping shows the list anew', async () => {
  const { open, service } = office();
  const { importId, sheet } = await open();
  const mapping = service.readMapping(importId, sheet, { Farbe: 'title', Träger: 'partner' });
  const preview = await service.map(importId, { sheet, mapping });
  expect(preview.rows.map(({ title }) => title)).toEqual(['rot', '', '']);
  expect((await service.map(importId, { sheet, mapping: null })).rows[0]?.title).toBe('Chor');
});

test.each([[{ Gewicht: 'title' }], [{ Titel: 'wappen' }], ['Titel']])('the mapping %j is refused', async (written) => {
  const { open, service } = office();
  const { importId, sheet } = await open();
  expect(await refusalOf(Promise.resolve().then(() => service.readMapping(importId, sheet, written)))).toBe(
    'mapping-invalid',
  );
});

test('without a column of titles nothing is taken', async () => {
  const { open, service, catalogue } = office();
  const { importId, sheet } = await open();
  await service.map(importId, { sheet, mapping: service.readMapping(importId, sheet, { Träger: 'partner' }) });
  expect(await refusalOf(service.take(importId, {}))).toBe('import-no-title-column');
  expect(catalogue.projection.rows('partners')).toEqual([]);
});

test('a dropped list is gone', async () => {
  const { open, service } = office();
  const { importId } = await open();
  service.drop(importId);
  expect(await refusalOf(service.take(importId, {}))).toBe('import-gone');
});

test('the report opens in Excel and carries no formula', async () => {
  const { open, service } = office('Titel;Träger;Telefon\nChor;TuS;"=cmd|""x"";1"\n');
  const { importId } = await open();
  expect(await refusalOf(Promise.resolve().then(() => service.reportCsv(importId)))).toBe('import-gone');
  await service.take(importId, {});
  const csv = new TextDecoder('utf-8', { ignoreBOM: true }).decode(service.reportCsv(importId));
  expect(csv.startsWith('\ufeffWas;Zeile;Spalte;In der Liste;Übernommen als;Grund\r\n')).toBe(true);
  expect(csv).toContain('bitte prüfen;2;Telefon;"\'=cmd|""x"";1";');
});

test('a PDF that calls itself a list is refused', async () => {
  expect(await refusalOf(office('%PDF-1.7 …').open())).toBe('import-unreadable');
});
