import { writeSync } from 'node:fs';
import { CatalogueShelf } from '../../electron/storage/catalogueShelf.ts';
import { diskFiles } from '../../electron/storage/diskFiles.ts';
import { catalogueId, DraftCatalogue, replica } from './draftCatalogue.ts';

// Run as a process of its own: saves edits into the catalogue shelf at argv[2] until it is killed, and prints the title
// of each edit when it is saved.

const shelf = new CatalogueShelf(diskFiles, String(process.argv[2]), replica);
if ((await shelf.list()).length === 0) await shelf.create(catalogueId, new DraftCatalogue().source());
const opened = await shelf.open(catalogueId);
const draft = DraftCatalogue.from(opened);

for (let round = 1; ; round += 1) {
  const titles = Array.from({ length: 1 + (round % 4) }, (_, index) => `${process.pid}/${round}/${index}`);
  const saving = titles.map(async (title) => {
    await draft.edit(opened.store, title);
    writeSync(1, `${title}\n`);
  });
  if (round % 10 === 0) saving.push(opened.store.compact(draft.source()));
  await Promise.all(saving);
}
