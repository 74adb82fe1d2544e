import { expect, test } from 'vitest';
import { emptyCatalogue } from '../../../tests/support/lists/emptyCatalogue.ts';
import type { TestCatalogue } from '../../../tests/support/lists/emptyCatalogue.ts';
import { listsOf, planLists } from '../../../tests/support/lists/planOf.ts';
import type { Command } from '../../document/commands.ts';
import { officeSheets } from '../../sheets/officeSheets.ts';
import { partnersOwnSheets } from '../../sheets/partnersOwnSheets.ts';
import type { Sheet } from '../../sheets/sheet.ts';
import { catalogueNames } from '../../sheets/sheetNames.ts';
import { workbook } from '../../sheets/workbook.ts';
import { fieldLabels } from '../../texts/fieldLabels.ts';
import { noDecisions } from '../importPreview.ts';
import type { ImportDecisions } from '../importPreview.ts';

const cafe = '11111111-1111-4111-8111-111111111111';
const house = '22222222-2222-4222-8222-222222222222';
const partnersHeading = fieldLabels.offers.partners.de;
const offer = '33333333-3333-4333-8333-333333333333';

function town(askedOn: string | null): TestCatalogue {
  const catalogue = emptyCatalogue();
  const made: Command[] = [
    { do: 'create', kind: 'partners', record: { id: cafe, name: 'Familiencafé Herzstück', askedOn } },
    { do: 'create', kind: 'partners', record: { id: house, name: 'Haus der Brücken' } },
    {
      do: 'create',
      kind: 'offers',
      record: { id: offer, title: { de: 'Babytreff' }, partners: [{ partnerId: cafe, role: 'responsible' }] },
    },
  ];
  catalogue.perform(made);
  return catalogue;
}

/** The workbook of the partner, as it comes back. */
function returned({ projection }: TestCatalogue): readonly Sheet[] {
  const partner = projection.record('partners', cafe);
  if (partner === undefined) throw new Error('The partner is not there.');
  const names = catalogueNames(projection.catalogue(), projection.records('partners'), []);
  return partnersOwnSheets(partner, projection.records('offers'), names);
}

async function plan(sheets: readonly Sheet[], into: TestCatalogue, decisions: ImportDecisions = noDecisions) {
  const bytes = await workbook(sheets, 'Lindenau', new Date('2026-11-22T09:12:00Z'));
  return planLists(await listsOf(bytes), into, decisions);
}

/** The sheets with another text in the cells of a column. */
const withCells = (sheets: readonly Sheet[], heading: string, text: string): Sheet[] =>
  sheets.map((sheet) => {
    const at = sheet.columns.findIndex((column) => column.heading === heading);
    return { ...sheet, lines: [...sheet.lines].map((cells) => cells.map((cell, of) => (of === at ? text : cell))) };
  });

test('a partner whose workbook comes back has answered, with what it changed, as one act', async () => {
  const catalogue = town('2026-11-01');
  const { commands } = await plan(withCells(returned(catalogue), 'Kurzbeschreibung', 'Jeden Freitag.'), catalogue);
  expect(commands).toEqual([
    { do: 'edit', kind: 'partners', id: cafe, patch: { answeredOn: '2026-11-22' } },
    { do: 'edit', kind: 'offers', id: offer, patch: { summary: { de: 'Jeden Freitag.' } } },
  ]);
  catalogue.perform(commands);
  expect((await plan(returned(catalogue), catalogue)).commands).toEqual([]);
});

test('a partner who is asked anew has not answered yet by what came back before', async () => {
  const catalogue = town('2026-11-01');
  catalogue.perform((await plan(returned(catalogue), catalogue)).commands);
  catalogue.perform([{ do: 'edit', kind: 'partners', id: cafe, patch: { answeredOn: '2026-10-05' } }]);
  const { rows } = await plan(returned(catalogue), catalogue);
  expect(rows.flatMap(({ changes }) => changes.map(({ key, before, after }) => [key, before, after]))).toEqual([
    ['answeredOn', '2026-10-05', '2026-11-22'],
  ]);
});

test('the workbook of the office says nothing of answers', async () => {
  const catalogue = town('2026-11-01');
  expect((await plan(officeSheets(catalogue.projection), catalogue)).commands).toEqual([]);
});

test('a partner that the catalogue does not have is made, once, as from any other list', async () => {
  const catalogue = town(null);
  const sheets = withCells(officeSheets(catalogue.projection), partnersHeading, 'Haus der Brücken; Stadtteilbüro West');
  const { commands, made } = await plan(sheets, catalogue);
  expect(made).toEqual({ offers: 0, partners: 1, places: 0 });
  catalogue.perform(commands);
  const names = new Map(catalogue.projection.rows('partners').map(({ id, name }) => [id, name]));
  const partners = catalogue.projection.record('offers', offer)?.partners ?? [];
  expect(partners.map(({ partnerId }) => names.get(partnerId)).sort()).toEqual([
    'Haus der Brücken',
    'Stadtteilbüro West',
  ]);
  const turned = withCells(sheets, partnersHeading, 'Stadtteilbüro West; Haus der Brücken');
  for (const again of [sheets, turned]) expect((await plan(again, catalogue)).commands).toEqual([]);
});

test('a similar name means the partner that is there, and a person is asked to look', async () => {
  const catalogue = town(null);
  const { rows, made } = await plan(
    withCells(officeSheets(catalogue.projection), partnersHeading, 'Haus der Brücke'),
    catalogue,
  );
  expect(made.partners).toBe(0);
  expect(rows.flatMap(({ findings }) => findings)).toMatchObject([
    {
      code: 'partner-near',
      column: partnersHeading,
      value: 'Haus der Brücke',
      values: { known: 'Haus der Brücken' },
    },
  ]);
});

test('a row that is skipped makes no partner', async () => {
  const catalogue = town(null);
  const sheets = withCells(officeSheets(catalogue.projection), partnersHeading, 'Stadtteilbüro West');
  const { commands } = await plan(sheets, catalogue, { ...noDecisions, choices: { '0/2': 'skip' } });
  expect(commands).toEqual([]);
});

test('times that come again are written as a sentence, and read as one', async () => {
  const catalogue = town(null);
  const heading = fieldLabels.offers['schedule/recurring'].de;
  const typed = 'jeden 2. Donnerstag im Monat 18:30-20 Uhr, ab 14.01.2027';
  catalogue.perform((await plan(withCells(officeSheets(catalogue.projection), heading, typed), catalogue)).commands);
  expect(catalogue.projection.record('offers', offer)?.schedule.recurring).toMatchObject([
    { start: '2027-01-14', from: '18:30', to: '20:00', rrule: 'FREQ=MONTHLY;BYDAY=2TH', exceptions: [] },
  ]);
  const [sheet] = officeSheets(catalogue.projection);
  const cells = [...(sheet?.lines ?? [])].flat();
  expect(cells).toContain('2. Donnerstag im Monat, 18:30–20:00 Uhr, ab 14.01.2027');
});
