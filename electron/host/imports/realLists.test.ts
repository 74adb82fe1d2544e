import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Offer } from '../../../shared/catalogue/offer.ts';
import type { Command } from '../../../shared/document/commands.ts';
import { oneLine } from '../../../shared/imports/fold.ts';
import { isJsonObject } from '../../../shared/document/json.ts';
import type { JsonObject } from '../../../shared/document/json.ts';
import { readTable } from '../../../shared/imports/table/readTable.ts';
import { emptyCatalogue } from '../../../tests/support/lists/emptyCatalogue.ts';
import type { TestCatalogue } from '../../../tests/support/lists/emptyCatalogue.ts';
import { noDecisions } from '../../../shared/imports/importPreview.ts';
import type { ImportPreview } from '../../../shared/imports/importPreview.ts';
import { createImportService } from './importService.ts';

// Lists as offices have them, which are no part of the product: these tests say nothing where they are absent.
const data = resolve(import.meta.dirname, '../../../../shared/data');
const isThere = existsSync(data);
const krefeld = resolve(data, 'krefeld');
const lindenau = resolve(data, 'lindenau');

const service = createImportService({
  readFile: (path, limit) => Promise.resolve(new Uint8Array(readFileSync(path)).subarray(0, limit)),
  readList: readTable,
  language: () => 'de',
  today: () => '2026-11-22',
  newId: () => randomUUID(),
  readings: () => [],
  remember: () => Promise.resolve(),
});

async function takeIn(path: string, catalogue: TestCatalogue) {
  const session = {
    projection: catalogue.projection,
    perform: (commands: readonly Command[]) => Promise.resolve(catalogue.perform(commands)),
  };
  const preview = await service.open([path], session);
  const { report } = await service.take(preview.importId, noDecisions);
  return { preview, report };
}

const inKrefeld = () => emptyCatalogue({ municipality: { name: 'Stadt Krefeld', ags: '05114000', state: 'DE-NW' } });

const recordsOf = (town: JsonObject, kind: 'partners' | 'places' | 'offers'): Command[] => {
  const records = town[kind];
  if (!Array.isArray(records)) throw new Error(`The sample town has no ${kind}.`);
  return records.map((record: unknown): Command => {
    if (!isJsonObject(record) || typeof record['id'] !== 'string') throw new Error('A record without id.');
    return { do: 'create', kind, record: { ...record, id: record['id'] } };
  });
};

function inLindenau(): TestCatalogue {
  const town: unknown = JSON.parse(readFileSync(resolve(lindenau, 'lindenau.json'), 'utf8'));
  if (!isJsonObject(town) || !isJsonObject(town['catalogue'])) throw new Error('The sample town has no catalogue.');
  return emptyCatalogue(town['catalogue'], [
    ...recordsOf(town, 'partners'),
    ...recordsOf(town, 'places'),
    ...recordsOf(town, 'offers'),
  ]);
}

/** True where a row is an offer that another row of the import gave its title. */
const knownOtherwise = ({ rows }: ImportPreview, title: string): boolean =>
  rows.some((row) => row.title === title && row.match !== null);

const titled = ({ projection }: TestCatalogue, title: string): Offer | undefined =>
  projection.records('offers').find((offer) => offer.title['de'] === title);

