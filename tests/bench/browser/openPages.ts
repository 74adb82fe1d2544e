import type { Browser } from '@playwright/test';
import { join, resolve } from 'node:path';
import { stateSource } from '../../../electron/host/stateSource.ts';
import { CatalogueShelf } from '../../../electron/storage/catalogueShelf.ts';
import { diskFiles } from '../../../electron/storage/diskFiles.ts';
import { SettingsFile } from '../../../electron/storage/settingsFile.ts';
import type { Command } from '../../../shared/document/commands.ts';
import { newCatalogue } from '../../../shared/document/newCatalogue.ts';
import { freePort, launchServed } from '../../e2e/servedHost.ts';
import { largeCatalogue } from '../largeCatalogue.ts';
import { BenchPage } from './BenchPage.ts';
import { installProbe } from './probe.ts';

const writer = { author: 'Katrin Beispiel', workplace: 'Jugendamt', app: 'bench' };
const bareOrigin = 'http://bare.localhost';
const bareFolder = resolve(import.meta.dirname, 'bare');
const recordsPath = '/records.json';

/** The records of one kind among what is created. */
const recordsOf = (commands: readonly Command[], kind: string) =>
  commands.flatMap((command) => (command.do === 'create' && command.kind === kind ? [command.record] : []));

/** The same 10,000 offers in two pages of one browser: in the served program, and in the bare table. */
export async function openPages(
  browser: Browser,
  dataFolder: string,
): Promise<{ ours: BenchPage; bare: BenchPage; close: () => Promise<void> }> {
  const { catalogue, commands } = largeCatalogue();
  const settings = await SettingsFile.open(dataFolder);
  await settings.update((first) => ({ ...first, ...writer }));
  const shelf = new CatalogueShelf(diskFiles, join(dataFolder, 'catalogues'), settings.current.replica);
  const doc = newCatalogue(catalogue, commands, { ...writer, now: new Date() });
  await shelf.create(catalogue.id, stateSource(doc, 'Lindenau', writer, new Date()));
  doc.destroy();
  const offers = recordsOf(commands, 'offers');
  const records = JSON.stringify({ offers, partners: recordsOf(commands, 'partners') });

  const context = await browser.newContext({ locale: 'de-DE', viewport: { width: 1366, height: 768 } });
  await context.addInitScript(installProbe);
  await context.route(`${bareOrigin}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    return pathname === recordsPath
      ? route.fulfill({ body: records, contentType: 'application/json' })
      : route.fulfill({ path: join(bareFolder, pathname) });
  });
  const bare = await context.newPage();
  await bare.goto(`${bareOrigin}/index.html`);
  const host = await launchServed(context, dataFolder, await freePort(), []);
  const list = `#/${catalogue.id}/offers`;
  return {
    ours: new BenchPage(host.page, {
      elsewhere: `#/${catalogue.id}/overview`,
      list,
      record: `${list}/${offers[42]?.id ?? ''}`,
      field: '.split-record input[type=text]',
    }),
    bare: new BenchPage(bare, { elsewhere: '#', list: '#offers', record: '#offers', field: 'input[aria-label=Titel]' }),
    close: () => host.close(),
  };
}
