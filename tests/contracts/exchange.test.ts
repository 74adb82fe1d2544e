import { beforeEach, describe, expect, test } from 'vitest';
import { Refusal } from '../../shared/refusal.ts';
import { catalogueId } from '../support/draftCatalogue.ts';
import { MemoryFiles } from '../support/memoryFiles.ts';
import { Stick } from '../support/stick.ts';
import { newProfile, Workplace } from '../support/workplace.ts';

const folder = '/media/stick/Austausch';

let disk: MemoryFiles;
let stick: Stick;
let katrin: Workplace;
let sabine: Workplace;

beforeEach(async () => {
  disk = new MemoryFiles();
  await disk.createFolder('/Austausch');
  stick = new Stick('/media/stick', disk);
  katrin = await Workplace.first('Jugendamt', stick);
  sabine = await Workplace.join('Familienzentrum', stick, katrin);
  await katrin.exchange.choose(folder);
  await sabine.exchange.choose(folder);
});

const copies = async () => (await disk.list('/Austausch')).filter((name) => name.endsWith('.mappe'));

/** Both take turns until nothing new comes. */
async function exchangeAll(...workplaces: Workplace[]): Promise<void> {
  for (let round = 0; round < 2; round += 1) for (const { exchange } of workplaces) await exchange.turn(false);
}

test('what one enters waits for the other, with what it brings, until she takes it', async () => {
  await katrin.enter('Babycafé');
  await exchangeAll(katrin, sabine);
  expect(sabine.titles()).toEqual([]);
  const [mergeId] = sabine.waiting();
  expect(sabine.exchange.state).toMatchObject({
    folder,
    reach: 'ok',
    colleagues: [{ author: 'Frau Jugendamt', workplace: 'Jugendamt', lacksOfMine: 0, lackOfTheirs: 1, mergeId }],
  });
  await sabine.merges.take(mergeId!);
  expect(sabine.titles()).toEqual(['Babycafé']);
  await exchangeAll(sabine, katrin);
  expect(sabine.exchange.state.colleagues).toMatchObject([{ lackOfTheirs: 0, mergeId: null }]);
  expect(katrin.exchange.state.colleagues).toMatchObject([{ lacksOfMine: 0, lackOfTheirs: 0 }]);
});

test('with taking allowed, three who never meet end with the same', async () => {
  const third = await Workplace.join('Verein', stick, katrin);
  await third.exchange.choose(folder);
  for (const { exchange } of [katrin, sabine, third]) await exchange.setAutomatic(true);
  await katrin.enter('Babycafé');
  await sabine.enter('Kinderchor');
  await third.enter('Turnen');
  await exchangeAll(katrin, sabine, third);
  for (const workplace of [katrin, sabine, third]) {
    expect(workplace.titles()).toEqual(['Babycafé', 'Kinderchor', 'Turnen']);
    expect(workplace.waiting()).toEqual([]);
  }
});

test('everybody writes only their own copies, under new names, and keeps two of them', async () => {
  const names = new Set<string>();
  for (const title of ['eins', 'zwei', 'drei', 'vier']) {
    await katrin.enter(title);
    await katrin.exchange.turn(false);
    for (const name of await copies()) names.add(name);
  }
  expect(names.size).toBe(4);
  expect(await copies()).toHaveLength(2);
  await sabine.exchange.turn(false);
  expect(await copies()).toHaveLength(3);
  expect(await copies()).toEqual(
    expect.arrayContaining([expect.stringMatching(/^lindenau-jugendamt-4-[0-9a-f]{16}\.mappe$/)]),
  );
});

test('nothing is written while nothing changes, nor while somebody edits on', async () => {
  await exchangeAll(katrin, sabine);
  const before = await copies();
  await exchangeAll(katrin, sabine);
  expect(await copies()).toEqual(before);
  await katrin.enter('Babycafé');
  await katrin.exchange.turn(true);
  await katrin.enter('Kinderchor');
  await katrin.exchange.turn(true);
  expect(await copies()).toEqual(before);
  await katrin.exchange.turn(true);
  expect(await copies()).not.toEqual(before);
});

test('a stick that is pulled and plugged in again under another letter is caught up with', async () => {
  await exchangeAll(katrin, sabine);
  stick.drive = null;
  await katrin.enter('Babycafé');
  await exchangeAll(katrin, sabine);
  expect(katrin.exchange.state.reach).toBe('missing');
  stick.drive = '/media/usb1';
  await exchangeAll(katrin, sabine);
  expect(katrin.exchange.state.reach).toBe('ok');
  expect(sabine.waiting()).toHaveLength(1);
});

