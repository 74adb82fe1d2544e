import type { Page } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeMappe } from '../../electron/host/packets/decodeMappe.ts';
import { goTo, openSample } from './beginnings.ts';
import { expectAccessible } from './expectAccessible.ts';
import { expect, test } from './host.ts';

const partner = 'Familienzentrum Mühlenspatzen';
const person = 'Uta Muster';

async function openPartner(page: Page): Promise<void> {
  await goTo(page, 'Partner');
  await page.getByRole('searchbox').fill(partner);
  await page.getByRole('grid', { name: 'Partner' }).getByRole('rowheader').filter({ hasText: partner }).first().click();
  await expect(page.getByRole('heading', { name: partner, level: 2 })).toBeVisible();
}

/** The files of the program that name the person, packed or unpacked. */
async function filesNaming(dataFolder: string): Promise<string[]> {
  const folder = join(dataFolder, 'catalogues');
  const found: string[] = [];
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    // A file that is being written is there and gone: it is looked at under its own name.
    if (!entry.isFile() || entry.name.endsWith('.part')) continue;
    const bytes = readFileSync(join(entry.parentPath, entry.name));
    const unpacked = entry.name.endsWith('.mappe') ? (await decodeMappe(bytes, { maxSize: 1e9 })).state : bytes;
    if (Buffer.from(unpacked).includes(person)) found.push(entry.name);
  }
  return found;
}

/** Whether the browser's own copy of a catalogue names the person. */
const isInBrowser = (page: Page): Promise<boolean> =>
  page.evaluate(async (name) => {
    const answer = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error(request.error?.message));
      });
    const [known] = (await indexedDB.databases()).filter((database) => database.name?.startsWith('catalogue-'));
    const database = await answer(indexedDB.open(known?.name ?? ''));
    const rows: unknown[] = await answer(database.transaction('updates').objectStore('updates').getAll());
    database.close();
    return rows.some((row) => row instanceof Uint8Array && new TextDecoder('latin1').decode(row).includes(name));
  }, person);

test(
  'a person who asks for it is erased: from the page, from every file, from the browser; nothing brings her back',
  { tag: '@desktop' },
  async ({ launch, dataFolder }) => {
    const host = await launch();
    await openSample(host.page);
    await openPartner(host.page);
    expect(await filesNaming(dataFolder)).not.toEqual([]);
    expect(await isInBrowser(host.page)).toBe(true);

    await host.page.getByRole('button', { name: `${person} endgültig löschen …` }).click();
    const dialog = host.page.getByRole('dialog', { name: 'Person endgültig löschen' });
    await expect(dialog.getByText('Das lässt sich nicht zurückholen, auch nicht aus einer Sicherung.')).toBeVisible();
    await expectAccessible(host.page);
    await dialog.getByRole('button', { name: 'Abbrechen' }).click();
    await expect(host.page.getByRole('textbox', { name: 'Name' }).last()).toHaveValue(person);

    await host.page.getByRole('button', { name: `${person} endgültig löschen …` }).click();
    await dialog.getByRole('button', { name: 'Endgültig löschen' }).click();
    await expect(host.page.getByText(`Die Angaben von ${person} wurden aus diesem Katalog entfernt.`)).toBeVisible();
    await expect(host.page.getByRole('button', { name: `${person} endgültig löschen …` })).toHaveCount(0);
    await expect.poll(() => filesNaming(dataFolder)).toEqual([]);
    await expect.poll(() => isInBrowser(host.page)).toBe(false);

    await host.page.keyboard.press('Control+Z');
    await host.kill();
    const again = await launch();
    await again.page.getByRole('region', { name: 'Zuletzt geöffnet' }).getByRole('button').click();
    await openPartner(again.page);
    await expect(again.page.getByRole('button', { name: /^Sonja Beispiel endgültig löschen/ })).toBeVisible();
    await expect(again.page.getByRole('button', { name: `${person} endgültig löschen …` })).toHaveCount(0);
    expect(await filesNaming(dataFolder)).toEqual([]);
    expect(await isInBrowser(again.page)).toBe(false);
  },
);
