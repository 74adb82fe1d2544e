import { mkdtemp, readFile, readdir, rm, writeFile, copyFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Offer } from '../../shared/catalogue/offer.ts';
import { exportFileNames } from '../../shared/exports/exportFiles.ts';
import { buildCli } from '../support/builtCli.ts';
import type { BuiltCli } from '../support/builtCli.ts';

// Every call is a process of its own, on real files.

let cli: BuiltCli;
let shelf: string;
let folder: string;
let town: string;

beforeAll(async () => {
  cli = await buildCli({ ANGEBOTSMAPPE_AUTHOR: 'Katrin Beispiel' });
  shelf = await mkdtemp(join(tmpdir(), 'angebotsmappe-'));
  await done('new', join(shelf, 'lindenau.mappe'), '--sample');
});
afterAll(async () => {
  await cli.remove();
  await rm(shelf, { recursive: true });
});

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'angebotsmappe-'));
  town = join(folder, 'lindenau.mappe');
  await copyFile(join(shelf, 'lindenau.mappe'), town);
  return () => rm(folder, { recursive: true });
});

/** A call that must succeed; what it printed. */
async function done(...args: string[]): Promise<string> {
  const { exitCode, stdout, stderr } = await cli.run(...args);
  expect({ exitCode, stderr }, args.join(' ')).toEqual({ exitCode: 0, stderr: '' });
  return stdout;
}
const json = async (...args: string[]): Promise<unknown> => JSON.parse(await done(...args, '--json'));
const offers = async (file = town) => (await json('list', file, 'offers')) as Offer[];

/** A call that must be refused: its exit code, and its sentence. The files must stay as they are. */
async function refused(...args: string[]): Promise<{ exitCode: number | null; sentence: string }> {
  const before = await readFile(town);
  const { exitCode, stdout, stderr } = await cli.run(...args);
  expect(stdout).toBe('');
  expect(await readFile(town)).toEqual(before);
  return { exitCode, sentence: stderr.split('\n')[0]! };
}

test('a new catalogue is empty and has its name and key', async () => {
  const file = join(folder, 'hamm.mappe');
  await done('new', file, '--name', 'Präventionskette Hamm', '--ags', '05915000');
  expect(await offers(file)).toEqual([]);
  const problems = (await json('check', file)) as { kind: string; field: string }[];
  expect(problems.map(({ kind, field }) => `${kind} ${field}`)).toEqual(['catalogue publisher/name']);
});

test('the sample town is there in one call', async () => {
  const all = await offers();
  expect(all).toHaveLength(71);
  expect(all[0]).toHaveProperty('schedule.weekly');
  expect(await json('list', town, 'partners')).toHaveLength(27);
  expect(await json('list', town, 'places')).toHaveLength(31);
  expect(await readdir(folder)).toEqual(['lindenau.mappe']);
});

test('an existing file is never overwritten by a new catalogue', async () => {
  expect(await refused('new', town, '--sample')).toEqual({
    exitCode: 1,
    sentence: 'Diese Datei gibt es schon. Nichts wurde geändert. Bitte wählen Sie einen anderen Namen.',
  });
});

test('fields are set as they stand in the document, all of a call as one act', async () => {
  const [offer] = (await offers()) as [Offer];
  const contact = '{"name":"Lena Muster","public":true}';
  await done(
    'set',
    town,
    offer.id,
    'title/de="Babytreff"',
    'cost/amount=300',
    'topics/benefits=true',
    `contacts/c1=${contact}`,
  );
  const changed = (await offers()).find(({ id }) => id === offer.id)!;
  expect(changed).toMatchObject({ title: { de: 'Babytreff' }, cost: { amount: 300 } });
  expect(changed.topics).toContain('benefits');
  expect(changed.contacts.find(({ id }) => id === 'c1')).toMatchObject({ name: 'Lena Muster', public: true });
  await done('set', town, offer.id, 'website=null');
  expect((await offers()).find(({ id }) => id === offer.id)?.website).toBeNull();
});

test('setting what stands there already does not touch the file', async () => {
  const [offer] = (await offers()) as [Offer];
  const before = await readFile(town);
  await done('set', town, offer.id, `title/de=${JSON.stringify(offer.title['de'])}`);
  expect(await readFile(town)).toEqual(before);
});

