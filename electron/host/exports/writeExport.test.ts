import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type * as Y from 'yjs';
import { perform } from '../../../shared/document/commands.ts';
import { Projection } from '../../../shared/document/projection.ts';
import { exportFileNames, exportFiles } from '../../../shared/exports/exportFiles.ts';
import { exportFormats } from '../../../shared/exports/exportFormats.ts';
import { fingerprint } from '../../../shared/exports/manifest.ts';
import type { ExportFile } from '../../../shared/exports/manifest.ts';
import { publicationOf } from '../../../shared/exports/publication.ts';
import { Refusal } from '../../../shared/refusal.ts';
import { newSampleTown } from '../../../shared/sample/sampleTown.ts';
import { MemoryFiles } from '../../../tests/support/memoryFiles.ts';
import { newPrivateKey, signerWith } from '../packets/signingKey.ts';
import { unwatched } from '../publishing/sending.ts';
import { exportCatalogue } from './exportCatalogue.ts';
import { exportFolderName } from './exportFolderName.ts';
import { verifyExport } from './verifyExport.ts';
import { writeExport } from './writeExport.ts';

const folder = '/stick/lindenau-export';
const writer = {
  author: 'Katrin Beispiel',
  workplace: 'Jugendamt',
  app: 'test',
  now: new Date('2026-11-22T09:12:00Z'),
};
const signer = signerWith(newPrivateKey());
const encode = (text: string) => new TextEncoder().encode(text);

let doc: Y.Doc;
let files: MemoryFiles;
beforeEach(async () => {
  doc = newSampleTown(writer);
  files = new MemoryFiles();
  await files.createFolder('/stick');
});

const exportTo = (target: MemoryFiles) =>
  exportCatalogue(target, new Projection(doc), { folder, today: '2026-11-22', formats: exportFormats, signer });

function changeTheCatalogue(): void {
  const id = new Projection(doc).ids('offers')[0]!;
  perform(doc, [{ do: 'archive', kind: 'offers', id }], { ...writer, now: new Date('2026-11-23T10:00:00Z') });
}

test('an export holds its files, and they agree with the manifest', async () => {
  const result = await exportTo(files);
  const names = [...exportFileNames].sort();
  expect(await files.list(folder)).toEqual(names);
  expect(result.files.map(({ name }) => name).sort()).toEqual(names);
  expect((await verifyExport(files, folder)).manifest.counts.offers).toBe(result.plan.offers);
  expect(await files.list('/stick')).toEqual(['lindenau-export']);
});

test('a second export takes the place of the first', async () => {
  await exportTo(files);
  changeTheCatalogue();
  await exportTo(files);
  expect((await verifyExport(files, folder)).manifest.modifiedAt).toBe('2026-11-23T10:00:00Z');
  expect(await files.list('/stick')).toEqual(['lindenau-export']);
});

test('a folder with anything else in it stays as it is', async () => {
  await exportTo(files);
  await files.create(`${folder}/brief.docx`, encode('Sehr geehrte Damen und Herren'));
  const before = await files.read(`${folder}/katalog.json`);
  changeTheCatalogue();
  await expect(exportTo(files)).rejects.toThrow(new Refusal('export-target-foreign'));
  expect(await files.read(`${folder}/katalog.json`)).toEqual(before);
  expect(await files.list('/stick')).toEqual(['lindenau-export']);
});

test('the export of another catalogue is not overwritten', async () => {
  await exportTo(files);
  doc = newSampleTown(writer);
  await expect(exportTo(files)).rejects.toThrow(new Refusal('export-target-foreign'));
});

test.each(['katalog.json', 'karte.geojson', 'manifest.json'])('a changed or missing %s is named', async (name) => {
  await exportTo(files);
  const bytes = await files.read(`${folder}/${name}`);
  await files.remove(`${folder}/${name}`);
  const damaged = new Refusal('export-damaged', { file: name });
  await expect(verifyExport(files, folder)).rejects.toMatchObject({ code: damaged.code, values: damaged.values });
  bytes[bytes.length >> 1]! ^= 0x80;
  await files.create(`${folder}/${name}`, bytes);
  await expect(verifyExport(files, folder)).rejects.toMatchObject({ code: damaged.code, values: damaged.values });
});

test('an export says whose it is, and one that nobody signed says so', async () => {
  await exportTo(files);
  expect((await verifyExport(files, folder)).signer).toBe(signer.publicKey);
  await files.remove(`${folder}/manifest.sig`);
  expect((await verifyExport(files, folder)).signer).toBeNull();
});

