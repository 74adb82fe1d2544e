import { writeOds } from 'hucre/ods';
import { writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { encodings } from '../../../tests/support/lists/encodings.ts';
import { tableOf } from '../../../tests/support/lists/planOf.ts';
import { refusalOf } from '../../../tests/support/refusalOf.ts';
import { limits } from './limits.ts';
import { readTable } from './readTable.ts';
import type { Table } from './table.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const headings = ({ columns }: Table) => columns.map(({ heading }) => heading);
const cells = ({ rows }: Table) => rows.map((row) => row.cells);
const omitted = (table: Table) => table.omitted.map(({ row, code }) => [row, code]);

test.each(Object.entries(encodings))('umlauts, dashes and the euro sign are right in %s', async (_, encode) => {
  const table = await tableOf(encode('Titel;Träger;Kosten\r\nCafé „Größe“ – süß;Öffentlich;5 €\r\n'));
  expect(headings(table)).toEqual(['Titel', 'Träger', 'Kosten']);
  expect(cells(table)).toEqual([['Café „Größe“ – süß', 'Öffentlich', '5 €']]);
});

test.each([[';'], [','], ['\t'], ['|']])('cells may be parted by %j', async (delimiter) => {
  const lines = [
    ['Titel', 'Ort', 'Beschreibung'],
    ['Krabbelgruppe', 'Rathaus', '"Mo, Di; Mi | ""gern""\tauch Do"'],
    ['Chor', 'Kirche', '"eins, zwei"'],
  ];
  const file = await readTable(bytesOf(lines.map((line) => line.join(delimiter)).join('\r\n')));
  expect(file.readAs.delimiter).toBe(delimiter);
  expect(file.sheets[0]?.rows[0]?.cells).toEqual(['Krabbelgruppe', 'Rathaus', 'Mo, Di; Mi | "gern"\tauch Do']);
});

test('the line that Excel writes for itself is no row', async () => {
  const table = await tableOf(bytesOf('sep=|\nTitel|Ort\nChor|Kirche\n'));
  expect(headings(table)).toEqual(['Titel', 'Ort']);
  expect(table.rows).toMatchObject([{ row: 2 }]);
});

test('rows are counted as the clerk counts them, whatever line breaks stand inside quotes', async () => {
  const table = await tableOf(bytesOf('Titel;Ort\n"Chor\nam\nAbend";Kirche\nTurnen;Halle\n'));
  expect(table.rows.map(({ row, cells: [title] }) => [row, title])).toEqual([
    [2, 'Chor\nam\nAbend'],
    [3, 'Turnen'],
  ]);
});

test('title lines and blank lines above the headings are passed over', async () => {
  const table = await tableOf(
    bytesOf('Angebote der Frühen Hilfen – Stand: 01.10.2026;;\n;;\nBezeichnung;Träger;Telefon\nChor;TuS;110\n'),
  );
  expect(table.headingRow).toBe(3);
  expect(table.rows).toMatchObject([{ row: 4, cells: ['Chor', 'TuS', '110'] }]);
});

test('two lines of headings are joined, the group above first', async () => {
  const above = await tableOf(bytesOf('Angebot;;Wo?;\nTitel;Träger;Ort;Ortsteil\nChor;TuS;Halle;Mitte\n'));
  expect(headings(above)).toEqual(['Angebot Titel', 'Angebot Träger', 'Wo? Ort', 'Wo? Ortsteil']);
  const below = await tableOf(bytesOf('Name;Adresse;;\n;Straße;PLZ;Ort\nChor;Weg 1;59999;Lindenau\n'));
  expect(headings(below)).toEqual(['Name', 'Adresse Straße', 'Adresse PLZ', 'Adresse Ort']);
  expect(below.rows).toMatchObject([{ row: 3 }]);
});

test('a list without headings begins with its first row', async () => {
  const table = await tableOf(bytesOf('Chor;chor@example.org;59999\nTurnen;turnen@example.org;59999\n'));
  expect(table.headingRow).toBe(0);
  expect(table.rows.map(({ row }) => row)).toEqual([1, 2]);
});

test('blank lines, totals, footnotes and repeated headings are no offers and are named', async () => {
  const list = 'Titel;Ort\nChor;Kirche\n;\nTitel;Ort\nTurnen;Halle\nSumme: 2 Angebote;\nStand: 16.11.2026;\n;\n;\n';
  const table = await tableOf(bytesOf(list));
  expect(table.rows.map(({ row }) => row)).toEqual([2, 5]);
  expect(omitted(table)).toEqual([
    [3, 'row-blank'],
    [4, 'row-heading-again'],
    [6, 'row-total'],
    [7, 'row-note'],
  ]);
});

test('an offer whose name begins like a total is an offer', async () => {
  const table = await tableOf(bytesOf('Titel;Ort\nGesamtschule Lindenau;Schulstraße 30\nStandpunkt;\n'));
  expect(table.omitted).toEqual([]);
  expect(table.rows).toHaveLength(2);
});

test('a quotation mark that is never closed swallows no rows', async () => {
  const table = await tableOf(bytesOf('Titel;Ort\n"Rohr 5 Zoll;Halle\nChor;"Kirche"\nTurnen;Halle\n'));
  expect(cells(table).map(([title]) => title)).toEqual(['"Rohr 5 Zoll', 'Chor', 'Turnen']);
  expect(table.rows.some(({ note }) => note?.code === 'quote-open')).toBe(true);
});

test('a workbook: dates by their format, numbers with a decimal comma, hidden columns, cells merged downwards', async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'Angebote',
        columns: [{ width: 20 }, { width: 20 }, { width: 20 }, { width: 20, hidden: true }],
        rows: [
          ['Titel', 'geprüft am', 'Breite', 'Aktenzeichen'],
          ['Chor', new Date('2026-10-20T00:00:00Z'), 51.5, '51.2/0007'],
          ['Turnen', null, 46315, null],
        ],
        merges: [{ startRow: 1, startCol: 1, endRow: 2, endCol: 1 }],
      },
    ],
  });
  const table = await tableOf(bytes);
  expect(cells(table)).toEqual([
    ['Chor', '2026-10-20', '51,5', '51.2/0007'],
    ['Turnen', '2026-10-20', '46315', ''],
  ]);
  expect(table.columns.map(({ hidden }) => hidden)).toEqual([false, false, false, true]);
});