describe.skipIf(!isThere)('Krefeld', () => {
  const files = isThere ? readdirSync(krefeld).filter((name) => /\.(csv|geojson)$/.test(name)) : [];

  test.each(files)('%s: every row is an offer with partner and place, or the report says why not', async (name) => {
    const catalogue = inKrefeld();
    const { preview, report } = await takeIn(resolve(krefeld, name), catalogue);
    const offers = catalogue.projection.records('offers');
    expect([report.rows, report.created]).toEqual([preview.rows.length, offers.length]);
    expect(report.rejected).toEqual([]);
    const lacking = offers.filter(({ partners, places }) => partners.length === 0 || places.length === 0);
    const explained = report.hints.filter(({ reason }) => reason.startsWith('Kein Anbieter genannt. Das Angebot'));
    expect(lacking.map(({ title }) => title['de']).sort()).toEqual(explained.map(({ value }) => value).sort());
    expect((await takeIn(resolve(krefeld, name), catalogue)).report).toMatchObject({
      unchanged: report.rows,
      created: 0,
    });
  });

  test('all of the town comes in at once: choosing the files and taking them is all there is to decide', async () => {
    const catalogue = inKrefeld();
    const session = {
      projection: catalogue.projection,
      perform: (commands: readonly Command[]) => Promise.resolve(catalogue.perform(commands)),
    };
    const preview = await service.open(
      files.map((name) => resolve(krefeld, name)),
      session,
    );
    expect([preview.lists.length, preview.unread]).toEqual([files.length, []]);
    expect(preview.lists.every(({ isTaken }) => isTaken)).toBe(true);
    const { report } = await service.take(preview.importId, noDecisions);
    expect(report.rejected).toEqual([]);
    const titles = new Set(catalogue.projection.records('offers').map(({ title }) => title['de']));
    expect(preview.rows.filter(({ title }) => !titles.has(title) && !knownOtherwise(preview, title))).toEqual([]);
    // The Kitas come twice, as CSV and as GeoJSON, and are there once.
    expect(report.offersCreated).toBe(report.created);
    expect(report.created).toBeLessThanOrEqual(report.rows - 104);
  });

  test('the Kitas: umlauts, phones, coordinates, times and ages are right', async () => {
    const catalogue = inKrefeld();
    const { preview, report } = await takeIn(resolve(krefeld, 'kitas-excel-cp1252.csv'), catalogue);
    expect(preview.lists[0]?.readAs).toEqual({
      format: 'csv',
      encoding: 'Windows-1252',
      delimiter: ';',
      headingRow: 1,
    });
    expect(report).toMatchObject({ rows: 104, created: 104, placesCreated: 104 });
    const kita = titled(catalogue, 'Evangelische Kindertageseinrichtung Dülkener Straße / Familienzentrum');
    expect(kita).toMatchObject({
      ageFrom: 24,
      website: 'https://www.ev-kita-lindental.de',
      access: { phone: { written: '0 21 51 / 71 25 10', e164: '+492151712510' }, email: 'swm@ev-kita-lindental.de' },
    });
    expect(kita?.schedule.weekly.map(({ day, to }) => `${day} ${to}`)).toEqual([
      ...['mo 16:15', 'tu 16:15', 'we 16:15', 'th 16:15'],
      'fr 15:00',
    ]);
    expect(catalogue.projection.record('places', kita?.places[0] ?? '')).toMatchObject({
      street: 'Dülkener Straße 10',
      postcode: '47804',
      town: 'Krefeld',
      position: { lat: 51.320928, lon: 6.530958 },
    });
    expect(catalogue.projection.record('partners', kita?.partners[0]?.partnerId ?? '')?.name).toBe(
      'Evangelischer Gemeindeverband Krefeld',
    );
  });

  test.each(files.filter((name) => name.endsWith('.geojson')))(
    '%s: every offer stands where its feature stands',
    async (name) => {
      const catalogue = inKrefeld();
      await takeIn(resolve(krefeld, name), catalogue);
      const { features } = JSON.parse(readFileSync(resolve(krefeld, name), 'utf8')) as {
        features: { properties: { title: string }; geometry: { coordinates: [number, number] } }[];
      };
      const spot = (title: string, lat: number | undefined, lon: number | undefined) =>
        `${oneLine(title)} ${lat} ${lon}`;
      const offers = catalogue.projection.records('offers').map(({ title, places: [id = ''] }) => {
        const position = catalogue.projection.record('places', id)?.position;
        return spot(title['de'] ?? '', position?.lat, position?.lon);
      });
      const expected = features.map(({ properties, geometry: { coordinates } }) =>
        spot(properties.title, coordinates[1], coordinates[0]),
      );
      expect(offers.sort()).toEqual(expected.sort());
    },
  );

  test('the same Kitas as GeoJSON are known again by name and place', async () => {
    const catalogue = inKrefeld();
    await takeIn(resolve(krefeld, 'kitas-excel-cp1252.csv'), catalogue);
    const { report } = await takeIn(resolve(krefeld, 'kindergartens.geojson'), catalogue);
    expect(report).toMatchObject({ rows: 104, created: 0, partnersCreated: 0, placesCreated: 0 });
  });
});

