// npm test: sets up what is missing, then runs every check. The last line says what came of it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './findChromium.mjs';
import { buildWhenChanged, installDependencies, npm } from './setUp.mjs';

/** @type {[name: string, run: () => boolean][]} */
const setUp = [
  ['install', installDependencies],
  ['chromium', installChromium],
  ['build', buildWhenChanged],
];
/** @type {[name: string, run: () => boolean][]} */
const checks = ['format', 'lint', 'typecheck', 'unit', 'e2e'].map((name) => [
  name,
  () => npm(['run', '--silent', name]),
]);

const began = Date.now();
// Without its set-up no check can run; of the checks, each runs, so that one run shows everything.
const broken = setUp.find(([name, run]) => !reported(name, run));
const failed = broken ? [broken] : checks.filter(([name, run]) => !reported(name, run));

const seconds = Math.round((Date.now() - began) / 1000);
const names = (failed.length > 0 ? failed : [...setUp, ...checks]).map(([name]) => name).join(', ');
console.log(failed.length > 0 ? `\nFAILED after ${seconds} s: ${names}` : `\nPASSED in ${seconds} s: ${names}`);
process.exitCode = failed.length > 0 ? 1 : 0;

/**
 * @param {string} name
 * @param {() => boolean} run
 */
function reported(name, run) {
  console.log(`\n=== ${name}`);
  return run();
}

/** The end-to-end tests need a Chromium. On Debian, and as root, it is installed; elsewhere the person is told. */
function installChromium() {
  if (findChromium({ headless: true })) return true;
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    for (const words of [['update'], ['install', '--yes', '--no-install-recommends', 'chromium']]) {
      const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
      spawnSync('apt-get', ['--quiet', ...words], { stdio: 'inherit', env });
    }
  }
  const isThere = findChromium({ headless: true }) !== null;
  if (!isThere) console.error('There is no Chromium, Chrome or Edge here. Install one, or name it in CHROMIUM_PATH.');
  return isThere;
}
