import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { signExport } from '../../electron/host/exports/signExport.ts';
import { newPrivateKey, signerWith } from '../../electron/host/packets/signingKey.ts';
import { publishTo } from '../../electron/host/publishing/publishTo.ts';
import type { Destination, PublishPorts } from '../../electron/host/publishing/publishTo.ts';
import type { Sending } from '../../electron/host/publishing/sending.ts';
import { openPlace } from '../../electron/places/openPlace.ts';
import { diskFiles } from '../../electron/storage/diskFiles.ts';
import { writeFileAtomic } from '../../electron/storage/writeFileAtomic.ts';
import { perform } from '../../shared/document/commands.ts';
import { Projection } from '../../shared/document/projection.ts';
import { exportFiles } from '../../shared/exports/exportFiles.ts';
import { exportFormats } from '../../shared/exports/exportFormats.ts';
import { manifestName } from '../../shared/exports/manifest.ts';
import type { ExportFile } from '../../shared/exports/manifest.ts';
import { readManifest } from '../../shared/exports/readManifest.ts';
import { publicationOf } from '../../shared/exports/publication.ts';
import { Refusal } from '../../shared/refusal.ts';
import { newSampleTown } from '../../shared/sample/sampleTown.ts';
import { startDavServer } from '../support/davServer.ts';
import { MemoryFiles } from '../support/memoryFiles.ts';
import type { PublishServer } from '../support/publishServer.ts';
import { newHostKey, startSftpServer } from '../support/sftpServer.ts';

const writer = {
  author: 'Katrin Beispiel',
  workplace: 'Jugendamt',
  app: 'test',
  now: new Date('2026-11-22T09:12:00Z'),
};
const password = 'vier-Wörter-sind-genug';

const toEnd: (() => Promise<unknown> | void)[] = [];
afterEach(async () => {
  for (const end of toEnd.splice(0).reverse()) await end();
});

function folderOnDisk(): string {
  const folder = mkdtempSync(join(tmpdir(), 'angebotsmappe-publish-'));
  toEnd.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const ports: PublishPorts = {
  files: { ...diskFiles, writeAtomic: (path, bytes) => writeFileAtomic(diskFiles, path, bytes) },
  drives: () => Promise.resolve(drives),
  openPlace: (target, secret) => openPlace(fetch, target, secret),
};
let drives: Awaited<ReturnType<PublishPorts['drives']>> = [];

/** Two exports of one catalogue, an edit between them, and one of another catalogue. */
let [first, second, foreign]: (readonly ExportFile[])[] = [];
let catalogueId = '';
beforeAll(async () => {
  const signer = signerWith(newPrivateKey());
  const exportOf = async (doc: Parameters<typeof perform>[0]) =>
    signExport(await exportFiles(publicationOf(new Projection(doc), '2026-11-22'), new Set(exportFormats)), signer);
  const doc = newSampleTown(writer);
  catalogueId = new Projection(doc).catalogue().id;
  first = await exportOf(doc);
  const [{ id } = { id: '' }] = publicationOf(new Projection(doc), '2026-11-22').offers;
  const edit = { do: 'edit', kind: 'offers', id, patch: { summary: { de: 'Jetzt mit Frühstück.' } } } as const;
  perform(doc, [edit], { ...writer, now: new Date('2026-11-23T10:00:00Z') });
  second = await exportOf(doc);
  foreign = await exportOf(newSampleTown(writer));
});

const publish = (destination: Destination, exported: readonly ExportFile[] = [], sending: Partial<Sending> = {}) =>
  publishTo(ports, destination, exported, {
    catalogueId,
    signal: new AbortController().signal,
    onProgress: () => undefined,
    ...sending,
  });

/** What stands for the content of a file: its hash. */
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const contentOf = (exported: readonly ExportFile[] = []) =>
  Object.fromEntries(exported.map(({ name, bytes }) => [name, hashOf(bytes)]));
const contentIn = (folder: string) =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, hashOf(readFileSync(join(folder, name)))]));
const changedNames = () => {
  const before = contentOf(first);
  return Object.entries(contentOf(second)).flatMap(([name, text]) => (before[name] === text ? [] : [name]));
};

