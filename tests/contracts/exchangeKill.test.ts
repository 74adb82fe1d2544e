import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import * as Y from 'yjs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { diskFiles } from '../../electron/storage/diskFiles.ts';
import { newCatalogue } from '../../shared/document/newCatalogue.ts';
import { newDoc } from '../../shared/document/structure.ts';
import { decodeMappe } from '../../electron/host/packets/decodeMappe.ts';
import { buildProgram, type BuiltProgram } from '../support/builtProgram.ts';
import { catalogueId } from '../support/draftCatalogue.ts';
import { randomNumbers } from '../support/randomNumbers.ts';
import { newProfile, Workplace } from '../support/workplace.ts';

const kills = 200;
/** So many replicas work in the folder at once. */
const replicas = 2;
/** How long a program may work after its first word, in milliseconds, before it is killed. */
const longestWork = 60;

const seed = Date.now();
const drives = () => Promise.resolve([]);
let folder: string;
let program: BuiltProgram;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'angebotsmappe-'));
  program = await buildProgram('tests/support/exchangingProgram.ts');
});
afterAll(async () => {
  await program.remove();
  await rm(folder, { recursive: true });
});

interface Computer {
  readonly data: string;
  readonly profile: ReturnType<typeof newProfile>;
}

/** Runs the program, kills it so long after its first word, and returns the offers it said were saved. */
async function runAndKill({ data, profile }: Computer, exchange: string, after: number): Promise<string[]> {
  const words = [program.path, data, exchange, profile.settings.replica];
  const running = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(running, 'exit');
  const saved: string[] = [];
  for await (const line of createInterface(running.stdout)) {
    if (saved.push(line) === 1) void wait(after).then(() => running.kill('SIGKILL'));
  }
  expect(await ended).toEqual([null, 'SIGKILL']);
  return saved;
}

/** The offers in a copy; it must be whole. */
async function offersIn(path: string): Promise<string[]> {
  const doc = newDoc();
  Y.applyUpdateV2(doc, (await decodeMappe(await readFile(path), { maxSize: 2 ** 30 })).state);
  return [...doc.getMap('offers').keys()];
}

test(`nothing saved is lost and no half copy stands in the folder after ${kills} kills (seed ${seed})`, async () => {
  const random = randomNumbers(seed);
  const exchange = join(folder, 'Austausch');
  await mkdir(exchange);
  const writer = { author: 'Frau Muster', workplace: 'Jugendamt', app: 'test', now: new Date() };
  const doc = newCatalogue({ id: catalogueId, name: 'Lindenau' }, [], writer);
  const computers = Array.from({ length: replicas }, (_, at) => ({
    data: join(folder, `data-${at}`),
    profile: newProfile('Jugendamt'),
  }));
  const opened = ({ data, profile }: Computer, first?: Y.Doc) =>
    Workplace.open({ profile, disk: diskFiles, data }, { ...diskFiles, drives }, first);
  for (const computer of computers) await (await opened(computer, doc)).close();

  const saved = new Map<Computer, string[]>(computers.map((computer) => [computer, []]));
  const work = async (computer: Computer) => {
    for (let round = 0; round < kills / replicas; round += 1) {
      saved.get(computer)?.push(...(await runAndKill(computer, exchange, random(longestWork))));
    }
  };
  await Promise.all(computers.map(work));

  const copies = (await readdir(exchange)).filter((name) => name.endsWith('.mappe'));
  expect(copies.length).toBeGreaterThanOrEqual(replicas);
  for (const name of copies) expect((await offersIn(join(exchange, name))).length).toBeGreaterThan(0);
  for (const computer of computers) {
    const workplace = await opened(computer);
    expect(workplace.titles()).toEqual(expect.arrayContaining(saved.get(computer) ?? []));
    await workplace.close();
  }
  expect([...saved.values()].flat().length).toBeGreaterThan(kills);
}, 300_000);
