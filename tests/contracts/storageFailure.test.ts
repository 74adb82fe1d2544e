import { describe, expect, it } from 'vitest';
import { Refusal } from '../../shared/refusal.ts';
import { CatalogueShelf } from '../../electron/storage/catalogueShelf.ts';
import { CatalogueStore } from '../../electron/storage/catalogueStore.ts';
import { writeFileAtomic } from '../../electron/storage/writeFileAtomic.ts';
import { catalogueId, DraftCatalogue, replica } from '../support/draftCatalogue.ts';
import { MemoryFiles } from '../support/memoryFiles.ts';

const shelfFolder = '/data/catalogues';
const folder = `${shelfFolder}/${catalogueId}`;

/** A catalogue on a fresh disk, and a day's work on it that can be stopped anywhere. */
async function workplace() {
  const files = new MemoryFiles();
  await files.createFolder(shelfFolder);
  const draft = new DraftCatalogue();
  const saved: string[] = [];
  const shelf = new CatalogueShelf(files, shelfFolder, replica);

  async function save(store: CatalogueStore, title: string): Promise<void> {
    await draft.edit(store, title);
    saved.push(title);
  }

  async function work(): Promise<void> {
    await shelf.create(catalogueId, draft.source());
    const { store } = await shelf.open(catalogueId);
    await save(store, 'a');
    await Promise.all([save(store, 'b'), save(store, 'c'), save(store, 'd')]);
    await store.backup('2026-11-21', draft.source());
    for (const title of ['e', 'f', 'g']) {
      const compaction = store.compact(draft.source());
      for (const part of [1, 2, 3]) await save(store, `${title}${part}`);
      await compaction;
      await save(store, `${title}4`);
    }
    await store.backup('2026-11-22', draft.source());
    await save(store, 'h');
    await store.close();
  }

  return { files, draft, saved, shelf, work };
}

/** How many calls to the disk the whole day's work takes. */
async function callsOfTheDay(): Promise<number> {
  const { files, work } = await workplace();
  let calls = 0;
  files.beforeCall = () => void (calls += 1);
  await work();
  return calls;
}

describe('a power cut', () => {
  for (const unsynced of ['gone', 'half'] as const) {
    it(`at any moment of a day leaves every saved edit readable (what was not synced: ${unsynced})`, async () => {
      const calls = await callsOfTheDay();
      expect(calls).toBeGreaterThan(50);
      for (let fatal = 1; fatal <= calls; fatal += 1) {
        const { files, saved, work } = await workplace();
        let call = 0;
        files.beforeCall = () => {
          call += 1;
          if (call >= fatal) throw new Error('power cut');
        };
        await expect(work()).rejects.toThrow('power cut');
        await laterTurn();

        const survivor = files.afterPowerCut(unsynced);
        if (saved.length === 0) continue; // whether the catalogue was there already nobody has been told
        for (const day of ['the next', 'the one after']) {
          const opened = await CatalogueStore.open(survivor, folder, { catalogueId, replica }, () => false);
          expect(DraftCatalogue.from(opened).edits(), `${day} day, power cut at call ${fatal}`).toEqual(
            expect.arrayContaining(saved),
          );
          expect((await survivor.list(folder)).filter((name) => name.endsWith('.part'))).toEqual([]);
          if (day === 'the one after' || unsynced === 'gone') expect(opened.damage).toEqual([]);
          await opened.store.close();
        }
      }
    });
  }
});

describe('a file written whole', () => {
  it('is there after a power cut', async () => {
    const files = new MemoryFiles();
    await files.createFolder('/stick');
    await writeFileAtomic(files, '/stick/katalog.mappe', Buffer.from('Inhalt'));
    const survivor = files.afterPowerCut('gone');
    expect(Buffer.from(await survivor.read('/stick/katalog.mappe')).toString()).toBe('Inhalt');
  });
});

describe('a disk that fails once', () => {
  it('at any call of a day costs no saved edit, and the same edit can be saved again', async () => {
    const calls = await callsOfTheDay();
    for (let failing = 1; failing <= calls; failing += 1) {
      const { files, draft, saved, shelf, work } = await workplace();
      let call = 0;
      files.beforeCall = (_, path) => {
        call += 1;
        if (call === failing) throw new Refusal('disk-full', { path });
      };
      const refused = await work().then(
        () => false,
        () => true,
      );
      await laterTurn();
      if (!refused) continue; // a call whose failure is nobody's concern, such as closing a handle that failed before

      if ((await shelf.list()).length === 0) await shelf.create(catalogueId, draft.source());
      const { store, ...found } = await CatalogueStore.open(files, folder, { catalogueId, replica }, () => false);
      expect(found.damage, `failing at call ${failing}`).toEqual([]);
      expect(DraftCatalogue.from(found).edits()).toEqual(expect.arrayContaining(saved));
      await store.close();
    }
  });
});

