import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { importPreview, importReport, noDecisions } from '../../../shared/imports/importPreview.ts';
import type { ListReading } from '../../../shared/imports/importPreview.ts';
import { withRemembered } from '../../../shared/imports/listShape.ts';
import type { RememberedReading } from '../../../shared/imports/listShape.ts';
import { readTable } from '../../../shared/imports/table/readTable.ts';
import { emptyCatalogue } from '../../../tests/support/lists/emptyCatalogue.ts';
import { refusalOf } from '../../../tests/support/refusalOf.ts';
import { createImportService } from './importService.ts';

const list = 'Titel;Träger;Internet;Farbe\nChor;TuS;www.example.org;rot\nTurnen;TuS;;\n;TuS;;\n';

/** @param content of the one file there is, or of several by their names */
function office(content: string | Readonly<Record<string, string>> = list) {
  const catalogue = emptyCatalogue();
  let readings: readonly RememberedReading[] = [];
  const service = createImportService({
    readFile: (path, limit) => {
      const text = typeof content === 'string' ? content : content[path.replace(/^.*[\\/]/u, '')];
      return Promise.resolve(new TextEncoder().encode(text).subarray(0, limit));
    },
    readList: readTable,
    language: () => 'de',
    today: () => '2026-11-22',
    newId: () => randomUUID(),
    readings: () => readings,
    remember: (reading) => {
      readings = withRemembered(readings, reading);
      return Promise.resolve();
    },
  });
  const session = {
    projection: catalogue.projection,
    perform: (commands: Parameters<typeof catalogue.perform>[0]) => Promise.resolve(catalogue.perform(commands)),
  };
  return { catalogue, service, session, open: () => service.open(['C:\\Listen\\Vereine.csv'], session) };
}

test('a list is shown before anything is written', async () => {
  const { open, catalogue } = office();
  const preview = importPreview.parse(await open());
  expect(preview).toMatchObject({
    lists: [
      {
        fileName: 'Vereine.csv',
        sheet: '',
        kind: 'offers',
        isTaken: true,
        rowCount: 3,
        readAs: { format: 'csv', encoding: 'UTF-8', delimiter: ';', headingRow: 1 },
        columns: [
          { heading: 'Titel', samples: ['Chor', 'Turnen'], target: 'title' },
          { heading: 'Träger', samples: ['TuS'], target: 'partner' },
          { heading: 'Internet', target: 'website' },
          { heading: 'Farbe', samples: ['rot'], target: null },
        ],
      },
    ],
    partnersCreated: 1,
  });
  expect(preview.rows.map(({ outcome }) => outcome)).toEqual(['create', 'create', 'reject']);
  expect(catalogue.projection.rows('offers')).toEqual([]);
});

test('taking a list counts every row once and can be undone as one act', async () => {
  const { open, service, catalogue } = office();
  const { importId } = await open();
  const { report, act } = await service.take(importId, noDecisions);
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
  const rehearsed = await service.rehearse(importId, noDecisions);
  expect(catalogue.projection.rows('offers')).toEqual([]);
  expect((await service.take(importId, noDecisions)).report).toEqual(rehearsed);
});

test('another mapping shows the list anew', async () => {
  const { open, service } = office();
  const { importId } = await open();
  const preview = await service.mapByHand(importId, { Farbe: 'title', Träger: 'partner' });
  expect(preview.rows.map(({ title }) => title)).toEqual(['rot', '', '']);
  const anew: ListReading = { kind: 'offers', isTaken: true, mapping: null, words: {} };
  expect((await service.map(importId, 0, anew)).rows[0]?.title).toBe('Chor');
});

test.each([[{ Gewicht: 'title' }], [{ Titel: 'wappen' }], ['Titel']])('the mapping %j is refused', async (written) => {
  const { open, service } = office();
  const { importId } = await open();
  expect(await refusalOf(service.mapByHand(importId, written))).toBe('mapping-invalid');
});

