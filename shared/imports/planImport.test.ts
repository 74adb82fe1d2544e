import { expect, test } from 'vitest';
import { emptyCatalogue } from '../../tests/support/lists/emptyCatalogue.ts';
import { listsOf, planOf, tableOf, takeIn } from '../../tests/support/lists/planOf.ts';
import { refusalOf } from '../../tests/support/refusalOf.ts';
import { isRecordChange } from '../document/change.ts';
import type { Command } from '../document/commands.ts';
import { noDecisions } from './importPreview.ts';
import { proposeMapping } from './proposeMapping.ts';
import { planImport } from './planImport.ts';
import type { ImportPlan } from './planImport.ts';
import { Slices } from '../slices.ts';

const outcomes = ({ rows }: { rows: readonly { row: number; outcome: string }[] }) =>
  rows.map(({ row, outcome }) => [row, outcome]);
const changed = ({ rows }: ImportPlan) =>
  rows.map(({ outcome, changes }) => [outcome, ...changes.map(({ key }) => key)]);
const codes = ({ rows }: { rows: readonly { findings: readonly { code: string }[] }[] }) =>
  rows.flatMap(({ findings }) => findings.map(({ code }) => code));

const list = [
  'Titel;Träger;Straße;PLZ;Ort;Telefon;Alter',
  'Babycafé;TuS Lindenau e. V.;Badstr. 6;59999;Lindenau;069/90009-711;0-12 Monate',
  'Turnen;TuS Lindenau 1908;Badstraße 6;59999;Lindenau;;3-6',
  'Chor;TuS Lindenau;Kirchgasse 3;59999;Lindenau;;',
].join('\n');

const known: Command[] = [
  { do: 'create', kind: 'partners', record: { id: 'p1', name: 'Hebammenpraxis Lindenblüte' } },
  {
    do: 'create',
    kind: 'places',
    record: { id: 'l1', name: 'Gesundheitshaus', street: 'Lindenstraße 22', postcode: '59999' },
  },
  {
    do: 'create',
    kind: 'offers',
    record: {
      id: 'o1',
      title: { de: 'Offene Hebammensprechstunde', tr: 'Açık ebe saati' },
      partners: [{ partnerId: 'p1', role: 'responsible' }],
      places: ['l1'],
      attendance: ['on-site'],
      topics: ['midwifery'],
      website: 'https://alt.example.org',
      schedule: { weekly: [{ id: 's1', day: 'we', from: '10:00', to: '12:00' }] },
      reviewedOn: '2026-10-01',
    },
  },
];

test('each row becomes a draft with its partner and its place, each partner and place once', async () => {
  const catalogue = emptyCatalogue();
  const plan = await takeIn(list, catalogue);
  expect(outcomes(plan)).toEqual([
    [2, 'create'],
    [3, 'create'],
    [4, 'create'],
  ]);
  expect(
    catalogue.projection
      .rows('partners')
      .map(({ name }) => name)
      .sort(),
  ).toEqual(['TuS Lindenau 1908', 'TuS Lindenau e. V.']);
  expect(catalogue.projection.rows('places')).toHaveLength(2);
  const offer = catalogue.projection.records('offers').find(({ title }) => title['de'] === 'Babycafé');
  expect(offer).toMatchObject({
    status: 'draft',
    attendance: ['on-site'],
    ageFrom: 0,
    ageTo: 12,
    access: { phone: { written: '069/90009-711', e164: '+496990009711' } },
    partners: [{ role: 'responsible' }],
  });
});

test('the same list again changes nothing', async () => {
  const catalogue = emptyCatalogue();
  await takeIn(list, catalogue);
  const again = await planOf(list, catalogue, { fileName: 'anderer Name (1).csv' });
  expect(outcomes(again).map(([, outcome]) => outcome)).toEqual(['unchanged', 'unchanged', 'unchanged']);
  expect(again.commands).toEqual([]);
});