test('a refused change leaves the file byte for byte as it was', async () => {
  const [{ id }] = (await offers()) as [Offer];
  expect(await refused('set', town, id, 'website="https://example.org"', 'cost/amount="viel"')).toEqual({
    exitCode: 1,
    sentence: 'Der Wert passt nicht zum Feld „cost/amount“. Nichts wurde geändert.',
  });
  expect(await refused('set', town, id, 'nothing=1')).toMatchObject({ exitCode: 1 });
  expect(await refused('set', town, crypto.randomUUID(), 'website=null')).toMatchObject({ exitCode: 1 });
  expect(await refused('set', town, id, 'title/de=Babytreff')).toEqual({
    exitCode: 2,
    sentence: `Der Wert für „title/de“ ist kein JSON. Texte stehen in Anführungszeichen: title/de='"Text"'.`,
  });
});

test('a new record gets its id and is kept as it was given', async () => {
  const record = { title: { de: 'Vorlesen am Kamin' }, phases: ['kindergarten'], internalNote: 'nur für uns' };
  const id = (await done('add', town, 'offers', JSON.stringify(record))).trim();
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect((await offers()).find((offer) => offer.id === id)).toMatchObject(record);
});

test('a record with a word the vocabulary does not know is refused, and the field is named', async () => {
  expect(await refused('add', town, 'offers', '{"title":{"de":"x"},"phases":["midlife"]}')).toEqual({
    exitCode: 1,
    sentence: 'Der Wert passt nicht zum Feld „phases/0“. Nichts wurde geändert.',
  });
  expect(await refused('add', town, 'places', '{"titel":"x"}')).toEqual({
    exitCode: 1,
    sentence: 'Das Feld „titel“ gibt es nicht. Nichts wurde geändert.',
  });
  expect(await refused('add', town, 'offers', 'Vorlesen')).toMatchObject({ exitCode: 2 });
  expect(await refused('add', town, 'things', '{}')).toMatchObject({ exitCode: 2 });
});

test('an archived record says who archived it, and archiving again changes nothing', async () => {
  const { id } = (await offers()).find(({ archived }) => archived === null)!;
  await done('archive', town, id);
  expect((await offers()).find((offer) => offer.id === id)?.archived?.by).toBe('Katrin Beispiel');
  const before = await readFile(town);
  expect(await json('archive', town, id)).toEqual({ id, archived: false });
  expect(await readFile(town)).toEqual(before);
});

