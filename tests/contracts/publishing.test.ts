import { beforeAll, describe, expect, test } from 'vitest';
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
import { MemoryFiles } from '../support/memoryFiles.ts';
import { contentOf, hashOf, publishPlaces, servedPlaces } from '../support/publishPlaces.ts';
import type { Place } from '../support/publishPlaces.ts';

const writer = {
  author: 'Katrin Beispiel',
  workplace: 'Jugendamt',
  app: 'test',
  now: new Date('2026-11-22T09:12:00Z'),
};
const ports: Omit<PublishPorts, 'drives'> = {
  files: { ...diskFiles, writeAtomic: (path, bytes) => writeFileAtomic(diskFiles, path, bytes) },
  openPlace: (target, secret) => openPlace(fetch, target, secret),
};

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

const usually = () => ({ catalogueId, signal: new AbortController().signal, onProgress: () => undefined });
const publish = (
  { destination, drives }: Pick<Place, 'destination' | 'drives'>,
  exported: readonly ExportFile[] = [],
  sending: Partial<Sending> = {},
) =>
  publishTo({ ...ports, drives: () => Promise.resolve(drives) }, destination, exported, { ...usually(), ...sending });

const changedNames = () => {
  const before = contentOf(first);
  return Object.entries(contentOf(second)).flatMap(([name, text]) => (before[name] === text ? [] : [name]));
};

describe.each(Object.entries(publishPlaces))('on %s', (_, open) => {
  test('an export lies there whole, and the next takes its place', async () => {
    const place = await open();
    const shares: number[] = [];
    await publish(place, first, { onProgress: (done, total) => shares.push(done / total) });
    expect(place.content()).toEqual(contentOf(first));
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
    await publish(place, second);
    expect(place.content()).toEqual(contentOf(second));
  });

  test('what goes out no more is gone with the next export', async () => {
    const place = await open();
    await publish(place, first);
    const doc = newSampleTown(writer);
    const smaller = await exportFiles(
      {
        ...publicationOf(new Projection(doc), '2026-11-22'),
        catalogue: { ...new Projection(doc).catalogue(), id: catalogueId },
      },
      new Set(['katalog']),
    );
    await publish(place, smaller);
    expect(place.content()).toEqual(contentOf(smaller));
  });

  test('what lies there and is not ours stays', async () => {
    const place = await open();
    place.occupy();
    await expect(publish(place, first)).rejects.toMatchObject({ code: 'export-target-foreign' });
  });

  test('the export of another catalogue stays', async () => {
    const place = await open();
    await publish(place, foreign, { catalogueId: catalogueIn(foreign) ?? '' });
    await expect(publish(place, first)).rejects.toMatchObject({ code: 'export-target-foreign' });
    expect(place.content()).toEqual(contentOf(foreign));
  });

  test('whoever cancels keeps the last export, and can publish again', async () => {
    const place = await open();
    await publish(place, first);
    const abort = new AbortController();
    abort.abort(new Refusal('cancelled'));
    await expect(publish(place, second, { signal: abort.signal })).rejects.toMatchObject({
      code: 'cancelled',
    });
    expect(readable(place.content())).toEqual(contentOf(first));
    await publish(place, second);
    expect(place.content()).toEqual(contentOf(second));
  });
});

