import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const { env, platform } = process;

/** What a Chromium is called where programs are looked up by name. */
const names = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

/**
 * The path of a Chromium, Chrome or Edge on this machine, or null. The environment variable CHROMIUM_PATH overrides the search.
 * @param {{ headless?: boolean }} [options] headless: a Chromium that need not be able to show a window will do, and
 *   the one made for that starts faster
 * @returns {string | null}
 */
export function findChromium({ headless = false } = {}) {
  if (env.CHROMIUM_PATH) return env.CHROMIUM_PATH;
  const candidates = platform === 'win32' ? onWindows() : platform === 'darwin' ? onMac() : onPath(headless);
  return candidates.find((path) => existsSync(path)) ?? null;
}

/** @param {boolean} headless */
function onPath(headless) {
  const wanted = headless ? ['chromium-headless-shell', ...names] : names;
  const folders = (env.PATH ?? '').split(delimiter);
  return wanted.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function onWindows() {
  const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
    (folder) => folder !== undefined,
  );
  const programs = ['Microsoft\\Edge\\Application\\msedge.exe', 'Google\\Chrome\\Application\\chrome.exe'];
  return programs.flatMap((program) => folders.map((folder) => join(folder, program)));
}

function onMac() {
  return ['Google Chrome', 'Microsoft Edge', 'Chromium'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  );
}
