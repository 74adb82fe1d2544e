import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { diskFiles } from '../../electron/storage/diskFiles.ts';
import { newCatalogue } from '../../shared/document/newCatalogue.ts';
import { buildProgram, type BuiltProgram } from '../support/builtProgram.ts';
import { catalogueId } from '../support/draftCatalogue.ts';
import { refusalOf } from '../support/refusalOf.ts';
import { newProfile, Workplace } from '../support/workplace.ts';

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

test('a second program on the same data folder is told so, and opens the catalogue once the first was killed', async () => {
  const [data, exchange] = [join(folder, 'data'), join(folder, 'Austausch')];
  await mkdir(exchange);
  const profile = newProfile('Jugendamt');
  const writer = { author: 'Frau Muster', workplace: 'Jugendamt', app: 'test', now: new Date() };
  const files = { ...diskFiles, drives: () => Promise.resolve([]) };
  const open = () => Workplace.open({ profile, disk: diskFiles, data }, files);
  const doc = newCatalogue({ id: catalogueId, name: 'Lindenau' }, [], writer);
  await (await Workplace.open({ profile, disk: diskFiles, data }, files, doc)).close();

  const words = [program.path, data, exchange, profile.settings.replica];
  const first = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(first.stdout, 'data');
  expect(await refusalOf(open())).toBe('catalogue-open-elsewhere');
  first.kill('SIGKILL');
  await once(first, 'exit');
  const second = await open();
  expect(second.titles().length).toBeGreaterThan(0);
  await second.close();
});
