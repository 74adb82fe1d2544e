import { expect, test } from 'vitest';
import type { Command } from '../../shared/document/commands.ts';
import { decodeMappe } from '../../electron/host/packets/decodeMappe.ts';
import { MemoryFiles } from '../support/memoryFiles.ts';
import { Stick } from '../support/stick.ts';
import { Workplace } from '../support/workplace.ts';

const folder = '/media/stick/Austausch';
const partner = '3d0b8a52-7a54-4a1c-8f0e-0a4a8f1f0c01';
const person = 'a1b2c3d4-0000-4000-8000-000000000001';
const contact = {
  id: person,
  name: 'Uta Muster',
  function: null,
  phone: null,
  mobile: null,
  email: null,
  public: false,
};
const create: Command = { do: 'create', kind: 'partners', record: { id: partner, name: 'Kita', contacts: [contact] } };
const erase: Command = { do: 'erase', kind: 'partners', id: partner, key: `contacts/${person}` };

/** The copies in the folder that name the person. */
async function copiesNaming(disk: MemoryFiles): Promise<string[]> {
  const found: string[] = [];
  for (const name of await disk.list('/Austausch')) {
    if (!name.endsWith('.mappe')) continue;
    const { state } = await decodeMappe(await disk.read(`/Austausch/${name}`), { maxSize: 1e9 });
    if (Buffer.from(state).toString('latin1').includes('Uta')) found.push(name);
  }
  return found;
}

test('an erased person leaves the exchange folder: at once with whoever erased her, with everybody else as they hear of it', async () => {
  const disk = new MemoryFiles();
  await disk.createFolder('/Austausch');
  const stick = new Stick('/media/stick', disk);
  const katrin = await Workplace.first('Jugendamt', stick);
  const sabine = await Workplace.join('Familienzentrum', stick, katrin);
  for (const { exchange } of [katrin, sabine]) {
    await exchange.choose(folder);
    await exchange.setAutomatic(true);
  }
  await katrin.document.perform([create]);
  for (const title of ['eins', 'zwei']) {
    await katrin.enter(title);
    for (const { exchange } of [katrin, sabine]) await exchange.turn(false);
  }
  expect((await copiesNaming(disk)).length).toBeGreaterThanOrEqual(3);

  await katrin.document.perform([erase]);
  await katrin.exchange.turn(false);
  await katrin.exchange.turn(false);
  const left = await copiesNaming(disk);
  expect(left.every((name) => name.includes('familienzentrum'))).toBe(true);
  expect(left.length).toBeGreaterThan(0);

  for (const { exchange } of [sabine, katrin, sabine]) await exchange.turn(false);
  expect(await copiesNaming(disk)).toEqual([]);
  expect(sabine.titles()).toEqual(katrin.titles());
});