test('what was edited by hand since is shown as an update of just that field', async () => {
  const catalogue = emptyCatalogue();
  await takeIn(list, catalogue);
  const offer = catalogue.projection.records('offers').find(({ title }) => title['de'] === 'Babycafé');
  catalogue.perform([
    { do: 'edit', kind: 'offers', id: offer?.id ?? '', patch: { title: { de: 'Babytreff' }, ageTo: 18 } },
  ]);
  const again = await planOf(list, catalogue);
  expect(again.rows[0]).toMatchObject({
    outcome: 'update',
    changes: [
      { key: 'title/de', before: 'Babytreff', after: 'Babycafé' },
      { key: 'ageTo', before: 18, after: 12 },
    ],
    match: { title: 'Babytreff', near: false },
  });
  expect(again.commands).toHaveLength(1);
});

test('undoing an import and reading the list again brings the offers anew', async () => {
  const catalogue = emptyCatalogue();
  const act = catalogue.perform((await planOf(list, catalogue)).commands);
  const undone = act.changes
    .filter(isRecordChange)
    .map(({ kind, id, key, before }): Command => ({ do: 'set', kind, id, key, value: before }));
  catalogue.perform(undone);
  expect(outcomes(await planOf(list, catalogue)).map(([, outcome]) => outcome)).toEqual(['create', 'create', 'create']);
});

test('an archived offer is left in the archive', async () => {
  const catalogue = emptyCatalogue();
  await takeIn(list, catalogue);
  const offer = catalogue.projection.records('offers').find(({ title }) => title['de'] === 'Chor');
  catalogue.perform([{ do: 'archive', kind: 'offers', id: offer?.id ?? '' }]);
  const again = await planOf(list, catalogue);
  expect(again.rows[2]).toMatchObject({ outcome: 'skip', findings: [{ code: 'offer-archived' }] });
});

test('a known offer gets only what the list says and what differs; nothing is taken away', async () => {
  const catalogue = emptyCatalogue({}, known);
  const same =
    'Titel;Träger;Straße;PLZ;Tag;Uhrzeit;Thema;Internet;geprüft am;Bemerkung\n' +
    'Offene Hebammensprechstunde;Hebammenpraxis Lindenblüte;Lindenstr. 22;59999;Mi;10 - 12;Gesundheit der Eltern;neu.example.org;1.9.2026;ruft zurück\n';
  const plan = await takeIn(same, catalogue);
  expect(changed(plan)).toEqual([['update', 'website', 'internalNote']]);
  expect(catalogue.projection.record('offers', 'o1')).toMatchObject({
    title: { de: 'Offene Hebammensprechstunde', tr: 'Açık ebe saati' },
    topics: ['midwifery'],
    website: 'https://neu.example.org',
    schedule: { weekly: [{ id: 's1' }] },
    reviewedOn: '2026-10-01',
    internalNote: 'ruft zurück\nThema: Gesundheit der Eltern',
  });
});

test('a similar offer is left alone and named, unless the clerk says it is the same', async () => {
  const near = 'Titel;Träger\nHebammensprechstunde;Hebammenpraxis Lindenblüte\n';
  const plan = await planOf(near, emptyCatalogue({}, known));
  expect(plan.rows[0]).toMatchObject({ outcome: 'create', match: { id: 'o1', near: true } });
  expect(codes(plan)).toContain('offer-near');
  const catalogue = emptyCatalogue({}, known);
  const chosen = await takeIn(near, catalogue, { choices: { 2: 'update' } });
  expect(changed(chosen)).toEqual([['update', 'title/de', 'sourceKey']]);
  expect(outcomes(await planOf(near, catalogue))).toEqual([[2, 'unchanged']]);
});

test('a clerk may leave a row out, or keep both', async () => {
  const catalogue = emptyCatalogue();
  await takeIn(list, catalogue);
  const plan = await takeIn(list, catalogue, { choices: { 2: 'create', 3: 'skip' } });
  expect(outcomes(plan)).toEqual([
    [2, 'create'],
    [3, 'skip'],
    [4, 'unchanged'],
  ]);
  const keys = catalogue.projection.records('offers').map(({ sourceKey }) => sourceKey);
  expect(new Set(keys).size).toBe(4);
  expect((await planOf(list, catalogue)).commands).toEqual([]);
});

