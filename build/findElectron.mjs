import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The path of Electron's program on this machine, or null. Asking the package itself (`require('electron')`) would try to
 * download it. The environment variable ELECTRON_OVERRIDE_DIST_PATH names a folder that has it.
 * @param {string} root the project's folder
 * @returns {string | null}
 */
export function findElectron(root) {
  const electron = join(root, 'node_modules/electron');
  const pathFile = join(electron, 'path.txt');
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8') : 'electron';
  const program = join(process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(electron, 'dist'), name);
  return existsSync(program) ? program : null;
}