describe.skipIf(!isThere)('Lindenau', () => {
  const list = (name: string) => resolve(lindenau, 'lists', name);
  const matchesOf = ({ rows }: ImportPreview, list: number) =>
    rows.filter((row) => row.list === list).flatMap(({ match }) => match ?? []);

  // File, rows of each sheet, of these known already, of these only similar, new partners, new places: as its expected.md says.
  test.each([
    ['a-fruehe-hilfen-windows1252.csv', [[12, 3, 1]], 1, 0],
    [
      'b-angebotsliste-jugendamt.xlsx',
      [
        [12, 6, 4],
        [7, 4, 2],
      ],
      3,
      0,
    ],
    ['c-vereine-utf16-tab.csv', [[10, 2, 0]], 3, 2],
  ])('%s comes in as expected, and only once', async (name, sheets, partners, places) => {
    const catalogue = inLindenau();
    const { preview, report } = await takeIn(list(name), catalogue);
    const counts = preview.lists.map(({ rowCount }, at) => {
      const matches = matchesOf(preview, at);
      return [rowCount, matches.length, matches.filter(({ near }) => near).length];
    });
    expect(counts).toEqual(sheets);
    expect([report.rejected.length, report.partnersCreated, report.placesCreated]).toEqual([0, partners, places]);
    const again = (await takeIn(list(name), catalogue)).report;
    expect([again.rows, again.unchanged]).toEqual([report.rows, report.rows]);
  });

  test('list a: repairs, costs, times and ages', async () => {
    const catalogue = inLindenau();
    const { report } = await takeIn(list('a-fruehe-hilfen-windows1252.csv'), catalogue);
    expect(report.repaired.filter(({ column }) => column === 'Internet')).toHaveLength(5);
    expect(report.repaired.filter(({ column }) => column === 'E-Mail')).toHaveLength(1);
    expect(titled(catalogue, 'Babyschwimmen')).toMatchObject({
      ageFrom: 3,
      ageTo: 12,
      cost: { kind: 'amount', amount: 8500, unit: 'per-course' },
      access: { phone: { e164: '+496990009711' } },
      schedule: {
        weekly: [
          { from: '09:00', to: '09:45' },
          { from: '10:00', to: '10:45' },
        ],
      },
    });
    expect(titled(catalogue, 'Trageberatung zu Hause')).toMatchObject({ attendance: ['outreach'], places: [] });
    expect(titled(catalogue, 'Trageberatung zu Hause')?.area).toHaveLength(8);
    expect(titled(catalogue, 'Krabbelgruppe „Zwergentreff“')).toMatchObject({ access: { bring: 'Decke' } });
  });

  test('list b: two lines of headings, serial numbers, merged and hidden cells', async () => {
    const catalogue = inLindenau();
    const { preview } = await takeIn(list('b-angebotsliste-jugendamt.xlsx'), catalogue);
    expect(preview.lists[0]?.columns[2]?.heading).toBe('Wo? Ort');
    expect(preview.lists[0]?.columns[10]).toMatchObject({ hidden: true, target: null });
    expect(titled(catalogue, 'Babylotsin')).toMatchObject({
      funding: { kind: 'project', until: '2026-12-31' },
      reviewedOn: '2026-10-20',
    });
    expect(titled(catalogue, 'Kita-Platz finden')).toMatchObject({ reviewedOn: '2026-10-20' });
    expect(titled(catalogue, 'Kita-Platz finden')?.places).toHaveLength(2);
    expect(titled(catalogue, 'Kleiderkammer')?.schedule).toMatchObject({ weekly: [], note: 'Mo, Mi 10-12; 14-16' });
    expect(titled(catalogue, 'Ferienpatenschaften')).toMatchObject({
      funding: { until: '2027-08-31' },
      reviewedOn: '2026-06-15',
    });
  });

  test('list c: quoted line breaks, several dates, people that are not public', async () => {
    const catalogue = inLindenau();
    await takeIn(list('c-vereine-utf16-tab.csv'), catalogue);
    expect(titled(catalogue, 'Feriencamp Fußball')).toMatchObject({ ageFrom: null, cost: { amount: 12000 } });
    expect(titled(catalogue, 'Feriencamp Fußball')?.schedule.dates).toHaveLength(4);
    expect(titled(catalogue, 'Nachtwanderung')?.schedule.dates).toMatchObject([{ from: '21:00', to: '00:30' }]);
    expect(titled(catalogue, 'Trommelworkshop')?.description['de']).toBe(
      'Rhythmen aus vier Ländern\tund ein gemeinsames Stück',
    );
    expect(titled(catalogue, 'Judo für Anfänger')?.contacts).toMatchObject([
      { name: 'Bernd Mustermann', public: false },
    ]);
  });
});