interface Place {
  readonly destination: Destination;
  /** What a reader finds there, by name. */
  readonly content: () => Record<string, string>;
  /** Lays a file of somebody else's there. */
  readonly occupy: () => void;
}

interface ServedPlace extends Place {
  readonly server: PublishServer;
}

async function webDav(isPlain = false): Promise<ServedPlace> {
  const basic = `Basic ${Buffer.from(`sommer:${password}`).toString('base64')}`;
  const authorization = isPlain ? `Bearer ${password}` : basic;
  const server = await startDavServer(folderOnDisk(), { authorization, isPlain });
  toEnd.push(server.end);
  const folder = join(server.folder, 'Familien App');
  if (isPlain) mkdirSync(folder);
  const url = `${server.url}/Familien%20App`;
  return {
    server,
    destination: isPlain
      ? { kind: 'put', url, secret: password }
      : { kind: 'webdav', url, user: 'sommer', secret: password },
    content: () => contentIn(folder),
    occupy: () => {
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'katalog.json'), 'Speiseplan');
    },
  };
}

async function sftp(): Promise<ServedPlace> {
  const server = await startSftpServer(folderOnDisk(), { user: 'sommer', password, key: newHostKey() });
  toEnd.push(server.end);
  const { port, hostKey } = server;
  const folder = join(server.folder, 'app');
  return {
    server,
    destination: { kind: 'sftp', host: '127.0.0.1', port, user: 'sommer', folder: '/app', hostKey, secret: password },
    content: () => contentIn(folder),
    occupy: () => {
      mkdirSync(folder);
      writeFileSync(join(folder, 'katalog.json'), 'Speiseplan');
    },
  };
}

const served: Readonly<Record<string, () => Promise<ServedPlace>>> = {
  'a WebDAV server': () => webDav(),
  'an SFTP server': sftp,
  'a web address': () => webDav(true),
};

const places: Readonly<Record<string, () => Promise<Place>>> = {
  'a folder': () => {
    const folder = join(folderOnDisk(), 'export');
    return Promise.resolve({
      destination: { kind: 'folder', folder },
      content: () => contentIn(folder),
      occupy: () => {
        mkdirSync(folder);
        writeFileSync(join(folder, 'katalog.json'), 'Speiseplan');
      },
    });
  },
  'a stick': () => {
    const drive = folderOnDisk();
    drives = [{ path: drive, name: 'FAMILIE-01', free: 1e9, size: 1e9 }];
    const folder = join(drive, 'lindenau-export');
    return Promise.resolve({
      destination: { kind: 'stick', drive, folderName: 'lindenau-export' },
      content: () => contentIn(folder),
      occupy: () => {
        mkdirSync(folder);
        writeFileSync(join(folder, 'katalog.json'), 'Speiseplan');
      },
    });
  },
  'an archive': () => {
    const file = join(folderOnDisk(), 'export.zip');
    return Promise.resolve({
      destination: { kind: 'zip', file },
      content: () =>
        Object.fromEntries(Object.entries(unzipSync(readFileSync(file))).map(([name, bytes]) => [name, hashOf(bytes)])),
      occupy: () => writeFileSync(file, 'Speiseplan'),
    });
  },
  ...served,
};