test('what is skipped creates no partner, place or district', async () => {
  const plan = await planOf('Titel;Träger;Straße;Ortsteil\nChor;TuS;Weg 1;Mitte\n', emptyCatalogue(), {
    choices: { 2: 'skip' },
  });
  expect(plan).toMatchObject({ commands: [], made: { partners: 0, places: 0 } });
});

test('a row without title is refused and the others come in', async () => {
  const plan = await planOf('Titel;Träger\n;TuS\nChor;TuS\n', emptyCatalogue());
  expect(outcomes(plan)).toEqual([
    [2, 'reject'],
    [3, 'create'],
  ]);
  expect(plan.rows[0]?.findings).toMatchObject([{ kind: 'rejected', code: 'title-missing' }]);
});

test('the same row twice comes once; the same name with other details comes twice, also the next time', async () => {
  const catalogue = emptyCatalogue();
  const twice = 'Titel;Träger;Tag\nChor;TuS;Mo 9-10\nChor;TuS;Mo 9-10\nChor;TuS;Di 9-10\n';
  const plan = await takeIn(twice, catalogue);
  expect(outcomes(plan)).toEqual([
    [2, 'create'],
    [3, 'skip'],
    [4, 'create'],
  ]);
  expect(codes(plan)).toEqual(expect.arrayContaining(['row-same', 'row-repeated']));
  expect((await planOf(twice, catalogue)).commands).toEqual([]);
});

test('the key of the list is known again when the title has changed; a running number is no key', async () => {
  const catalogue = emptyCatalogue();
  const keyed = (title: string) => `Titel;Träger;Aktenzeichen\n${title};TuS;51.2/7\nTurnen;TuS;51.2/9\n`;
  await takeIn(keyed('Chor'), catalogue);
  expect(changed(await planOf(keyed('Singkreis'), catalogue))[0]).toEqual(['update', 'title/de']);
  const running = await tableOf(new TextEncoder().encode('Nr.;Titel;Träger\n1;Chor;TuS\n2;Turnen;TuS\n'));
  expect(proposeMapping(running, 'offers')).toEqual({ 0: null, 1: 'title', 2: 'partner' });
});

test('several known partners in a cell are several, a name with a comma is one', async () => {
  const names = ['Jugendamt', 'Haus der Brücken', 'Beratungsstelle für Eltern, Kinder und Jugendliche'];
  const partners = names.map((name, at): Command => ({
    do: 'create',
    kind: 'partners',
    record: { id: `p${at}`, name },
  }));
  const catalogue = emptyCatalogue({}, partners);
  await takeIn(
    'Titel;Träger\nChor;"Jugendamt, Haus der Brücken"\nTurnen;"Beratungsstelle f. Eltern, Kinder u. Jugendliche"\n',
    catalogue,
  );
  const of = (title: string) =>
    catalogue.projection.records('offers').find((offer) => offer.title['de'] === title)?.partners;
  expect(of('Chor')).toEqual([
    { partnerId: 'p0', role: 'responsible' },
    { partnerId: 'p1', role: 'involved' },
  ]);
  expect(of('Turnen')).toEqual([{ partnerId: 'p2', role: 'responsible' }]);
  expect(catalogue.projection.rows('partners')).toHaveLength(3);
});

test('an institution without provider provides itself, a playground does not', async () => {
  const plan = await planOf(
    'Titel;Straße\nGrundschule Süd;Weg 1\nGrundschule Süd (Spielplatz);Weg 2\n',
    emptyCatalogue(),
  );
  expect(plan.made.partners).toBe(1);
  expect(plan.rows.map(({ findings }) => findings.map(({ code }) => code))).toEqual([
    ['partner-is-itself'],
    ['partner-missing'],
  ]);
});

