import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { OpenDocument } from '../../electron/host/OpenDocument.ts';
import { CatalogueShelf } from '../../electron/storage/catalogueShelf.ts';
import { diskFiles } from '../../electron/storage/diskFiles.ts';

// Run as a process of its own: tells its parent how many bytes it holds, after the work, beyond what it held before.

const [, , work, folder = '', catalogueId = ''] = process.argv;
const replica = '00000000-0000-4000-8000-00000000cafe';
const writer = { author: 'Katrin Beispiel', workplace: 'Jugendamt', app: 'bench' };

function held(): number {
  for (let turn = 0; turn < 4; turn += 1) globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

async function parsed(): Promise<unknown> {
  return JSON.parse(await readFile(join(folder, 'records.json'), 'utf8'));
}

async function opened(): Promise<unknown> {
  const shelf = new CatalogueShelf(diskFiles, join(folder, 'catalogues'), replica);
  const document = new OpenDocument(catalogueId, await shelf.open(catalogueId), () => writer, console.error);
  document.projection.rows('offers');
  return document;
}

const before = held();
const kept = await (work === 'opened' ? opened() : parsed());
// Buffers of the reading are let go of after a turn of the loop.
await new Promise((resolve) => setTimeout(resolve, 200));
process.send?.(held() - before);
if (kept === undefined) throw new Error('Nothing was kept');
process.exit(0);