describe.each(Object.entries(servedPlaces))('%s', (name, open) => {
  test('gets only what changed, the manifest last', async () => {
    const place = await open();
    const { server } = place;
    await publish(place, first);
    server.written.splice(0);
    const sent = await publish(place, second);
    const written = server.written.map((path) => path.replace(/^.*\//, '').replace(/\.[0-9a-f]{16}\.upload$/, ''));
    expect(written.filter((file) => !file.startsWith(manifestName))).toEqual(
      changedNames().filter((file) => file !== manifestName),
    );
    expect(written.at(-1)).toMatch(/^manifest\.json/);
    expect(sent).toMatchObject({ files: changedNames().length, unchanged: second!.length - changedNames().length });
    server.written.splice(0);
    expect(await publish(place, second)).toEqual({ files: 0, bytes: 0, unchanged: second!.length });
    expect(server.written).toEqual([]);
  });

  test('is told from a wrong password', async () => {
    const { server, destination, drives } = await open();
    const wrong = { ...destination, secret: 'falsch' } as Destination;
    await expect(publish({ destination: wrong, drives }, first)).rejects.toMatchObject({ code: 'publish-denied' });
    expect(server.written).toEqual([]);
  });

  test('says where it is full and where nobody may write', async () => {
    const place = await open();
    await publish(place, first);
    const { accidents } = place.server;
    accidents.quota = 1000;
    await expect(publish(place, second)).rejects.toMatchObject({ code: 'publish-full' });
    if (name !== 'a web address') expect(readable(place.content())).toEqual(contentOf(first));
    accidents.quota = Infinity;
    accidents.isReadOnly = true;
    await expect(publish(place, second)).rejects.toMatchObject({ code: 'publish-forbidden' });
    accidents.isReadOnly = false;
    await publish(place, second);
    expect(place.content()).toEqual(contentOf(second));
  });

  test('that nobody answers for is not reached', async () => {
    const place = await open();
    await place.server.end();
    await expect(publish(place, first)).rejects.toMatchObject({ code: 'publish-unreachable' });
  });

  test('goes on where the line was cut, wherever that was', async () => {
    const bytes = second!.reduce((sum, file) => sum + file.bytes.length, 0);
    for (const share of [0.001, 0.2, 0.5, 0.9]) {
      const place = await open();
      await publish(place, first);
      place.server.accidents.cutAfter = Math.floor(bytes * share);
      const before = place.server.written.length;
      const told = await publish(place, second).catch((error: unknown) => error);
      if (told instanceof Refusal) {
        expect(['publish-interrupted', 'publish-halfway']).toContain(told.code);
        if (told.code === 'publish-interrupted') {
          expect(told.values).toEqual({ since: '2026-11-22' });
          expect(readable(place.content())).toEqual(contentOf(first));
        }
      }
      await publish(place, second);
      expect(place.content()).toEqual(contentOf(second));
      // Nothing that had arrived whole was sent again.
      const uploads = place.server.written.slice(before).filter((path) => !path.includes(manifestName));
      expect(uploads).toHaveLength(new Set(uploads).size);
    }
  });
});

describe.each(Object.entries(servedPlaces).filter(([name]) => name !== 'a web address'))('%s', (_, open) => {
  test.each([0, 1, 2])(
    'that loses the line while files take their places (after %i) says so, and is mended',
    async (moves) => {
      const place = await open();
      await publish(place, first);
      place.server.accidents.cutAfterMoves = moves;
      await expect(publish(place, second)).rejects.toMatchObject({ code: 'publish-halfway' });
      // Meanwhile the edit was taken back: what lies there is a mixture, whatever its manifest says.
      await publish(place, first);
      expect(place.content()).toEqual(contentOf(first));
      place.server.accidents.cutAfterMoves = moves;
      await expect(publish(place, second)).rejects.toMatchObject({ code: 'publish-halfway' });
      const before = place.server.written.length;
      await publish(place, second);
      expect(place.content()).toEqual(contentOf(second));
      expect(place.server.written.slice(before).filter((path) => path.includes('.upload'))).toEqual([]);
    },
  );
});

test('a stick that is pulled out keeps the last export, and says so', async () => {
  const files = new MemoryFiles();
  await files.createFolder('/stick');
  const stick = { path: '/stick', name: 'FAMILIE-01', free: 1e9, size: 1e9 };
  let drives = [stick];
  const onStick = (exported: readonly ExportFile[] = []) =>
    publishTo(
      {
        ...ports,
        drives: () => Promise.resolve(drives),
        files: Object.assign(files, { writeAtomic: () => Promise.resolve() }),
      },
      { kind: 'stick', drive: '/stick', folderName: 'lindenau-export' },
      exported,
      usually(),
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
  drives = [stick];
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