test('people of a list are never public', async () => {
  const catalogue = emptyCatalogue();
  await takeIn('Titel;Träger;Ansprechpartner\nChor;TuS;"Lena Muster, lena@example.org"\n', catalogue);
  expect(catalogue.projection.records('offers')[0]?.contacts).toMatchObject([
    { name: 'Lena Muster', email: 'lena@example.org', public: false },
  ]);
});

test('a catalogue without districts takes those of its first list; later lists name unknown ones', async () => {
  const catalogue = emptyCatalogue();
  await takeIn('Titel;Straße;Ortsteil\nChor;Weg 1;Mitte\nTurnen;Weg 2;Nord / Hafen\n', catalogue);
  const { districts } = catalogue.projection.catalogue();
  expect(districts.map(({ name }) => name).sort()).toEqual(['Mitte', 'Nord / Hafen']);
  expect(
    catalogue.projection
      .rows('places')
      .map(({ districtId }) => districtId)
      .sort(),
  ).toEqual(districts.map(({ id }) => id).sort());
  const plan = await planOf('Titel;Straße;Ortsteil\nSchach;Weg 3;Süd\nBall;Weg 4;alle\n', catalogue);
  expect(codes(plan)).toContain('district-unknown');
  expect(plan.commands.find((command) => command.do === 'create' && command.kind === 'offers')).toMatchObject({
    record: { internalNote: 'Ortsteil: Süd' },
  });
});

test('a lost zero of a postcode comes back in Saxony', async () => {
  const catalogue = emptyCatalogue({ municipality: { name: 'Musterstadt', ags: '14625000', state: 'DE-SN' } });
  await takeIn('Titel;Straße;PLZ\nChor;Weg 1;1979\n', catalogue);
  expect(catalogue.projection.rows('places')).toMatchObject([{ postcode: '01979' }]);
});

test('two places at one address far apart stay two', async () => {
  const catalogue = emptyCatalogue();
  await takeIn(
    'Titel;Straße;PLZ;Breite;Länge\nA-Schule;Weg 1;59999;51,61;8,27\nB-Schule;Weg 1;59999;51,63;8,27\nC-Schule;Weg 1;59999;51,61;8,27\n',
    catalogue,
  );
  expect(catalogue.projection.rows('places')).toHaveLength(2);
});

test('columns that are not taken and lines that are no offers are in the report', async () => {
  const plan = await planOf('Titel;Träger;Farbe\nChor;TuS;rot\nSumme: 1;;\n', emptyCatalogue());
  expect(plan.lists[0]?.findings).toMatchObject([
    { code: 'column-not-taken', row: 1, column: 'Farbe', value: 'rot' },
    { code: 'row-total', row: 3 },
  ]);
});

test('ten thousand rows are planned, and planned again, with others working in between', async () => {
  const catalogue = emptyCatalogue();
  const rows = Array.from(
    { length: 10_000 },
    (_, at) => `Angebot ${at} für Familien;Träger ${at % 60};Musterweg ${at % 500};Mo 9-10`,
  );
  const large = `Titel;Träger;Straße;Termine\n${rows.join('\n')}`;
  let turns = 0;
  const ticking = setInterval(() => (turns += 1), 1);
  const plan = await takeIn(large, catalogue);
  const again = await planOf(large, catalogue);
  clearInterval(ticking);
  expect([plan.made.partners, plan.made.places, plan.commands.length]).toEqual([60, 500, 10_560]);
  expect(again.commands).toEqual([]);
  expect(turns).toBeGreaterThan(10);
});

test('a cancelled plan is refused', async () => {
  const lists = await listsOf(`Titel;Träger\n${'Chor;TuS\n'.repeat(1000)}`);
  const stop = new AbortController();
  const { projection } = emptyCatalogue();
  const request = { lists, decisions: noDecisions, projection, today: '2026-11-22', newId: () => 'x' };
  const planned = planImport(
    request,
    new Slices(stop.signal, () => {
      stop.abort();
    }),
  );
  expect(await refusalOf(planned)).toBe('cancelled');
});
