import { fork } from 'node:child_process';
import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { OpenDocument } from '../../electron/host/OpenDocument.ts';
import { stateSource } from '../../electron/host/stateSource.ts';
import { CatalogueShelf } from '../../electron/storage/catalogueShelf.ts';
import { diskFiles } from '../../electron/storage/diskFiles.ts';
import { newCatalogue } from '../../shared/document/newCatalogue.ts';
import { Projection } from '../../shared/document/projection.ts';
import { exportedKatalog } from './exportedKatalog.ts';
import { largeCatalogue } from './largeCatalogue.ts';
import { paired, report, timed } from './measure.ts';
import type { Pair } from './measure.ts';

const writer = { author: 'Katrin Beispiel', workplace: 'Jugendamt', app: 'bench' };
const replica = '00000000-0000-4000-8000-00000000cafe';
const runs = 7;

interface Row extends Pair {
  readonly what: string;
  readonly limit: number;
}

const folder = await mkdtemp(join(tmpdir(), 'angebotsmappe-bench-'));
const shelf = new CatalogueShelf(diskFiles, join(folder, 'catalogues'), replica);
const { catalogue, commands } = largeCatalogue();
const json = JSON.stringify(commands.map((command) => (command.do === 'create' ? command.record : null)));

async function openFromDisk(): Promise<OpenDocument> {
  return new OpenDocument(catalogue.id, await shelf.open(catalogue.id), () => writer, console.error);
}

async function benchOpening(): Promise<Row> {
  const pair = await paired(
    runs,
    async () => {
      const { ms, value } = await timed(async () => {
        const document = await openFromDisk();
        return { document, rows: document.projection.rows('offers').length };
      });
      await value.document.close();
      return ms;
    },
    async () => (await timed(() => JSON.parse(json) as unknown)).ms,
  );
  return { what: 'open from disk to all list rows / JSON.parse of the same data', limit: 1.5, ...pair };
}

async function benchEdit(): Promise<Row> {
  const document = await openFromDisk();
  const bareFile = await open(join(folder, 'bare'), 'a');
  const ids = document.projection.ids('offers');
  const frame = new Uint8Array(500);
  let at = 0;
  const pair = await paired(
    200,
    async () => {
      at += 1;
      const id = ids[(at * 37) % ids.length] ?? '';
      return (
        await timed(() =>
          document.perform([{ do: 'edit', kind: 'offers', id, patch: { audienceNote: `Stand ${at}` } }]),
        )
      ).ms;
    },
    async () =>
      (
        await timed(async () => {
          await bareFile.write(frame);
          await bareFile.datasync();
        })
      ).ms,
    // An edit leaves hardly anything behind; after a full collection V8 would have to compile the program anew.
    () => undefined,
  );
  await bareFile.close();
  await document.close();
  return { what: 'one field edit to journal-acknowledged / bare append + fdatasync', limit: 2, ...pair };
}

async function benchExport(): Promise<Row> {
  const document = await openFromDisk();
  const { projection } = document;
  // An export follows a look at the list: the records have been read.
  projection.records('offers');
  const value = JSON.parse(exportedKatalog(projection).join('')) as unknown;
  const pair = await paired(
    runs,
    async () => (await timed(() => exportedKatalog(projection))).ms,
    async () => (await timed(() => JSON.stringify(value))).ms,
  );
  await document.close();
  return { what: 'export of katalog.json / JSON.stringify of the same object', limit: 2, ...pair };
}

/** Bytes a fresh process holds after the work named (see memoryProbe.ts). */
function memoryOf(work: 'parsed' | 'opened'): Promise<number> {
  const probe = fileURLToPath(new URL('memoryProbe.js', import.meta.url));
  return new Promise((resolve, reject) => {
    const child = fork(probe, [work, folder, catalogue.id], { execArgv: ['--expose-gc'] });
    child.once('message', (bytes) => resolve(Number(bytes)));
    child.once('error', reject);
  });
}

async function benchMemory(): Promise<Row> {
  await writeFile(join(folder, 'records.json'), json);
  const ours = (await memoryOf('opened')) / 1e6;
  const bare = (await memoryOf('parsed')) / 1e6;
  return { what: 'memory of the host in MB / that of the parsed JSON', limit: 3, ours, bare, ratio: ours / bare };
}

try {
  const doc = newCatalogue(catalogue, commands, { ...writer, now: new Date() });
  await shelf.create(catalogue.id, stateSource(doc, new Projection(doc).catalogue().name, writer, new Date()));
  doc.destroy();
  // The first opening of a day writes the backup; it is not part of what is measured.
  await (await openFromDisk()).close();
  console.log(`10,000 offers, ${Math.round(json.length / 10_000)} characters each, ${process.version}\n`);
  for (const bench of [benchOpening, benchEdit, benchExport, benchMemory]) {
    const { what, limit, ours, bare, ratio } = await bench();
    report(what, ratio, limit, `${ours.toFixed(2)} / ${bare.toFixed(2)}`);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
