import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { encodeMappe } from '../../electron/host/packets/encodeMappe.ts';
import { CatalogueShelf } from '../../electron/storage/catalogueShelf.ts';
import type { Files } from '../../electron/storage/files.ts';
import type { StateSource } from '../../electron/host/ports.ts';
import { refusalOf } from '../support/refusalOf.ts';
import { catalogueId, DraftCatalogue, replica } from '../support/draftCatalogue.ts';

/** What every storage promises, whatever its files lie on. `open` gives an empty folder. */
export function describeStorage(name: string, open: () => Promise<{ files: Files; folder: string }>): void {
  async function createdCatalogue() {
    const { files, folder } = await open();
    const shelf = new CatalogueShelf(files, join(folder, 'catalogues'), replica);
    const draft = new DraftCatalogue();
    await shelf.create(catalogueId, draft.source());
    return { files, shelf, draft, folder: join(folder, 'catalogues', catalogueId) };
  }

  /** A disk that gives back something else than was written on it. */
  function unreadable(source: StateSource): StateSource {
    return { ...source, capture: () => ({ ...source.capture(), matches: () => false }) };
  }

  async function damageMiddle(files: Files, path: string): Promise<void> {
    const bytes = Uint8Array.from(await files.read(path));
    const middle = Math.floor(bytes.length / 2);
    bytes.set([(bytes[middle] ?? 0) ^ 0x10], middle);
    await replaceFile(files, path, bytes);
  }

  async function replaceFile(files: Files, path: string, bytes: Uint8Array): Promise<void> {
    await files.remove(path);
    await files.create(path, bytes);
  }

  describe(`a catalogue on ${name}`, () => {
    it('has every saved edit when it is opened again', async () => {
      const { shelf, draft } = await createdCatalogue();
      const { store } = await shelf.open(catalogueId);
      await draft.edit(store, 'Babytreff');
      await draft.edit(store, 'Familiencafé');
      await store.close();

      const opened = await shelf.open(catalogueId);
      expect(DraftCatalogue.from(opened).edits()).toEqual(['Babytreff', 'Familiencafé']);
      expect(opened.damage).toEqual([]);
      await opened.store.close();
    });

    it('numbers edits in the order in which they were made, also those that came at once and after opening again', async () => {
      const { shelf, draft } = await createdCatalogue();
      const first = await shelf.open(catalogueId);
      const titles = Array.from({ length: 20 }, (_, index) => `Angebot ${index}`);
      expect(await Promise.all(titles.map((title) => draft.edit(first.store, title)))).toEqual(
        titles.map((_, index) => index + 1),
      );
      await first.store.compact(draft.source());
      await first.store.close();

      const second = await shelf.open(catalogueId);
      expect(await draft.edit(second.store, 'noch eins')).toBe(21);
      await second.store.close();
    });

    it('is opened by one program at a time', async () => {
      const { shelf } = await createdCatalogue();
      const { store } = await shelf.open(catalogueId);
      expect(await refusalOf(shelf.open(catalogueId))).toBe('catalogue-open-elsewhere');
      await store.close();
      await (await shelf.open(catalogueId)).store.close();
    });

    it('opens after a program that held it has died', async () => {
      const { files, shelf, folder } = await createdCatalogue();
      const noProcess = 2 ** 30;
      await files.create(join(folder, `lock-${noProcess}-${Date.now()}-abc`), new Uint8Array());
      await (await shelf.open(catalogueId)).store.close();
      expect((await files.list(folder)).filter((entry) => entry.startsWith('lock'))).toEqual([]);
    });

    it('keeps the last two generations when it is compacted, and all edits before, during and after', async () => {
      const { files, shelf, draft, folder } = await createdCatalogue();
      const { store } = await shelf.open(catalogueId);
      for (const title of ['eins', 'zwei', 'drei']) {
        await draft.edit(store, title);
        const compaction = store.compact(draft.source());
        for (const part of ['a', 'b', 'c']) await draft.edit(store, `${title} nebenbei ${part}`);
        await compaction;
      }
      await draft.edit(store, 'danach');
      await store.close();

      expect((await files.list(folder)).filter((entry) => /^(snapshot|journal)/.test(entry))).toEqual([
        'journal-000003.journal',
        'journal-000004.journal',
        'snapshot-000003.mappe',
        'snapshot-000004.mappe',
      ]);
      const opened = await shelf.open(catalogueId);
      expect(DraftCatalogue.from(opened).edits()).toEqual(draft.edits());
      expect(draft.edits()).toHaveLength(13);
      await opened.store.close();
    });

    it('keeps everything when a snapshot does not read back as it was written', async () => {
      const { files, shelf, draft, folder } = await createdCatalogue();
      const { store } = await shelf.open(catalogueId);
      await draft.edit(store, 'vorher');
      expect(await refusalOf(store.compact(unreadable(draft.source())))).toBe('io-error');
      await draft.edit(store, 'nachher');
      await store.close();

      expect((await files.list(folder)).filter((entry) => entry.includes('snapshot'))).toEqual([
        'snapshot-000001.mappe',
      ]);
      const opened = await shelf.open(catalogueId);
      expect(DraftCatalogue.from(opened).edits()).toEqual(['nachher', 'vorher']);
      await opened.store.close();
    });

    it('opens with what stands before a damage in its journal, and sets the rest aside once', async () => {
      const { files, shelf, draft, folder } = await createdCatalogue();
      const { store } = await shelf.open(catalogueId);
      await draft.edit(store, 'heil');
      const sound = store.journalLength;
      await draft.edit(store, 'zerrissen');
      await store.close();
      const path = join(folder, 'journal-000001.journal');
      const whole = await files.read(path);
      await replaceFile(files, path, whole.subarray(0, -3));

      const opened = await shelf.open(catalogueId);
      expect(DraftCatalogue.from(opened).edits()).toEqual(['heil']);
      expect(opened.damage).toMatchObject([
        {
          kind: 'journal',
          file: 'journal-000001.journal',
          offset: sound,
          bytes: whole.length - 3 - sound,
          reason: 'cut',
        },
      ]);
      const setAside = await files.read(join(folder, opened.damage[0]?.setAsideAs ?? ''));
      expect(Buffer.from(setAside).equals(whole.subarray(sound, -3))).toBe(true);
      await draft.edit(opened.store, 'weiter');
      await opened.store.close();

      const again = await shelf.open(catalogueId);
      expect(again.damage).toEqual([]);
      expect(again.updates).toHaveLength(2);
      await again.store.close();
    });

    it('sets later journals aside whole when one before them is damaged', async () => {
      const { files, shelf, draft, folder } = await createdCatalogue();
      const { store } = await shelf.open(catalogueId);
      await draft.edit(store, 'eins');
      await draft.edit(store, 'zwei');
      await refusalOf(store.compact(unreadable(draft.source())));
      await draft.edit(store, 'drei');
      await store.close();
      await damageMiddle(files, join(folder, 'journal-000001.journal'));

      const opened = await shelf.open(catalogueId);
      expect(opened.damage).toMatchObject([
        { file: 'journal-000001.journal', reason: 'changed' },
        { file: 'journal-000002.journal', offset: 0, reason: 'gap' },
      ]);
      expect(opened.updates.length).toBeLessThan(2);
      await opened.store.close();
    });

    it('notices a journal that is missing between two others', async () => {
      const { files, shelf, draft, folder } = await createdCatalogue();
      const { store } = await shelf.open(catalogueId);
      for (const title of ['eins', 'zwei', 'drei']) {
        await draft.edit(store, title);
        await refusalOf(store.compact(unreadable(draft.source())));
      }
      await store.close();
      await files.remove(join(folder, 'journal-000002.journal'));

      const opened = await shelf.open(catalogueId);
      expect(DraftCatalogue.from(opened).edits()).toEqual(['eins']);
      expect(opened.damage).toMatchObject([
        { file: 'journal-000003.journal', offset: 0, reason: 'gap' },
        { file: 'journal-000004.journal', offset: 0, reason: 'gap' },
      ]);
      await opened.store.close();
    });

    it('needs nothing of the generation before while its newest snapshot is sound', async () => {
      const { files, shelf, draft, folder } = await createdCatalogue();
      const { store } = await shelf.open(catalogueId);
      await draft.edit(store, 'vorher');
      await store.compact(draft.source());
      await store.close();
      await damageMiddle(files, join(folder, 'journal-000001.journal'));

      const opened = await shelf.open(catalogueId);
      expect(opened).toMatchObject({ updates: [], damage: [] });
      expect(DraftCatalogue.from(opened).edits()).toEqual(['vorher']);
      await opened.store.close();
    });

    it('falls back to the generation before when its newest snapshot is damaged', async () => {
      const { files, shelf, draft, folder } = await createdCatalogue();
      const { store } = await shelf.open(catalogueId);
      await draft.edit(store, 'vorher');
      await store.compact(draft.source());
      await draft.edit(store, 'nachher');
      await store.close();
      await damageMiddle(files, join(folder, 'snapshot-000002.mappe'));

      const opened = await shelf.open(catalogueId);
      expect(DraftCatalogue.from(opened).edits()).toEqual(['nachher', 'vorher']);
      expect(opened.damage).toMatchObject([{ kind: 'snapshot', file: 'snapshot-000002.mappe' }]);
      await draft.edit(opened.store, 'weiter');
      await opened.store.compact(draft.source());
      await opened.store.close();

      const again = await shelf.open(catalogueId);
      expect(again.damage).toEqual([]);
      expect(DraftCatalogue.from(again).edits()).toEqual(draft.edits());
      await again.store.close();
    });

    it('falls back to its newest backup when no snapshot can be read, and goes on from there', async () => {
      const { files, shelf, draft, folder } = await createdCatalogue();
      const { store } = await shelf.open(catalogueId);
      await draft.edit(store, 'vorher');
      await store.backup('2026-11-22', draft.source());
      await draft.edit(store, 'nachher');
      await store.close();
      await damageMiddle(files, join(folder, 'snapshot-000001.mappe'));

      for (const edits of [
        ['nachher', 'vorher'],
        ['danach', 'nachher', 'vorher'],
      ]) {
        const opened = await shelf.open(catalogueId);
        expect(DraftCatalogue.from(opened).edits()).toEqual(edits);
        if (edits.length === 2) await draft.edit(opened.store, 'danach');
        await opened.store.close();
      }
    });

    it('refuses to open where nothing can be read, and leaves every file as it is', async () => {
      const { files, shelf, draft, folder } = await createdCatalogue();
      const { store } = await shelf.open(catalogueId);
      await draft.edit(store, 'nur im Journal');
      await store.close();
      await damageMiddle(files, join(folder, 'snapshot-000001.mappe'));
      const before = await files.list(folder);
      expect(await refusalOf(shelf.open(catalogueId))).toBe('catalogue-damaged');
      expect(await files.list(folder)).toEqual(before);
    });

    it('is not opened by an older program, which would miss what it does not know', async () => {
      const { files, shelf, draft, folder } = await createdCatalogue();
      const newer = await encodeMappe({ ...draft.label(), compression: 'none' }, draft.source().capture().state);
      const path = join(folder, 'snapshot-000002.mappe');
      const text = Buffer.from(newer).toString('latin1').replace('"version":1', '"version":2');
      await files.create(path, Buffer.from(text, 'latin1'));
      expect(await refusalOf(shelf.open(catalogueId))).toBe('mappe-too-new');
      expect(await files.list(folder)).toContain('snapshot-000002.mappe');
    });

    it('is not mixed with another catalogue whose snapshot was copied into its folder', async () => {
      const { files, shelf, draft, folder } = await createdCatalogue();
      const label = { ...draft.label(), catalogueId: crypto.randomUUID(), compression: 'none' } as const;
      await files.create(join(folder, 'snapshot-000002.mappe'), await encodeMappe(label, new Uint8Array(4)));
      expect(await refusalOf(shelf.open(catalogueId))).toBe('mappe-other-catalogue');
    });

    it('is backed up once a day, and old backups are thinned out', async () => {
      const { shelf, draft } = await createdCatalogue();
      const { store } = await shelf.open(catalogueId);
      for (let day = 1; day <= 20; day += 1) {
        await draft.edit(store, `Tag ${day}`);
        expect(await store.backup(`2026-11-${String(day).padStart(2, '0')}`, draft.source())).toBe(true);
      }
      await draft.edit(store, 'nach der Sicherung');
      expect(await store.backup('2026-11-20', draft.source())).toBe(false);
      expect((await store.backups()).map(({ name }) => name)).toEqual(
        [20, 19, 18, 17, 16, 15, 14, '08', '01'].map((day) => `2026-11-${day}.mappe`),
      );

      const { header, state } = await store.readBackup('2026-11-08.mappe');
      expect(header).toMatchObject({ catalogueId, seq: 8, compression: 'deflate' });
      const doc = new Y.Doc({ gc: false });
      Y.applyUpdateV2(doc, state);
      expect(doc.getMap('offers').size).toBe(8);
      expect(await refusalOf(store.readBackup('../snapshot-000001.mappe'))).toBe('file-missing');
      await store.close();
    });

    it('stands on the shelf under its id and name', async () => {
      const { files, shelf, draft, folder } = await createdCatalogue();
      await files.createFolder(join(folder, '..', 'Neuer Ordner'));
      expect(await shelf.list()).toMatchObject([{ catalogueId, header: { catalogueName: 'Musterstadt' } }]);
      expect(await refusalOf(shelf.create(catalogueId, draft.source()))).toBe('catalogue-exists');
      expect(await refusalOf(shelf.open(crypto.randomUUID()))).toBe('catalogue-missing');
      expect(await refusalOf(shelf.open('../catalogues'))).toBe('catalogue-missing');
      await replaceFile(files, join(folder, 'snapshot-000001.mappe'), new Uint8Array(40));
      expect(await shelf.list()).toEqual([{ catalogueId, header: null }]);
    });
  });
}