describe('colleagues', () => {
  let hers: string;
  let offer: Offer;
  beforeEach(async () => {
    hers = join(folder, 'meier.mappe');
    await copyFile(town, hers);
    offer = (await offers()).find(({ archived }) => archived === null)!;
  });

  test('bring their changes together, and what both changed waits for a decision', async () => {
    await done('set', town, offer.id, 'website="https://mine.example.org"', 'lowThreshold=true');
    await done('set', hers, offer.id, 'website="https://hers.example.org"', 'audienceNote="alle"');
    const report = join(folder, 'report.json');
    await done('merge', town, hers, '--report', report);
    const { files } = JSON.parse(await readFile(report, 'utf8')) as { files: object[] };
    expect(files).toMatchObject([{ file: hers, sender: { author: 'Katrin Beispiel' }, conflicts: 1, newConflicts: 1 }]);
    expect((await offers()).find(({ id }) => id === offer.id)).toMatchObject({
      audienceNote: 'alle',
      lowThreshold: true,
    });
    const conflicts = (await json('conflicts', town)) as { visible: { value: string }; lost: { value: string } }[];
    expect(conflicts).toMatchObject([{ id: offer.id, key: 'website', base: offer.website }]);
    expect([conflicts[0]!.visible.value, conflicts[0]!.lost.value].sort()).toEqual([
      'https://hers.example.org',
      'https://mine.example.org',
    ]);
  });

  test('merge twice without changing anything', async () => {
    await done('set', hers, offer.id, 'audienceNote="alle"');
    await done('merge', town, hers);
    const before = await readFile(town);
    expect(await done('merge', town, hers)).toBe(
      'meier.mappe: Diese Datei wurde schon zusammengeführt. Nichts hat sich geändert.\n',
    );
    expect(await readFile(town)).toEqual(before);
  });

  test('see what a merge would do before it is done', async () => {
    await done('set', hers, offer.id, 'audienceNote="alle"');
    const before = await readFile(town);
    const { files } = (await json('merge', town, hers, '--dry-run')) as { files: { changed: object[] }[] };
    expect(files[0]?.changed).toMatchObject([
      { id: offer.id, fields: [{ key: 'audienceNote', before: offer.audienceNote, after: 'alle' }] },
    ]);
    expect(await readFile(town)).toEqual(before);
  });

  test('are told which of several files is bad, and then none is taken', async () => {
    await done('set', hers, offer.id, 'audienceNote="alle"');
    const cut = join(folder, 'cut.mappe');
    await writeFile(cut, (await readFile(hers)).subarray(0, 5000));
    const { exitCode, sentence } = await refused('merge', town, hers, cut);
    expect({ exitCode, sentence }).toEqual({
      exitCode: 1,
      sentence:
        'cut.mappe: Diese Mappe ist unvollständig, vielleicht wurde das Kopieren abgebrochen. Nichts wurde geändert. Bitte lassen Sie sich die Datei noch einmal schicken.',
    });
  });

  test('cannot merge another catalogue', async () => {
    const other = join(folder, 'hamm.mappe');
    await done('new', other, '--name', 'Hamm', '--ags', '05915000');
    expect((await refused('merge', town, other)).sentence).toContain('gehört zu einem anderen Katalog („Hamm“)');
  });

  test('who write at the same time lose nothing', async () => {
    const notes = Array.from({ length: 6 }, (_, at) => `slots/s${at}={"day":"mo","from":"0${at}:00","to":null}`);
    await Promise.all(notes.map((note) => done('set', town, offer.id, note)));
    const slots = (await offers()).find(({ id }) => id === offer.id)!.schedule.weekly.map(({ id }) => id);
    expect(slots).toEqual(expect.arrayContaining(['s0', 's1', 's2', 's3', 's4', 's5']));
    expect((await readdir(folder)).sort()).toEqual(['lindenau.mappe', 'meier.mappe']);
  });
});

test('problems are listed by record and field, with a sentence', async () => {
  const problems = (await json('check', town)) as { rule: string; severity: string; text: string }[];
  expect(problems.find(({ rule }) => rule === 'age-swapped')).toMatchObject({
    kind: 'offers',
    field: 'ageFrom',
    severity: 'error',
    text: 'Das Alter „von“ liegt über dem Alter „bis“. Bitte tauschen Sie die Angaben.',
  });
  expect(problems.filter(({ rule }) => rule === 'review-due')).toHaveLength(9);
});

test('an export is written, is checked, and is the same the second time', async () => {
  const [one, two] = [join(folder, 'eins'), join(folder, 'zwei')];
  const { plan } = (await json('export', town, '--to', one)) as { plan: { offers: number; leftOut: object[] } };
  expect([plan.offers, plan.leftOut.length]).toEqual([61, 9]);
  await done('export', town, '--to', two);
  await done('export', town, '--to', two);
  const names = (await readdir(one)).sort();
  // The command line has no key: what it writes is not signed.
  expect([...names, 'manifest.sig'].sort()).toEqual([...exportFileNames].sort());
  for (const name of names) expect(await readFile(join(one, name))).toEqual(await readFile(join(two, name)));
  expect(await done('verify', one)).toMatch(/^Die Ausgabe ist vollständig und unverändert: .* nicht unterschrieben/);
  await writeFile(
    join(one, 'katalog.json'),
    (await readFile(join(one, 'katalog.json'), 'utf8')).replace('Babys', 'babys'),
  );
  expect(await refused('verify', one)).toEqual({
    exitCode: 1,
    sentence:
      'Die Ausgabe ist nicht vollständig oder verändert („katalog.json“). Der Katalog ist nicht betroffen. Bitte veröffentlichen Sie noch einmal.',
  });
});

