import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { familyPage } from '../../build/familyPage.ts';

const root = resolve(import.meta.dirname, '../..');

/** A program of electron/ or tests/support/, bundled into a folder of its own so that Node can run it. */
export interface BuiltProgram {
  readonly path: string;
  remove(): Promise<void>;
}

/** Bundles a program, named by its path in the project. */
export async function buildProgram(source: string): Promise<BuiltProgram> {
  const outDir = await mkdtemp(join(tmpdir(), 'angebotsmappe-program-'));
  await build({
    configFile: false,
    plugins: [familyPage()],
    root,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: join(root, source),
      outDir,
      target: 'node20',
      rollupOptions: { output: { format: 'es', entryFileNames: 'program.mjs' } },
    },
  });
  return { path: join(outDir, 'program.mjs'), remove: () => rm(outDir, { recursive: true }) };
}