test('without a column of titles nothing is taken', async () => {
  const { open, service, catalogue } = office();
  const { importId } = await open();
  await service.mapByHand(importId, { Träger: 'partner' });
  expect(await refusalOf(service.take(importId, noDecisions))).toBe('import-no-title-column');
  expect(catalogue.projection.rows('partners')).toEqual([]);
});

test('columns and words are read as in the last list of the same shape', async () => {
  const { open, service, catalogue } = office('Titel;Träger;Farbe;Thema\nChor;TuS;rot;Singen\n');
  const { importId, lists } = await open();
  expect(lists[0]).toMatchObject({ isRemembered: false, words: [{ word: 'Singen', target: 'topic', rows: 1 }] });
  const words = { singen: ['topics/music', 'phases/primary-school'] };
  const mapping = { 0: 'title', 1: 'partner', 2: 'remark', 3: 'topic' } as const;
  await service.map(importId, 0, { kind: 'offers', isTaken: true, mapping, words });
  await service.take(importId, noDecisions);
  expect(catalogue.projection.records('offers')[0]).toMatchObject({
    topics: ['music'],
    phases: ['primary-school'],
    internalNote: 'rot',
  });
  const again = await open();
  expect(again.lists[0]).toMatchObject({
    isRemembered: true,
    columns: [{ target: 'title' }, { target: 'partner' }, { target: 'remark' }, { target: 'topic' }],
    words: [{ word: 'Singen', meanings: ['topics/music', 'phases/primary-school'] }],
  });
  expect(again.rows[0]?.outcome).toBe('unchanged');
});

test('several files come in as one act, and one that cannot be read is named', async () => {
  const { catalogue, service, session } = office({
    'Angebote.csv': 'Titel;Träger;Kosten\nChor;Singkreis Nord;5 €\n',
    'Partner.csv': 'Träger;Telefon;Vereinbarung bis\nSingkreis Nord;0221 4710-700;31.12.2027\n',
    'Plakat.pdf': '%PDF-1.7',
  });
  const preview = await service.open(['/a/Angebote.csv', '/a/Partner.csv', '/a/Plakat.pdf'], session);
  expect(preview).toMatchObject({
    lists: [{ kind: 'offers' }, { kind: 'partners' }],
    unread: [{ fileName: 'Plakat.pdf', code: 'import-pdf' }],
    offersCreated: 1,
    partnersCreated: 1,
  });
  await service.take(preview.importId, noDecisions);
  const [partner] = catalogue.projection.records('partners');
  expect(partner).toMatchObject({ agreementUntil: '2027-12-31', phone: { e164: '+492214710700' } });
  expect(catalogue.projection.records('offers')[0]?.partners).toMatchObject([{ partnerId: partner?.id }]);
});

test('a dropped list is gone', async () => {
  const { open, service } = office();
  const { importId } = await open();
  service.drop(importId);
  expect(await refusalOf(service.take(importId, noDecisions))).toBe('import-gone');
});

test('the report opens in Excel and carries no formula', async () => {
  const { open, service } = office('Titel;Träger;Telefon\nChor;TuS;"=cmd|""x"";1"\n');
  const { importId } = await open();
  expect(await refusalOf(Promise.resolve().then(() => service.reportCsv(importId)))).toBe('import-gone');
  await service.take(importId, noDecisions);
  const csv = new TextDecoder('utf-8', { ignoreBOM: true }).decode(service.reportCsv(importId));
  expect(csv.startsWith('\ufeffWas;Zeile;Spalte;In der Liste;Übernommen als;Grund\r\n')).toBe(true);
  expect(csv).toContain('bitte prüfen;2;Telefon;"\'=cmd|""x"";1";');
});

test('a PDF that calls itself a list is refused', async () => {
  expect(await refusalOf(office('%PDF-1.7 …').open())).toBe('import-pdf');
});
