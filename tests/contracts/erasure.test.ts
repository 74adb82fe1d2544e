import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { OpenDocument } from '../../electron/host/OpenDocument.ts';
import { stateSource } from '../../electron/host/stateSource.ts';
import { CatalogueStore } from '../../electron/storage/catalogueStore.ts';
import { writeState } from '../../electron/storage/stateFile.ts';
import { perform } from '../../shared/document/commands.ts';
import type { Command } from '../../shared/document/commands.ts';
import { newCatalogue } from '../../shared/document/newCatalogue.ts';
import { newDoc } from '../../shared/document/structure.ts';
import { decodeMappe } from '../../electron/host/packets/decodeMappe.ts';
import { Refusal } from '../../shared/refusal.ts';
import { MemoryFiles } from '../support/memoryFiles.ts';

const folder = '/data/catalogues/lindenau';
const identity = {
  catalogueId: '9d5b1c0e-6a0f-4b8e-9f55-2f1d8f0f7a11',
  replica: '0b8f6a9e-5a34-4f0e-8d6f-2f4f4d1c9a77',
};
const writer = { author: 'Lena Muster', workplace: 'Jugendamt', app: 'test' };
const partner = '3d0b8a52-7a54-4a1c-8f0e-0a4a8f1f0c01';
const person = 'a1b2c3d4-0000-4000-8000-000000000001';

const contact = (name: string) => ({
  id: person,
  name,
  function: null,
  phone: null,
  mobile: null,
  email: null,
  public: false,
});
const rename = (name: string): Command => ({
  do: 'edit',
  kind: 'partners',
  id: partner,
  patch: { contacts: [contact(name)] },
});
const visit = (website: string): Command => ({ do: 'edit', kind: 'partners', id: partner, patch: { website } });
const erase: Command = { do: 'erase', kind: 'partners', id: partner, key: `contacts/${person}` };

async function open(files: MemoryFiles, onBug: (error: unknown) => void = () => undefined): Promise<OpenDocument> {
  const stored = await CatalogueStore.open(files, folder, identity, () => false);
  return new OpenDocument(identity.catalogueId, stored, () => writer, onBug);
}

/** A disk with a catalogue that names a person everywhere: snapshots, journals, backups, what was set aside. */
async function wornDisk(): Promise<MemoryFiles> {
  const files = new MemoryFiles();
  await files.createFolder(`${folder}/torn`);
  const doc = newCatalogue({ id: identity.catalogueId, name: 'Lindenau' }, [], { ...writer, now: new Date() });
  const source = () => stateSource(doc, 'Lindenau', writer, new Date());
  const now = new Date();
  const record = { id: partner, name: 'Familienzentrum', contacts: [contact('Uta Vormals')] };
  perform(doc, [{ do: 'create', kind: 'partners', record }], { ...writer, now });
  await writeState(files, `${folder}/snapshot-000001.mappe`, identity, { seq: 0, compression: 'none' }, source());
  await files.create(`${folder}/torn/journal-000001.journal.17.abc`, new TextEncoder().encode('… Uta Vormals …'));
  await files.syncFolder(folder);
  await files.syncFolder(`${folder}/torn`);
  const { store } = await CatalogueStore.open(files, folder, identity, () => false);
  doc.on('updateV2', (update: Uint8Array) => {
    void store.append(update, { client: doc.clientID, author: writer.author, time: now.toISOString(), schema: 1 });
  });
  await store.backup('2026-11-20', source());
  perform(doc, [rename('Uta Jetzt')], { ...writer, now });
  await store.backup('2026-11-21', source());
  await store.keepRecoveryPoint(now, source());
  await store.compact(source());
  perform(doc, [visit('https://example.org/alt')], { ...writer, now });
  await store.close();
  return files;
}

