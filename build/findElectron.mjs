import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The path of Electron's program on this machine, or null. Asking the package itself (`require('electron')`) would try to
 * download it. The environment variable ELECTRON_OVERRIDE_DIST_PATH names a folder that has it, as for the package.
 * @param {string} root the project's folder
 * @returns {string | null}
 */
export function findElectron(root) {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  // The package writes this file last, when the program has been unpacked whole.
  const pathFile = join(root, 'node_modules/electron/path.txt');
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8') : null;
  if (override) return existing(join(override, name ?? 'electron'));
  return name === null ? null : existing(join(root, 'node_modules/electron/dist', name));
}

/** @param {string} path */
function existing(path) {
  return existsSync(path) ? path : null;
}