describe('saving on a full disk', () => {
  async function fullDisk(...callsThatFail: string[]) {
    const { files, draft, shelf } = await workplace();
    await shelf.create(catalogueId, draft.source());
    const { store } = await shelf.open(catalogueId);
    await draft.edit(store, 'vorher');
    let full = true;
    files.beforeCall = (call, path) => {
      if (full && callsThatFail.includes(call)) throw new Refusal('disk-full', { path });
    };
    return { files, draft, shelf, store, freeSpace: () => void (full = false) };
  }

  it.each([[['append']], [['sync']], [['append', 'openForAppend']], [['sync', 'cut']]])(
    'says so, and saves the same edits when there is space again (failing: %j)',
    async (callsThatFail) => {
      const { draft, shelf, store, freeSpace } = await fullDisk(...callsThatFail);
      const changes = ['eins', 'zwei', 'drei'].map((title) => draft.change(title));
      const saving = changes.map((change) => store.append(change, draft.stamp()));
      const outcomes = await Promise.allSettled(saving);
      expect(outcomes.map((outcome) => outcome.status)).toEqual(['rejected', 'rejected', 'rejected']);
      const lengthBefore = store.journalLength;

      freeSpace();
      for (const change of changes) await store.append(change, draft.stamp());
      expect(store.lastSeq).toBe(4);
      expect(store.journalLength).toBeGreaterThan(lengthBefore);
      await store.close();

      const opened = await shelf.open(catalogueId);
      expect(opened.damage).toEqual([]);
      expect(opened.updates).toHaveLength(4);
      expect(DraftCatalogue.from(opened).edits()).toEqual(['drei', 'eins', 'vorher', 'zwei']);
      await opened.store.close();
    },
  );

  it('saves no edit whose predecessors could not be saved', async () => {
    const { files, draft, store } = await fullDisk();
    const later: Promise<number>[] = [];
    files.beforeCall = (call, path) => {
      if (call !== 'append' || later.length > 0) return;
      later.push(draft.edit(store, 'zwei'));
      throw new Refusal('disk-full', { path });
    };
    const outcomes = await Promise.allSettled([draft.edit(store, 'eins')]);
    const outcomesOfLater = await Promise.allSettled(later);
    expect([...outcomes, ...outcomesOfLater].map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(store.lastSeq).toBe(1);
  });

  it('leaves no half edit behind when the next generation begins before it was saved again', async () => {
    const { files, draft, store, freeSpace } = await fullDisk('append', 'openForAppend');
    await expect(draft.edit(store, 'zu viel')).rejects.toThrow(Refusal);
    freeSpace();
    await store.compact(draft.source());
    await draft.edit(store, 'danach');
    await files.remove(`${folder}/snapshot-000002.mappe`);

    const opened = await CatalogueStore.open(files, folder, { catalogueId, replica }, () => false);
    expect(opened.damage).toEqual([]);
    expect(opened.updates).toHaveLength(2);
  });

  it('does not go on in a journal that somebody else has shortened meanwhile', async () => {
    const { files, draft, store, freeSpace } = await fullDisk('append', 'openForAppend');
    const change = draft.change('noch einmal');
    await expect(store.append(change, draft.stamp())).rejects.toThrow('disk-full');
    freeSpace();
    await files.remove(`${folder}/journal-000001.journal`);
    await expect(store.append(change, draft.stamp())).rejects.toThrow('io-error');
  });

  it('leaves a journal without half an edit in it even when the program ends before there is space', async () => {
    const { files, draft, store } = await fullDisk('append');
    await expect(draft.edit(store, 'zu viel')).rejects.toThrow(Refusal);
    const opened = await CatalogueStore.open(files, folder, { catalogueId, replica }, () => false);
    expect(opened.damage).toEqual([]);
    expect(DraftCatalogue.from(opened).edits()).toEqual(['vorher']);
  });

  it('does not lose the journal when there is no room for a new generation', async () => {
    const { files, draft, shelf } = await workplace();
    await shelf.create(catalogueId, draft.source());
    const { store } = await shelf.open(catalogueId);
    files.beforeCall = (call, path) => {
      if (call === 'create') throw new Refusal('disk-full', { path });
    };
    await draft.edit(store, 'vorher');
    await expect(store.compact(draft.source())).rejects.toThrow('disk-full');
    await draft.edit(store, 'nachher');
    files.beforeCall = () => undefined;
    await store.compact(draft.source());
    await store.close();

    expect((await files.list(folder)).filter((name) => name.endsWith('.part'))).toEqual([]);
    const opened = await shelf.open(catalogueId);
    expect(DraftCatalogue.from(opened).edits()).toEqual(['nachher', 'vorher']);
    await opened.store.close();
  });
});

/** After what was still under way when the first call failed has failed as well. */
function laterTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 1));
}
