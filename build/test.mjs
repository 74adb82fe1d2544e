// npm test: sets up what is missing, then runs every check. The last line says what came of it.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './findChromium.mjs';
import { buildWhenChanged, installDependencies, npm, npmCommand } from './setUp.mjs';

/** @type {[name: string, run: () => boolean][]} */
const setUp = [
  ['install', installDependencies],
  ['chromium', installChromium],
  ['build', buildWhenChanged],
];
// These read the sources only, each on one core. The tests after them use every core by themselves.
const readings = ['lint', 'typecheck', 'format'];
const tests = ['unit', 'e2e'];

const began = Date.now();
// Without its set-up no check can run; of the checks, each runs, so that one run shows everything.
const broken = setUp.find(([name, run]) => !reported(name, run));
const failed = broken ? [broken[0]] : [...(await failedReadings()), ...failedTests()];

const seconds = Math.round((Date.now() - began) / 1000);
const names = failed.length > 0 ? failed : [...setUp.map(([name]) => name), ...readings, ...tests];
console.log(`\n${failed.length > 0 ? `FAILED after ${seconds} s` : `PASSED in ${seconds} s`}: ${names.join(', ')}`);
process.exitCode = failed.length > 0 ? 1 : 0;

/**
 * @param {string} name
 * @param {() => boolean} run
 */
function reported(name, run) {
  console.log(`\n=== ${name}`);
  return run();
}

/** Runs them side by side; each one's output comes in one piece, when it has ended. Returns the names of those that failed. */
async function failedReadings() {
  const passed = await Promise.all(readings.map(readSources));
  return readings.filter((_, position) => !passed[position]);
}

/**
 * @param {string} name
 * @returns {Promise<boolean>}
 */
function readSources(name) {
  return new Promise((resolve) => {
    const child = spawn(...npmCommand(['run', '--silent', name]));
    /** @type {Buffer[]} */
    const output = [];
    child.stdout?.on('data', (chunk) => output.push(chunk));
    child.stderr?.on('data', (chunk) => output.push(chunk));
    child.on('close', (code) => {
      console.log(`\n=== ${name}\n${Buffer.concat(output).toString()}`);
      resolve(code === 0);
    });
  });
}

function failedTests() {
  return tests.filter((name) => !reported(name, () => npm(['run', '--silent', name])));
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