test('whoever changes a file and its manifest too is found out by the signature', async () => {
  await exportTo(files);
  const replace = async (name: string, bytes: Uint8Array) => {
    await files.remove(`${folder}/${name}`);
    await files.create(`${folder}/${name}`, bytes);
  };
  const forged = encode('{"offers":[]}');
  const { manifest } = await verifyExport(files, folder);
  const listed = await Promise.all(
    manifest.files.map(async (file) =>
      file.name === 'katalog.json' ? await fingerprint({ name: file.name, bytes: forged }) : file,
    ),
  );
  await replace('katalog.json', forged);
  await replace('manifest.json', encode(JSON.stringify({ ...manifest, files: listed })));
  await expect(verifyExport(files, folder)).rejects.toThrow(new Refusal('export-signature'));
  await replace('manifest.sig', encode('{}'));
  await expect(verifyExport(files, folder)).rejects.toThrow(new Refusal('export-signature'));
});

test('a manifest cannot lead out of its folder', async () => {
  await files.createFolder(folder);
  await files.create('/stick/secret', encode('x'));
  const manifest = { format: 'familienapp-export', files: [{ name: '../secret', size: 1, sha256: '0'.repeat(64) }] };
  await files.create(`${folder}/manifest.json`, encode(JSON.stringify(manifest)));
  await expect(verifyExport(files, folder)).rejects.toMatchObject({ values: { file: 'manifest.json' } });
});

const [first, second] = ['2026-11-22T09:12:00Z', '2026-11-23T10:00:00Z'];

describe('an export that is interrupted', () => {
  let catalogueId: string;
  let [last, next]: (readonly ExportFile[])[] = [];
  beforeAll(async () => {
    doc = newSampleTown(writer);
    catalogueId = new Projection(doc).catalogue().id;
    const exported = () => exportFiles(publicationOf(new Projection(doc), '2026-11-22'), new Set(exportFormats));
    last = await exported();
    changeTheCatalogue();
    next = await exported();
  });
  const write = (disk: MemoryFiles, exported: readonly ExportFile[] = []) =>
    writeExport(disk, folder, exported, unwatched(catalogueId));

  /** Writes an export over the last one and lets its nth call fail, or from that on every one. */
  async function stoppedAt(nth: number, error: Error, failing: 'once' | 'for good') {
    const disk = new MemoryFiles();
    await disk.createFolder('/stick');
    await write(disk, last);
    let calls = 0;
    disk.beforeCall = () => {
      calls += 1;
      if (failing === 'once' ? calls === nth : calls >= nth) throw error;
    };
    const told = await write(disk, next).catch((reason: unknown) => reason);
    disk.beforeCall = () => undefined;
    return { disk, told, reached: calls >= nth };
  }

  const wholeIn = async (disk: MemoryFiles, place: string) =>
    verifyExport(disk, place).then(
      ({ manifest }) => manifest.modifiedAt,
      () => null,
    );

  test.each(['gone', 'half'] as const)(
    'by a power cut (what was not synced is %s) leaves one whole export',
    async (unsynced) => {
      for (let nth = 1, going = true; going; nth++) {
        const { disk: cut, reached } = await stoppedAt(nth, new Error('power cut'), 'for good');
        going = reached;
        const disk = cut.afterPowerCut(unsynced);
        const there = await wholeIn(disk, folder);
        // Between the two renames the last one lies beside, whole, and comes back with the next export.
        if (there === null) expect([await wholeIn(disk, `${folder}.before`), nth]).toEqual([first, nth]);
        else expect([first, second]).toContain(there);
        await write(disk, next);
        expect(await wholeIn(disk, folder)).toBe(second);
        expect(await disk.list('/stick')).toEqual(['lindenau-export']);
      }
    },
  );

  test('by an error of the disk leaves the last export and says so, or is done', async () => {
    for (let nth = 1, going = true; going; nth++) {
      const { disk, told, reached } = await stoppedAt(nth, new Refusal('disk-full'), 'once');
      going = reached;
      const there = await wholeIn(disk, folder);
      expect([first, second]).toContain(there);
      if (told === undefined) expect(there).toBe(second);
      else expect(told).toEqual(new Refusal('disk-full'));
    }
  });
});

test('the folder on a stick is named after the catalogue', () => {
  expect(exportFolderName('Präventionskette Groß-Möckern (Süd)')).toBe('praeventionskette-gross-moeckern-sued-export');
  expect(exportFolderName('…')).toBe('katalog-export');
});
