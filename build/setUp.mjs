// What `npm start` and `npm test` have in common: both work from a fresh clone, with nothing installed but Node.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '..');

const sources = [
  'shared',
  'electron',
  'renderer',
  'build/electron.vite.config.ts',
  'build/familyPage.ts',
  'build/questionnairePage.ts',
  'build/standalonePage.ts',
  'package-lock.json',
];
const builtFrom = join(root, 'out/built-from');

/** Installs the locked dependencies when they are missing or others. Returns whether they are there. */
export function installDependencies() {
  return dependenciesAreThere() || npm(['ci']);
}

/** Builds when the sources have changed since the last time. Returns whether what is in out/ is up to date. */
export function buildWhenChanged() {
  const digest = digestOfSources();
  if (existsSync(builtFrom) && readFileSync(builtFrom, 'utf8') === digest) return true;
  if (!npm(['run', '--silent', 'build'])) return false;
  writeFileSync(builtFrom, digest);
  return true;
}

/**
 * Runs npm in the project's folder, with its output shown.
 * @param {string[]} words
 * @returns {boolean} whether it succeeded
 */
export function npm(words) {
  const [command, args, options] = npmCommand(words);
  return spawnSync(command, args, { ...options, stdio: 'inherit' }).status === 0;
}

/**
 * What `spawn` needs to run npm in the project's folder.
 * @param {string[]} words
 * @returns {[command: string, args: string[], options: { cwd: string, shell: boolean }]}
 */
export function npmCommand(words) {
  // Set by npm itself; without it (`node build/start.mjs`), npm is looked up, which on Windows takes a shell.
  const script = process.env.npm_execpath;
  if (script) return [process.execPath, [script, ...words], { cwd: root, shell: false }];
  return ['npm', words, { cwd: root, shell: process.platform === 'win32' }];
}

/** npm writes what it has installed, last of all, to node_modules/.package-lock.json. */
function dependenciesAreThere() {
  const installed = readPackages('node_modules/.package-lock.json');
  const locked = Object.entries(readPackages('package-lock.json')).filter(([path]) => path !== '');
  return locked.every(([path, { version, optional }]) => optional || installed[path]?.version === version);
}

/**
 * @param {string} lockFile
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function readPackages(lockFile) {
  const path = join(root, lockFile);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {};
}

function digestOfSources() {
  const hash = createHash('sha256');
  for (const path of sources.flatMap((source) => filesUnder(source)).sort()) {
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(root, path)));
  }
  return hash.digest('hex');
}

/** @param {string} source a file or folder, relative to the project */
function filesUnder(source) {
  if (/\.[a-z]+$/.test(source)) return [source];
  const entries = readdirSync(join(root, source), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length));
}
