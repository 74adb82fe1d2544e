import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PMTiles } from 'pmtiles';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { attachWindow } from '../../electron/host/attachWindow.ts';
import type { Dialogs } from '../../electron/host/dialogs.ts';
import { openHost } from '../../electron/openHost.ts';
import { connect } from '../../shared/rpc/connect.ts';
import type { AppContract } from '../../shared/rpc/contract.ts';
import { createMemoryTransports } from '../../shared/rpc/memoryTransport.ts';
import { ChecksHere } from '../support/checksHere.ts';
import { pmtilesFile } from '../support/pmtilesFile.ts';

// The map of the region, from a file on a real disk through the contract to the reader in the window.

const picture = new TextEncoder().encode('a picture of the town');
let folder: string;
let chosen: string | null;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'angebotsmappe-test-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** A window of a freshly started host; its person answers with `chosen`. */
async function openWindow() {
  const host = await openHost('serve', join(folder, 'data'), { box: null, checks: new ChecksHere(), fetch });
  const [near, far] = createMemoryTransports();
  const answer = () => Promise.resolve(chosen);
  const dialogs: Dialogs = {
    openFile: answer,
    openFiles: () => Promise.resolve([]),
    openFolder: answer,
    saveFile: answer,
  };
  attachWindow({ ...host, onBug: () => {} }, far, { dialogs, chooser: null, printer: null });
  return connect<AppContract>(near);
}

async function choose(name: string, bytes: Uint8Array): Promise<void> {
  chosen = join(folder, name);
  await writeFile(chosen, bytes);
}

test('a chosen map is there after a restart, and of a large file only what is looked at is read', async () => {
  const size = 3_000_000;
  await choose('lindenau.pmtiles', pmtilesFile(picture, size));
  expect(await (await openWindow()).call('map.chooseRegion', null)).toMatchObject({ file: 'lindenau.pmtiles' });

  const window = await openWindow();
  expect((await window.call('map.region', null))?.size).toBeGreaterThan(size);
  let read = 0;
  const region = new PMTiles({
    getKey: () => 'lindenau',
    getBytes: async (offset, length) => {
      const bytes = await window.call('map.read', { offset, length });
      read += bytes.length;
      return { data: new Uint8Array(bytes).buffer };
    },
  });
  expect(new Uint8Array((await region.getZxy(0, 0, 0))?.data ?? new ArrayBuffer())).toEqual(picture);
  expect(read).toBeLessThan(20_000);
});

test('a file that is no map is refused, and the one before stays', async () => {
  const window = await openWindow();
  await choose('lindenau.pmtiles', pmtilesFile(picture));
  await window.call('map.chooseRegion', null);
  await choose('brief.pmtiles', new TextEncoder().encode('Sehr geehrte Damen und Herren'));
  await expect(window.call('map.chooseRegion', null)).rejects.toMatchObject({ code: 'map-not-one' });
  await choose('leer.pmtiles', new Uint8Array());
  await expect(window.call('map.chooseRegion', null)).rejects.toMatchObject({ code: 'map-not-one' });
  expect(await window.call('map.region', null)).toMatchObject({ file: 'lindenau.pmtiles' });
});

test('a map that is gone is said to be, and can be forgotten', async () => {
  const window = await openWindow();
  await choose('lindenau.pmtiles', pmtilesFile(picture));
  await window.call('map.chooseRegion', null);
  await rm(join(folder, 'lindenau.pmtiles'));
  await expect(window.call('map.region', null)).rejects.toMatchObject({ code: 'file-missing' });
  await expect(window.call('map.read', { offset: 0, length: 8 })).rejects.toMatchObject({ code: 'file-missing' });
  await window.call('map.forgetRegion', null);
  expect(await window.call('map.region', null)).toBeNull();
});

test('behind the end of the file there is nothing, and no page reads all of it at once', async () => {
  const window = await openWindow();
  const file = pmtilesFile(picture);
  await choose('lindenau.pmtiles', file);
  await window.call('map.chooseRegion', null);
  expect(await window.call('map.read', { offset: file.length - 4, length: 100 })).toEqual(picture.slice(-4));
  expect(await window.call('map.read', { offset: 1e9, length: 100 })).toHaveLength(0);
  await expect(window.call('map.read', { offset: 0, length: 1e9 })).rejects.toThrow();
});
