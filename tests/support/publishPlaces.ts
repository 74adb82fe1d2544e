import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { onTestFinished } from 'vitest';
import type { Destination, PublishPorts } from '../../electron/host/publishing/publishTo.ts';
import type { ExportFile } from '../../shared/exports/manifest.ts';
import { startDavServer } from './davServer.ts';
import type { PublishServer } from './publishServer.ts';
import { newHostKey, startSftpServer } from './sftpServer.ts';

/** A place to publish to: a real one, which is gone when the test has ended. */
export interface Place {
  readonly destination: Destination;
  /** The drives this computer has then. */
  readonly drives: Awaited<ReturnType<PublishPorts['drives']>>;
  /** What a reader finds there, by name. */
  readonly content: () => Record<string, string>;
  /** Lays a file of somebody else's there. */
  readonly occupy: () => void;
}

/** A place on a server, which can have accidents. */
export interface ServedPlace extends Place {
  readonly server: PublishServer;
}

/** What stands for the content of a file: its hash. */
export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The content of an export as a `Place` tells it. */
export const contentOf = (exported: readonly ExportFile[] = []): Record<string, string> =>
  Object.fromEntries(exported.map(({ name, bytes }) => [name, hashOf(bytes)]));

const password = 'vier-Wörter-sind-genug';

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'angebotsmappe-publish-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A folder in which an export lies, as a place. */
function inFolder(folder: string): Omit<Place, 'destination'> {
  return {
    drives: [],
    content: () =>
      Object.fromEntries(readdirSync(folder).map((name) => [name, hashOf(readFileSync(join(folder, name)))])),
    occupy: () => {
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'katalog.json'), 'Speiseplan');
    },
  };
}

async function webDav(): Promise<ServedPlace> {
  const authorization = `Basic ${Buffer.from(`sommer:${password}`).toString('base64')}`;
  const server = await startDavServer(newFolder(), { authorization, isPlain: false });
  onTestFinished(server.end);
  const url = `${server.url}/Familien%20App`;
  return {
    ...inFolder(join(server.folder, 'Familien App')),
    server,
    destination: { kind: 'webdav', url, user: 'sommer', secret: password },
  };
}

async function webAddress(): Promise<ServedPlace> {
  const server = await startDavServer(newFolder(), { authorization: `Bearer ${password}`, isPlain: true });
  onTestFinished(server.end);
  const folder = join(server.folder, 'Familien App');
  mkdirSync(folder);
  const url = `${server.url}/Familien%20App`;
  return { ...inFolder(folder), server, destination: { kind: 'put', url, secret: password } };
}

async function sftp(): Promise<ServedPlace> {
  const server = await startSftpServer(newFolder(), { user: 'sommer', password, key: newHostKey() });
  onTestFinished(server.end);
  const { port, hostKey } = server;
  return {
    ...inFolder(join(server.folder, 'app')),
    server,
    destination: { kind: 'sftp', host: '127.0.0.1', port, user: 'sommer', folder: '/app', hostKey, secret: password },
  };
}

function folder(): Promise<Place> {
  const path = join(newFolder(), 'export');
  return Promise.resolve({ ...inFolder(path), destination: { kind: 'folder', folder: path } });
}

function stick(): Promise<Place> {
  const drive = newFolder();
  return Promise.resolve({
    ...inFolder(join(drive, 'lindenau-export')),
    drives: [{ path: drive, name: 'FAMILIE-01', free: 1e9, size: 1e9 }],
    destination: { kind: 'stick', drive, folderName: 'lindenau-export' },
  });
}

function archive(): Promise<Place> {
  const file = join(newFolder(), 'export.zip');
  return Promise.resolve({
    drives: [],
    destination: { kind: 'zip', file },
    content: () =>
      Object.fromEntries(Object.entries(unzipSync(readFileSync(file))).map(([name, bytes]) => [name, hashOf(bytes)])),
    occupy: () => writeFileSync(file, 'Speiseplan'),
  });
}

/** The places on servers, each opened anew for the test that asks. */
export const servedPlaces: Readonly<Record<string, () => Promise<ServedPlace>>> = {
  'a WebDAV server': webDav,
  'an SFTP server': sftp,
  'a web address': webAddress,
};

/** All kinds of places. */
export const publishPlaces: Readonly<Record<string, () => Promise<Place>>> = {
  'a folder': folder,
  'a stick': stick,
  'an archive': archive,
  ...servedPlaces,
};