test('one format can be exported alone, an unknown one is refused', async () => {
  const target = join(folder, 'karte');
  await done('export', town, '--to', target, '--format', 'karte');
  expect((await readdir(target)).sort()).toEqual(['karte.geojson', 'manifest.json']);
  expect(await refused('export', town, '--to', target, '--format', 'pdf')).toMatchObject({ exitCode: 2 });
  expect(await refused('export', town)).toMatchObject({ exitCode: 2 });
});

test('an export never goes into a folder with other files', async () => {
  await writeFile(join(folder, 'brief.txt'), 'x');
  expect(await refused('export', town, '--to', folder)).toMatchObject({ exitCode: 1 });
  expect((await readdir(folder)).sort()).toEqual(['brief.txt', 'lindenau.mappe']);
});

test('a list is read, its rows are counted, and reading it again adds nothing', async () => {
  const list = join(folder, 'liste.csv');
  await writeFile(list, 'Angebot;Träger;Webseite\nKinderchor;TuS Lindenau;www.example.org\n;TuS Lindenau;\n');
  const report = join(folder, 'bericht.json');
  expect(await json('import', town, list, '--dry-run')).toMatchObject({ rows: 2, created: 1 });
  expect(await offers()).toHaveLength(71);
  await done('import', town, list, '--report', report);
  expect(JSON.parse(await readFile(report, 'utf8'))).toMatchObject({
    rows: 2,
    created: 1,
    updated: 0,
    rejected: [{ row: 3 }],
    repaired: [{ row: 2, became: 'https://www.example.org' }],
  });
  expect(await offers()).toHaveLength(72);
  const before = await readFile(town);
  expect(await json('import', town, list)).toMatchObject({ created: 0, unchanged: 1 });
  expect(await readFile(town)).toEqual(before);
});

test('a mapping given by hand decides which column is the title', async () => {
  const list = join(folder, 'liste.csv');
  await writeFile(list, 'Was;Wer\nKinderchor;TuS Lindenau\n');
  const report = await json('import', town, list, '--mapping', '{"Was":"title","Wer":"partner"}');
  expect(report).toMatchObject({ rows: 1, created: 1 });
  expect(await refused('import', town, list, '--mapping', '{"Was":"wappen"}')).toMatchObject({ exitCode: 1 });
});

test.each([
  ['no command', []],
  ['an unknown command', ['publish']],
  ['an unknown option', ['list', 'x.mappe', 'offers', '--all']],
  ['a missing argument', ['list', 'x.mappe']],
  ['an argument too many', ['check', 'x.mappe', 'y.mappe']],
  ['a new catalogue without a key', ['new', 'x.mappe', '--name', 'x']],
])('%s is a wrong call: exit 2, a sentence and the usage', async (_, args) => {
  const { exitCode, stderr, stdout } = await cli.run(...args);
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  expect(stderr).toMatch(/^\S.*\.\n\n.*angebotsmappe/s);
});

test.each([
  ['there is no such file', 'nobody.mappe', null],
  ['it is another kind of file', 'brief.mappe', 'Sehr geehrte Damen und Herren, anbei die Liste der Angebote.'],
  ['it is empty', 'leer.mappe', ''],
])('a .mappe is refused with a sentence and without a trace of code when %s', async (_, name, content) => {
  if (content !== null) await writeFile(join(folder, name), content);
  for (const command of [
    ['list', 'offers'],
    ['archive', 'x'],
  ] as const) {
    const { exitCode, stderr } = await cli.run(command[0], join(folder, name), ...command.slice(1));
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/^[A-ZÄÖÜ][^\n]*\.\n$/);
    expect(stderr).not.toMatch(/Error|undefined|\bat /);
  }
});

test('help names every command, and each explains itself', async () => {
  const help = await done('--help');
  const commands = [
    'new',
    'import',
    'list',
    'set',
    'add',
    'archive',
    'merge',
    'conflicts',
    'check',
    'export',
    'verify',
  ];
  for (const command of [...commands, 'serve']) expect(help).toContain(`angebotsmappe ${command}`);
  expect(await done('export', '--help')).toMatch(/^angebotsmappe export .*--to <ordner>/);
});

test('what a call prints arrives whole in a pipe', async () => {
  const text = await done('list', town, 'offers', '--json');
  expect(text.length).toBeGreaterThan(100_000);
  expect(text.endsWith(']\n')).toBe(true);
});