describe.each(Object.entries(places))('on %s', (_, open) => {
  test('an export lies there whole, and the next takes its place', async () => {
    const place = await open();
    const shares: number[] = [];
    await publish(place.destination, first, { onProgress: (done, total) => shares.push(done / total) });
    expect(place.content()).toEqual(contentOf(first));
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
    await publish(place.destination, second);
    expect(place.content()).toEqual(contentOf(second));
  });

  test('what goes out no more is gone with the next export', async () => {
    const place = await open();
    await publish(place.destination, first);
    const doc = newSampleTown(writer);
    const smaller = await exportFiles(
      {
        ...publicationOf(new Projection(doc), '2026-11-22'),
        catalogue: { ...new Projection(doc).catalogue(), id: catalogueId },
      },
      new Set(['katalog']),
    );
    await publish(place.destination, smaller);
    expect(place.content()).toEqual(contentOf(smaller));
  });

  test('what lies there and is not ours stays', async () => {
    const place = await open();
    place.occupy();
    await expect(publish(place.destination, first)).rejects.toMatchObject({ code: 'export-target-foreign' });
  });

  test('the export of another catalogue stays', async () => {
    const place = await open();
    await publish(place.destination, foreign, { catalogueId: catalogueIn(foreign) ?? '' });
    await expect(publish(place.destination, first)).rejects.toMatchObject({ code: 'export-target-foreign' });
    expect(place.content()).toEqual(contentOf(foreign));
  });

  test('whoever cancels keeps the last export, and can publish again', async () => {
    const place = await open();
    await publish(place.destination, first);
    const abort = new AbortController();
    abort.abort(new Refusal('cancelled'));
    await expect(publish(place.destination, second, { signal: abort.signal })).rejects.toMatchObject({
      code: 'cancelled',
    });
    expect(readable(place.content())).toEqual(contentOf(first));
    await publish(place.destination, second);
    expect(place.content()).toEqual(contentOf(second));
  });
});

