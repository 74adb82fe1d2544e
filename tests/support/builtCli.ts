import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { familyPage } from '../../build/familyPage.ts';

const root = resolve(import.meta.dirname, '../..');

export interface CliOutcome {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command line as it is shipped, bundled into a folder of its own. */
export interface BuiltCli {
  /** Runs one call as a process of its own. */
  run(...args: string[]): Promise<CliOutcome>;
  remove(): Promise<void>;
}

/** Bundles the command line like build/electron.vite.config.ts does. */
export async function buildCli(environment: Record<string, string> = {}): Promise<BuiltCli> {
  const outDir = await mkdtemp(join(tmpdir(), 'angebotsmappe-cli-'));
  await build({
    configFile: false,
    plugins: [familyPage()],
    root,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir,
      target: 'node20',
      rollupOptions: {
        input: ['cliMain', 'checkMain'].map((name) => join(root, `electron/${name}.ts`)),
        external: ['bufferutil', 'utf-8-validate', 'cpu-features', /sshcrypto\.node$/],
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  });
  return {
    run: (...args) =>
      new Promise((done, failed) => {
        const process_ = spawn(process.execPath, [join(outDir, 'cliMain.js'), ...args], {
          env: { ...process.env, ...environment },
        });
        const output = { stdout: '', stderr: '' };
        process_.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
        process_.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
        process_.on('error', failed).on('close', (exitCode) => done({ exitCode, ...output }));
      }),
    remove: () => rm(outDir, { recursive: true }),
  };
}
