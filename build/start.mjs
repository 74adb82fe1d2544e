// npm start [-- file.mappe --port=8080]: sets up what is missing, then opens the program in Electron, or else in a browser.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { findChromium } from './findChromium.mjs';
import { findElectron } from './findElectron.mjs';
import { buildWhenChanged, installDependencies, root } from './setUp.mjs';

const downloadMs = 90_000;
/** A program that cannot run on this machine ends within this time. */
const startMs = 5_000;
/** npm changes to the project's folder; a person names files from where they are. */
const workingFolder = process.env.INIT_CWD ?? process.cwd();
const words = process.argv.slice(2).map((word) => (word.startsWith('-') ? word : resolve(workingFolder, word)));
const isLinux = process.platform === 'linux';
const hasDisplay = !isLinux || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
/** Chromium's sandbox does not work for root. */
const asRoot = isLinux && process.getuid?.() === 0 ? ['--no-sandbox'] : [];

if (!installDependencies() || !buildWhenChanged()) process.exit(1);
const electron = hasDisplay ? (findElectron(root) ?? downloadElectron()) : null;
if (!electron || !(await runInElectron(electron))) {
  console.log('Electron lässt sich hier nicht starten; Angebotsmappe läuft deshalb im Browser.');
  await runInBrowser();
}

/** Lets Electron's own package fetch its program. Where it cannot be had, nothing is said. */
function downloadElectron() {
  const install = join(root, 'node_modules/electron/install.js');
  spawnSync(process.execPath, [install], { stdio: 'ignore', timeout: downloadMs });
  return findElectron(root);
}

/**
 * Resolves when the person has closed the program; false when it did not even start.
 * @param {string} electron
 */
async function runInElectron(electron) {
  const started = Date.now();
  const child = follow(spawn(electron, [...asRoot, root, ...words], { stdio: 'inherit' }));
  const [code, signal] = await once(child, 'exit').catch(() => [1, null]);
  const wasStopped = signal === 'SIGINT' || signal === 'SIGTERM';
  if (code !== 0 && !wasStopped && Date.now() - started < startMs) return false;
  process.exitCode = code ?? 1;
  return true;
}

/** Runs serve mode until it is stopped (Ctrl+C), and shows its window where there is a screen for one. */
async function runInBrowser() {
  const serveMain = join(root, 'out/main/serveMain.js');
  const child = follow(spawn(process.execPath, [serveMain, ...words], { stdio: ['inherit', 'pipe', 'inherit'] }));
  createInterface({ input: child.stdout }).once('line', (address) => {
    console.log(`Adresse: ${address}\nBeenden: Strg+C`);
    if (hasDisplay) openBrowser(address);
  });
  const [code] = await once(child, 'exit');
  process.exitCode = code ?? 1;
}

/** @param {string} address */
function openBrowser(address) {
  const chromium = findChromium();
  const [command, ...options] = chromium ? [chromium, ...asRoot, `--app=${address}`] : [opener(), address];
  const browser = spawn(command, options, { stdio: 'ignore', detached: true });
  // Without any browser, the printed address is what there is.
  browser.once('error', () => {});
  browser.unref();
}

/** What opens an address in the person's usual browser. Windows always has Edge, which is found before. */
function opener() {
  return isLinux ? 'xdg-open' : 'open';
}

/**
 * Ends with this process: what stops `npm start` stops the program.
 * @template {import('node:child_process').ChildProcess} T
 * @param {T} child
 */
function follow(child) {
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  return child;
}