async function* everyFile(files: MemoryFiles, at: string): AsyncGenerator<{ path: string; bytes: Uint8Array }> {
  for (const name of await files.list(at)) {
    const path = `${at}/${name}`;
    const bytes = await files.read(path).catch(() => null);
    if (bytes === null) yield* everyFile(files, path);
    else yield { path, bytes };
  }
}

/** The files that hold one of the names, packed or unpacked. */
async function filesNaming(files: MemoryFiles): Promise<string[]> {
  const found: string[] = [];
  for await (const { path, bytes } of everyFile(files, '/data')) {
    const unpacked = path.endsWith('.mappe') ? (await decodeMappe(bytes, { maxSize: 1e9 })).state : bytes;
    const text = Buffer.concat([bytes, unpacked]).toString('latin1');
    if (text.includes('Uta')) found.push(path.slice(folder.length + 1));
  }
  return found;
}

test('the worn disk names the person in every kind of file there is', async () => {
  const found = (await filesNaming(await wornDisk())).map((path) => path.replace(/\d+/g, '0'));
  for (const kind of ['snapshot-0.mappe', 'journal-0.journal', 'backups/0-0-0.mappe', 'torn/journal-0.journal.0.abc']) {
    expect(found).toContain(kind);
  }
  expect(found.some((path) => path.includes('before-merge'))).toBe(true);
});

test('an erased person is in no byte of the folder any more; everything else is there, and backups still open', async () => {
  const files = await wornDisk();
  const before = await open(files);
  await before.perform([erase, visit('https://example.org/neu')]);
  await before.close();
  expect(await filesNaming(files)).toEqual([]);
  const after = await open(files);
  expect(after.projection.record('partners', partner)).toMatchObject({
    website: 'https://example.org/neu',
    contacts: [],
  });
  const [backup] = (await after.backups()).filter(({ name }) => name.startsWith('2026-11-20'));
  expect([...(await after.backup(backup?.name ?? '')).getMap('partners').keys()]).toContain(partner);
  expect(after.takeNotes()).toEqual([]);
  await after.close();
});

test('what a window or a colleague still brings of the person never reaches the disk', async () => {
  const files = await wornDisk();
  const document = await open(files);
  const away = newDoc();
  Y.applyUpdateV2(away, Y.encodeStateAsUpdateV2(document.doc));
  await document.perform([erase]);
  const sv = Y.encodeStateVector(away);
  perform(away, [rename('Uta Spät'), visit('https://example.org/weg')], { ...writer, now: new Date() });
  const heard: string[] = [];
  document.listen({ updated: (update) => heard.push(Buffer.from(update).toString('latin1')) });
  await document.apply(Y.encodeStateAsUpdateV2(away, sv), null);
  await document.close();
  expect(await filesNaming(files)).toEqual([]);
  expect(heard.join()).toContain('example.org/weg');
  expect(heard.join()).not.toContain('Uta');
});

describe('a power cut at any moment of erasing', () => {
  for (const unsynced of ['gone', 'half'] as const) {
    test(`loses nothing, and the next start finishes it (what was not synced: ${unsynced})`, async () => {
      for (let fatal = 1; ; fatal += 1) {
        const files = await wornDisk();
        let call = 0;
        const document = await open(files);
        files.beforeCall = () => {
          call += 1;
          if (call >= fatal) throw new Refusal('io-error');
        };
        const isErased = await document.perform([erase]).then(
          () => true,
          () => false,
        );
        await document.close().catch(() => undefined);

        const survivor = files.afterPowerCut(unsynced);
        const next = await open(survivor);
        expect(next.projection.record('partners', partner)?.website, `cut at call ${fatal}`).toBe(
          'https://example.org/alt',
        );
        await next.close();
        if (isErased) expect(await filesNaming(survivor), `cut at call ${fatal}`).toEqual([]);
        else expect(next.projection.record('partners', partner)?.contacts.length).toBeLessThanOrEqual(1);
        if (call < fatal) {
          expect(call).toBeGreaterThan(40);
          return;
        }
      }
    });
  }
});