test('another stick in the same drive is left alone', async () => {
  await exchangeAll(katrin, sabine);
  const other = new MemoryFiles();
  await other.createFolder('/Austausch');
  stick.replaceBy(other);
  await katrin.enter('Babycafé');
  await katrin.exchange.turn(false);
  expect(katrin.exchange.state.reach).toBe('missing');
  expect(await other.list('/Austausch')).toEqual([]);
});

test('files that are none of ours are passed over; a copy under another name is read by its content', async () => {
  await katrin.enter('Babycafé');
  await katrin.exchange.turn(false);
  const [name] = await copies();
  const bytes = await disk.read(`/Austausch/${name}`);
  await disk.remove(`/Austausch/${name}`);
  await disk.create(`/Austausch/lindenau (conflicted copy 2026-11-22).MAPPE`, bytes);
  await disk.create('/Austausch/Protokoll.docx', new TextEncoder().encode('x'));
  await disk.create('/Austausch/Urlaub.mappe', new TextEncoder().encode('x'));
  await sabine.exchange.turn(false);
  expect(sabine.waiting()).toHaveLength(1);
  expect(sabine.exchange.state.unreadable).toEqual([{ file: 'Urlaub.mappe', code: 'mappe-not-one' }]);
});

test('a half copied file is tried again, and the whole one before it counts until then', async () => {
  await katrin.enter('Babycafé');
  await katrin.exchange.turn(false);
  await sabine.exchange.turn(false);
  await katrin.enter('Kinderchor');
  const [older] = await copies().then((names) => names.filter((name) => name.includes('jugendamt')));
  await katrin.exchange.turn(false);
  const newest = (await copies()).find((name) => name.includes('jugendamt') && name !== older)!;
  const whole = await disk.read(`/Austausch/${newest}`);
  await disk.remove(`/Austausch/${newest}`);
  await disk.create(`/Austausch/${newest}`, whole.slice(0, 300));
  await sabine.exchange.turn(false);
  expect(sabine.exchange.state).toMatchObject({
    colleagues: [{ lackOfTheirs: 1 }],
    unreadable: [{ file: newest, code: 'mappe-truncated' }],
  });
  await disk.remove(`/Austausch/${newest}`);
  await disk.create(`/Austausch/${newest}`, whole);
  await sabine.exchange.turn(false);
  expect(sabine.exchange.state).toMatchObject({ colleagues: [{ lackOfTheirs: 2 }], unreadable: [] });
  expect(sabine.waiting()).toHaveLength(1);
});

test('a clock that is years off changes nothing', async () => {
  await katrin.enter('Babycafé');
  await katrin.exchange.turn(false);
  const source = katrin.document.source.bind(katrin.document);
  katrin.document.source = () => ({ ...source(), time: '1999-01-01T00:00:00.000Z' });
  await katrin.enter('Kinderchor');
  await katrin.exchange.turn(false);
  await sabine.exchange.turn(false);
  expect(sabine.exchange.state.colleagues).toMatchObject([{ lackOfTheirs: 2, lastSeen: '1999-01-01T00:00:00.000Z' }]);
});

describe('a folder that cannot be written', () => {
  const failing = (code: 'disk-full' | 'not-writable') => {
    disk.beforeCall = (call) => {
      if (['create', 'rename', 'remove'].includes(call)) throw new Refusal(code);
    };
  };

  test.each([
    ['is full', 'disk-full', 'full'],
    ['is read-only', 'not-writable', 'read-only'],
  ] as const)('because it %s is still read, and written as soon as that is over', async (_why, code, reach) => {
    await katrin.enter('Babycafé');
    await katrin.exchange.turn(false);
    failing(code);
    await sabine.exchange.turn(false);
    expect(sabine.exchange.state).toMatchObject({ reach, colleagues: [{ lackOfTheirs: 1 }] });
    disk.beforeCall = () => undefined;
    await sabine.exchange.turn(false);
    expect(sabine.exchange.state.reach).toBe('ok');
    expect(await copies()).toHaveLength(2);
  });

  test('is not taken as an exchange folder', async () => {
    const other = new MemoryFiles();
    await other.createFolder('/Austausch');
    other.beforeCall = (call) => {
      if (call === 'create') throw new Refusal('not-writable');
    };
    const reader = await Workplace.join('Verein', new Stick('/media/stick', other), katrin);
    await expect(reader.exchange.choose(folder)).rejects.toMatchObject({ code: 'not-writable' });
    expect(reader.exchange.state.folder).toBeNull();
  });
});