describe.each(Object.entries(served))('%s', (name, open) => {
  test('gets only what changed, the manifest last', async () => {
    const { server, destination } = await open();
    await publish(destination, first);
    server.written.splice(0);
    const sent = await publish(destination, second);
    const written = server.written.map((path) => path.replace(/^.*\//, '').replace(/\.[0-9a-f]{16}\.upload$/, ''));
    expect(written.filter((file) => !file.startsWith(manifestName))).toEqual(
      changedNames().filter((file) => file !== manifestName),
    );
    expect(written.at(-1)).toMatch(/^manifest\.json/);
    expect(sent).toMatchObject({ files: changedNames().length, unchanged: second!.length - changedNames().length });
    server.written.splice(0);
    expect(await publish(destination, second)).toEqual({ files: 0, bytes: 0, unchanged: second!.length });
    expect(server.written).toEqual([]);
  });

  test('is told from a wrong password', async () => {
    const { server, destination } = await open();
    const wrong = { ...destination, secret: 'falsch' } as Destination;
    await expect(publish(wrong, first)).rejects.toMatchObject({ code: 'publish-denied' });
    expect(server.written).toEqual([]);
  });

  test('says where it is full and where nobody may write', async () => {
    const place = await open();
    await publish(place.destination, first);
    const { accidents } = place.server;
    accidents.quota = 1000;
    await expect(publish(place.destination, second)).rejects.toMatchObject({ code: 'publish-full' });
    if (name !== 'a web address') expect(readable(place.content())).toEqual(contentOf(first));
    accidents.quota = Infinity;
    accidents.isReadOnly = true;
    await expect(publish(place.destination, second)).rejects.toMatchObject({ code: 'publish-forbidden' });
    accidents.isReadOnly = false;
    await publish(place.destination, second);
    expect(place.content()).toEqual(contentOf(second));
  });

  test('that nobody answers for is not reached', async () => {
    const { server, destination } = await open();
    toEnd.splice(toEnd.indexOf(server.end), 1);
    await server.end();
    await expect(publish(destination, first)).rejects.toMatchObject({ code: 'publish-unreachable' });
  });

  test('goes on where the line was cut, wherever that was', async () => {
    const bytes = second!.reduce((sum, file) => sum + file.bytes.length, 0);
    for (const share of [0.001, 0.2, 0.5, 0.9]) {
      const place = await open();
      await publish(place.destination, first);
      place.server.accidents.cutAfter = Math.floor(bytes * share);
      const before = place.server.written.length;
      const told = await publish(place.destination, second).catch((error: unknown) => error);
      if (told instanceof Refusal) {
        expect(['publish-interrupted', 'publish-halfway']).toContain(told.code);
        if (told.code === 'publish-interrupted') {
          expect(told.values).toEqual({ since: '2026-11-22' });
          expect(readable(place.content())).toEqual(contentOf(first));
        }
      }
      await publish(place.destination, second);
      expect(place.content()).toEqual(contentOf(second));
      // Nothing that had arrived whole was sent again.
      const uploads = place.server.written.slice(before).filter((path) => !path.includes(manifestName));
      expect(uploads).toHaveLength(new Set(uploads).size);
    }
  });
});

describe.each(Object.entries(served).filter(([name]) => name !== 'a web address'))('%s', (_, open) => {
  test.each([0, 1, 2])(
    'that loses the line while files take their places (after %i) says so, and is mended',
    async (moves) => {
      const place = await open();
      await publish(place.destination, first);
      place.server.accidents.cutAfterMoves = moves;
      await expect(publish(place.destination, second)).rejects.toMatchObject({ code: 'publish-halfway' });
      // Meanwhile the edit was taken back: what lies there is a mixture, whatever its manifest says.
      await publish(place.destination, first);
      expect(place.content()).toEqual(contentOf(first));
      place.server.accidents.cutAfterMoves = moves;
      await expect(publish(place.destination, second)).rejects.toMatchObject({ code: 'publish-halfway' });
      const before = place.server.written.length;
      await publish(place.destination, second);
      expect(place.content()).toEqual(contentOf(second));
      expect(place.server.written.slice(before).filter((path) => path.includes('.upload'))).toEqual([]);
    },
  );
});

test('a stick that is pulled out keeps the last export, and says so', async () => {
  const files = new MemoryFiles();
  await files.createFolder('/stick');
  drives = [{ path: '/stick', name: 'FAMILIE-01', free: 1e9, size: 1e9 }];
  const onStick = (exported: readonly ExportFile[] = []) =>
    publishTo(
      { ...ports, files: Object.assign(files, { writeAtomic: () => Promise.resolve() }) },
      { kind: 'stick', drive: '/stick', folderName: 'lindenau-export' },
      exported,
      { catalogueId, signal: new AbortController().signal, onProgress: () => undefined },
    );
  await onStick(first);
  files.beforeCall = (call, path) => {
    if (call !== 'create' || !path.endsWith('hsds-services.json')) return;
    drives = [];
    files.beforeCall = () => {
      throw new Refusal('file-missing');
    };
    throw new Refusal('io-error');
  };
  await expect(onStick(second)).rejects.toMatchObject({ code: 'stick-pulled' });
  await expect(onStick(second)).rejects.toMatchObject({ code: 'stick-missing' });
  files.beforeCall = () => undefined;
  const read = async (name: string) => hashOf(await files.read(`/stick/lindenau-export/${name}`));
  expect(await read('katalog.json')).toBe(contentOf(first)['katalog.json']);
  drives = [{ path: '/stick', name: 'FAMILIE-01', free: 1e9, size: 1e9 }];
  await onStick(second);
  expect(await read('katalog.json')).toBe(contentOf(second)['katalog.json']);
});

/** What a reader sees: the files under their own names. */
const readable = (content: Record<string, string>) =>
  Object.fromEntries(Object.entries(content).filter(([name]) => !/\.(upload|next)$/.test(name)));

function catalogueIn(exported: readonly ExportFile[] = []): string | undefined {
  const manifest = exported.find(({ name }) => name === manifestName);
  return manifest && readManifest(manifest.bytes)?.catalogue.id;
}