test('an OpenDocument sheet reads like a workbook', async () => {
  const bytes = await writeOds({
    sheets: [
      {
        name: 'Angebote',
        rows: [
          ['Titel', 'Ort'],
          ['Chor', 'Kirche'],
        ],
      },
    ],
  });
  const file = await readTable(bytes);
  expect(file.readAs.format).toBe('ods');
  expect(file.sheets[0]?.rows[0]?.cells).toEqual(['Chor', 'Kirche']);
});

test('a hidden sheet stays hidden, an empty one is left out', async () => {
  const bytes = await writeXlsx({
    sheets: [
      { name: 'leer', rows: [] },
      {
        name: 'geheim',
        hidden: true,
        rows: [
          ['Titel', 'Ort'],
          ['A', 'B'],
        ],
      },
      {
        name: 'Liste',
        rows: [
          ['Titel', 'Ort'],
          ['Chor', 'Kirche'],
        ],
      },
    ],
  });
  expect((await readTable(bytes)).sheets.map(({ sheet }) => sheet)).toEqual(['Liste']);
});

const point = { type: 'Point', coordinates: [6.563161, 51.318888] };
const features = (...list: unknown[]) => bytesOf(JSON.stringify({ type: 'FeatureCollection', features: list }));

test('GeoJSON: properties become columns, the position two more, and it is not told twice', async () => {
  const properties = { title: 'Kita Süd', zip: 47805, tags: ['a', 'b'], lat: 51.318888, lng: 6.563161 };
  const table = await tableOf(features({ type: 'Feature', id: 7, properties, geometry: point }));
  expect(headings(table)).toEqual(['ID', 'title', 'zip', 'tags', 'Breitengrad', 'Längengrad']);
  expect(table.rows).toMatchObject([{ row: 1, cells: ['7', 'Kita Süd', '47805', 'a; b', '51,318888', '6,563161'] }]);
});

test('a feature that is no point comes without position, one that is nothing is named', async () => {
  const area = {
    type: 'Polygon',
    coordinates: [
      [
        [6, 51],
        [6, 52],
        [7, 52],
        [6, 51],
      ],
    ],
  };
  const table = await tableOf(features({ type: 'Feature', properties: { title: 'Park' }, geometry: area }, null));
  expect(table.rows).toMatchObject([{ row: 1, cells: ['Park', '', ''], note: { code: 'feature-not-point' } }]);
  expect(omitted(table)).toEqual([[2, 'feature-unreadable']]);
});

test.each([
  ['an empty file', new Uint8Array(), 'import-empty'],
  ['blank lines only', bytesOf('\n\n ;;\n'), 'import-unreadable'],
  ['headings only', bytesOf('Titel;Ort\n'), 'import-empty'],
  ['no features', bytesOf('{"type":"FeatureCollection","features":[]}'), 'import-empty'],
  ['a PDF under another name', bytesOf('%PDF-1.7\n1 0 obj\n'), 'import-pdf'],
  ['a picture', Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256), 'import-unreadable'],
  ['other JSON', bytesOf('{"offers":[]}'), 'import-unreadable'],
  ['broken JSON', bytesOf('{"type":"FeatureCollection","features":['), 'import-unreadable'],
  ['a torn workbook', bytesOf('PK\u0003\u0004 and no more'), 'import-unreadable'],
  ['a file beyond all measure', new Uint8Array(limits.bytes + 1), 'import-too-large'],
  ['too many lines', bytesOf(`Titel;Ort\n${'Chor;Kirche\n'.repeat(limits.lines)}`), 'import-too-large'],
] as const)('%s is refused', async (_, bytes, code) => {
  expect(await refusalOf(readTable(bytes))).toBe(code);
});

test('a workbook that unpacks to too much is refused before it is unpacked', async () => {
  const bytes = new Uint8Array(
    await writeXlsx({
      sheets: [
        {
          name: 'A',
          rows: [
            ['Titel', 'Ort'],
            ['Chor', 'Kirche'],
          ],
        },
      ],
    }),
  );
  const view = new DataView(bytes.buffer);
  const directory = bytes.findLastIndex((_, at) => at + 4 <= bytes.length && view.getUint32(at, true) === 0x02014b50);
  view.setUint32(directory + 24, limits.unpacked + 1, true);
  expect(await refusalOf(readTable(bytes))).toBe('import-too-large');
  view.setUint32(directory + 24, 0, true);
  expect(await refusalOf(readTable(bytes))).toBe('import-too-large');
});
