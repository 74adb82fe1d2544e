import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { goTo, openSample } from './beginnings.ts';
import { expectAccessible } from './expectAccessible.ts';
import { expect, test } from './host.ts';

const cli = resolve(import.meta.dirname, '../../out/main/cliMain.js');
const run = promisify(execFile);

test('a folder that came from elsewhere is checked: whole or not, and who signed it', async ({ host, dataFolder }) => {
  const { page, choosing } = host;
  const mappe = join(dataFolder, 'hamm.mappe');
  const folder = join(dataFolder, 'ausgabe');
  await run(process.execPath, [cli, 'new', mappe, '--name', 'Hamm', '--ags', '05915000', '--sample']);
  await run(process.execPath, [cli, 'export', mappe, '--to', folder]);
  await openSample(page);
  await goTo(page, 'Veröffentlichen');
  const pane = page.getByRole('region', { name: 'Ausgabe prüfen' });
  const check = () => choosing(folder, () => pane.getByRole('button', { name: 'Ordner prüfen' }).click());
  await check();
  await expect(pane).toContainText('Die Ausgabe ist vollständig und unverändert.');
  await expect(pane).toContainText('Sie ist nicht unterschrieben');
  await expectAccessible(page);
  const katalog = join(folder, 'katalog.json');
  await writeFile(katalog, (await readFile(katalog, 'utf8')).replace('Babys', 'babys'));
  await check();
  await expect(pane.getByRole('alert')).toContainText('„katalog.json“');
});
