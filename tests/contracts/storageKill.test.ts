import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CatalogueShelf } from '../../electron/storage/catalogueShelf.ts';
import { diskFiles } from '../../electron/storage/diskFiles.ts';
import { catalogueId, DraftCatalogue, replica } from '../support/draftCatalogue.ts';

const kills = 10;

describe('a program that is killed while a clerk saves', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'angebotsmappe-'));
    await build({
      configFile: false,
      logLevel: 'error',
      ssr: { noExternal: true },
      build: {
        ssr: resolve(import.meta.dirname, '../support/savingProgram.ts'),
        outDir: join(folder, 'program'),
        rollupOptions: { output: { entryFileNames: 'savingProgram.mjs' } },
      },
    });
  });

  afterAll(() => rm(folder, { recursive: true }));

  /** Starts the program, kills it when it has saved `saves` edits, and returns the edits it said were saved. */
  async function runAndKill(shelfFolder: string, saves: number): Promise<string[]> {
    const program = spawn(process.execPath, [join(folder, 'program/savingProgram.mjs'), shelfFolder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = once(program, 'exit');
    const saved: string[] = [];
    for await (const title of createInterface(program.stdout)) {
      saved.push(title);
      if (saved.length === saves) program.kill('SIGKILL');
    }
    expect(await ended).toEqual([null, 'SIGKILL']);
    return saved;
  }

  it(`has everything it said was saved, ${kills} times in a row`, async () => {
    const shelfFolder = join(folder, 'catalogues');
    const saved: string[] = [];
    for (let round = 1; round <= kills; round += 1) {
      saved.push(...(await runAndKill(shelfFolder, round * 9)));
    }
    expect(saved.length).toBeGreaterThan(kills * 9);

    const opened = await new CatalogueShelf(diskFiles, shelfFolder, replica).open(catalogueId);
    expect(DraftCatalogue.from(opened).edits()).toEqual(expect.arrayContaining(saved));
    await opened.store.close();
  });
});
