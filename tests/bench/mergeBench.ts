import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import * as Y from 'yjs';
import { forkCheckProcess } from '../../electron/checks/forkCheckProcess.ts';
import { ProcessChecks } from '../../electron/checks/ProcessChecks.ts';
import { encodeCatalogue } from '../../electron/host/mappeFile.ts';
import type { MappeChecks } from '../../electron/host/merging/MappeChecks.ts';
import { OpenDocument } from '../../electron/host/OpenDocument.ts';
import { stateSource } from '../../electron/host/stateSource.ts';
import { CatalogueShelf } from '../../electron/storage/catalogueShelf.ts';
import { diskFiles } from '../../electron/storage/diskFiles.ts';
import { perform } from '../../shared/document/commands.ts';
import { openConflicts } from '../../shared/document/decisions.ts';
import { newCatalogue } from '../../shared/document/newCatalogue.ts';
import { newDoc } from '../../shared/document/structure.ts';
import { exportedKatalog } from './exportedKatalog.ts';
import { largeCatalogue } from './largeCatalogue.ts';
import { paired, report, timed } from './measure.ts';

const writer = { author: 'Katrin Beispiel', workplace: 'Jugendamt', app: 'bench' };
const replica = '00000000-0000-4000-8000-00000000cafe';
const runs = 3;
const colleagues = 5;
const editsEach = 2_000;

const { catalogue, commands } = largeCatalogue();
const ids = commands.flatMap((command) =>
  command.do === 'create' && command.kind === 'offers' ? [command.record.id] : [],
);
const label = { catalogueId: catalogue.id, replica, seq: 1 };
const source = (doc: Y.Doc) => stateSource(doc, 'Lindenau', writer, new Date());

/** A document with a state in it. */
function loaded(state: Uint8Array): Y.Doc {
  const doc = newDoc();
  Y.applyUpdateV2(doc, state);
  return doc;
}

/** What a colleague has who took the catalogue along and edited it for weeks, every fifth offer a little. */
function colleagueState(start: Uint8Array, colleague: number, word = 'Stand'): Uint8Array {
  const doc = loaded(start);
  for (let at = 0; at < editsEach; at += 1) {
    const id = ids[(at * colleagues + colleague) % ids.length] ?? '';
    const patch = { audienceNote: `${word} ${colleague}/${at}` };
    perform(doc, [{ do: 'edit', kind: 'offers', id, patch }], { ...writer, now: new Date() });
  }
  return Y.encodeStateAsUpdateV2(doc);
}

const folder = await mkdtemp(join(tmpdir(), 'angebotsmappe-bench-'));
const checks: MappeChecks = new ProcessChecks(
  forkCheckProcess(fileURLToPath(new URL('checkMain.js', import.meta.url))),
);

try {
  const first = newCatalogue(catalogue, commands, { ...writer, now: new Date() });
  const start = Y.encodeStateAsUpdateV2(first);
  const states = Array.from({ length: colleagues }, (_, at) => colleagueState(start, at));
  const files = await Promise.all(states.map((state) => encodeCatalogue(label, source(loaded(state)))));

  /** The same updates by Yjs alone: no file, no check, no report, nothing written down. */
  async function bare(): Promise<number> {
    const doc = loaded(start);
    const { ms } = await timed(() => states.forEach((state) => Y.applyUpdateV2(doc, state)));
    doc.destroy();
    return ms;
  }

  const shelf = new CatalogueShelf(diskFiles, join(folder, 'catalogues'), replica);
  await shelf.create(catalogue.id, source(first));

  /** Files checked, previewed and taken one after the other, with the journal: all of it, or what the host itself does. */
  async function merged(count: 'all' | 'host'): Promise<number> {
    const data = join(folder, crypto.randomUUID());
    const own = new CatalogueShelf(diskFiles, data, replica);
    await own.create(catalogue.id, source(first));
    const open = async () => new OpenDocument(catalogue.id, await own.open(catalogue.id), () => writer, console.error);
    // The first opening of a day writes the backup; it is not part of what is measured.
    await (await open()).close();
    const document = await open();
    const { doc } = document;
    let host = 0;
    const { ms } = await timed(async () => {
      for (const bytes of files) {
        const against = { catalogueId: catalogue.id, doc, guarded: document.writingNow };
        const { updates } = await checks.merge(against, { bytes, password: null });
        host += (await timed(() => document.take(updates))).ms;
      }
    });
    await document.close();
    await rm(data, { recursive: true });
    return count === 'all' ? ms : host;
  }

  const taken = await paired(runs, () => merged('host'), bare);
  report(
    'merging five colleagues, 2,000 edits each / bare applyUpdateV2',
    taken.ratio,
    2,
    `${taken.ours.toFixed(0)} / ${taken.bare.toFixed(0)} ms`,
  );
  const all = await paired(runs, () => merged('all'), bare);
  report(
    'the same with files, checks and previews / bare applyUpdateV2',
    all.ratio,
    4,
    `${all.ours.toFixed(0)} / ${all.bare.toFixed(0)} ms`,
  );

  const [edited = start] = states;
  const divided = loaded(edited);
  Y.applyUpdateV2(divided, colleagueState(start, 0, 'Fassung'));
  const json = JSON.stringify(commands);
  const scan = await paired(
    runs,
    async () => (await timed(() => openConflicts(divided))).ms,
    async () => (await timed(() => JSON.parse(json) as unknown)).ms,
  );
  report(
    `finding ${openConflicts(divided).length} open conflicts in 10,000 offers / JSON.parse of them`,
    scan.ratio,
    0.5,
    `${scan.ours.toFixed(0)} / ${scan.bare.toFixed(0)} ms`,
  );
  const perEdit = (edited.length - start.length) / editsEach;
  console.log(
    `     ${perEdit.toFixed(0)} bytes a document grows with each edit; in a .mappe ${(((files[0]?.length ?? 0) - (await encodeCatalogue(label, source(first))).length) / editsEach).toFixed(0)}`,
  );

  const document = new OpenDocument(catalogue.id, await shelf.open(catalogue.id), () => writer, console.error);
  const katalog = gzipSync(exportedKatalog(document.projection).join('')).length;
  await document.close();
  const mappe = (await encodeCatalogue(label, source(first))).length;
  report('a .mappe of 10,000 offers / gzip of its katalog.json', mappe / katalog, 1.3, `${mappe} / ${katalog} bytes`);
} finally {
  await checks.close();
  await rm(folder, { recursive: true, force: true });
}