test('a disk error at any call of the exchange loses nothing: once it is over both have everything', async () => {
  let going = true;
  for (let nth = 1; going; nth += 1) {
    let calls = 0;
    const fresh = new MemoryFiles();
    await fresh.createFolder('/Austausch');
    stick = new Stick('/media/stick', fresh);
    const [one, other] = [await Workplace.join('Amt', stick, katrin), await Workplace.join('Haus', stick, katrin)];
    await one.exchange.choose(folder);
    await other.exchange.choose(folder);
    for (const { exchange } of [one, other]) await exchange.setAutomatic(true);
    fresh.beforeCall = (call, path) => {
      calls += 1;
      if (calls === nth) throw new Refusal(nth % 2 === 0 ? 'io-error' : 'disk-full', { path, call });
    };
    await one.enter('Babycafé');
    await other.enter('Kinderchor');
    await exchangeAll(one, other);
    going = calls >= nth;
    fresh.beforeCall = () => undefined;
    // A file that could not be read is tried again after a few turns.
    for (let round = 0; round < 3; round += 1) await exchangeAll(one, other);
    for (const workplace of [one, other]) expect(workplace.titles()).toEqual(['Babycafé', 'Kinderchor']);
    const left = await fresh.list('/Austausch');
    expect(left.filter((name) => name.endsWith('.part'))).toEqual([]);
  }
});

describe('a power cut', () => {
  test.each(['gone', 'half'] as const)(
    'at any call leaves no half copy that is read as whole (unsynced: %s)',
    async (unsynced) => {
      let going = true;
      for (let nth = 1; going; nth += 1) {
        const fresh = new MemoryFiles();
        await fresh.createFolder('/Austausch');
        const drive = new Stick('/media/stick', fresh);
        const one = await Workplace.join('Amt', drive, katrin);
        await one.exchange.choose(folder);
        await one.enter('Babycafé');
        await one.exchange.turn(false);
        await one.enter('Kinderchor');
        let calls = 0;
        fresh.beforeCall = () => {
          calls += 1;
          if (calls >= nth) throw new Refusal('io-error');
        };
        await one.exchange.turn(false);
        going = calls >= nth;
        drive.replaceBy(fresh.afterPowerCut(unsynced));
        const other = await Workplace.join('Haus', drive, katrin);
        await other.exchange.choose(folder);
        await other.exchange.setAutomatic(true);
        await other.exchange.turn(false);
        expect([[], ['Babycafé'], ['Babycafé', 'Kinderchor']]).toContainEqual(other.titles());
        await exchangeAll(one, other);
        expect(other.titles()).toEqual(['Babycafé', 'Kinderchor']);
      }
    },
  );
});

describe('a cloned profile', () => {
  function diskOf({ disk: files }: Workplace): MemoryFiles {
    if (!(files instanceof MemoryFiles)) throw new TypeError('This workplace is on a real disk');
    return files;
  }

  async function clone(of: Workplace): Promise<Workplace> {
    const disk = diskOf(of).afterPowerCut('half');
    const data = `/data/catalogues/${catalogueId}`;
    for (const name of await disk.list(data)) if (name.startsWith('lock-')) await disk.remove(`${data}/${name}`);
    return Workplace.open({ profile: structuredClone(of.profile), disk }, stick);
  }

  test('becomes a replica of its own as soon as the two meet, and nothing of either is lost', async () => {
    await katrin.enter('Babycafé');
    const twin = await clone(katrin);
    expect(twin.profile.settings.replica).toBe(katrin.profile.settings.replica);
    await katrin.enter('Kinderchor');
    await twin.enter('Turnen');
    for (const { exchange } of [katrin, twin, sabine]) await exchange.setAutomatic(true);
    for (let round = 0; round < 2; round += 1) await exchangeAll(katrin, twin, sabine);
    expect(twin.profile.settings.replica).not.toBe(katrin.profile.settings.replica);
    for (const workplace of [katrin, twin, sabine]) {
      expect(workplace.titles()).toEqual(['Babycafé', 'Kinderchor', 'Turnen']);
    }
    expect(twin.state()).toEqual(katrin.state());
  });

  test('that was brought back from a backup takes its own later edits from the folder', async () => {
    await katrin.enter('Babycafé');
    const yesterday = { profile: structuredClone(katrin.profile), disk: diskOf(katrin).afterPowerCut('half') };
    await katrin.enter('Kinderchor');
    await katrin.exchange.turn(false);
    await katrin.close();
    const restored = await Workplace.open(yesterday, stick);
    await restored.exchange.setAutomatic(true);
    await exchangeAll(restored, sabine);
    expect(restored.titles()).toEqual(['Babycafé', 'Kinderchor']);
    expect(restored.profile.settings.replica).not.toBe(katrin.profile.settings.replica);
  });
});

test('leaving the folder leaves what lies in it', async () => {
  await katrin.enter('Babycafé');
  await katrin.exchange.turn(false);
  const before = await copies();
  await katrin.exchange.leave();
  await katrin.exchange.turn(false);
  expect(katrin.exchange.state).toMatchObject({ folder: null, reach: 'none' });
  expect(await copies()).toEqual(before);
  expect(newProfile('x').settings.exchange[catalogueId]).toBeUndefined();
});
