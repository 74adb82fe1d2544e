import type { WebPlace } from '../host/publishing/WebPlace.ts';
import { Refusal } from '../../shared/refusal.ts';
import { HttpFolder } from './HttpFolder.ts';
import type { Fetch } from './HttpFolder.ts';
import { readMultistatus } from './multistatus.ts';

const wantedProperties = new TextEncoder().encode(
  '<?xml version="1.0" encoding="utf-8"?>\n' +
    '<propfind xmlns="DAV:"><prop><getcontentlength/><resourcetype/></prop></propfind>\n',
);

const nameIn = (href: string) => decodeURIComponent(href.replace(/\/$/, '').split('/').at(-1) ?? '');

/** The files in a folder with their sizes; null where there is no such folder. */
async function filesIn(folder: HttpFolder): Promise<ReadonlyMap<string, number> | null> {
  const { status, bytes } = await folder.ask({
    method: 'PROPFIND',
    name: '',
    headers: { depth: '1', 'content-type': 'application/xml; charset=utf-8' },
    body: wantedProperties,
    allowed: [301, 302, 307, 308, 400, 404, 405, 501],
  });
  if (status === 404) return null;
  if (status !== 207) throw new Refusal('publish-not-webdav', { host: folder.host });
  const entries = readMultistatus(new TextDecoder().decode(bytes));
  return new Map(entries.flatMap(({ href, isFolder, size }) => (isFolder ? [] : [[nameIn(href), size ?? 0] as const])));
}

/**
 * Opens a folder on a WebDAV server (RFC 4918), such as Nextcloud; makes it where it is missing in one that is there.
 * @param url of the folder, without a slash at its end
 * @throws Refusal as `WebPlace`; publish-folder-missing, publish-not-webdav
 */
export async function openWebDav(
  fetch: Fetch,
  { url, user }: { readonly url: string; readonly user: string },
  password: string,
): Promise<WebPlace> {
  const basic = Buffer.from(`${user}:${password}`).toString('base64');
  const folder = new HttpFolder(fetch, url, `Basic ${basic}`);
  if ((await filesIn(folder)) === null) {
    const { status } = await folder.ask({ method: 'MKCOL', name: '', allowed: [405, 501] });
    if (status !== 201) throw new Refusal('publish-not-webdav', { host: folder.host });
  }
  return {
    files: async () => (await filesIn(folder)) ?? new Map(),
    read: async (name) => (await folder.ask({ method: 'GET', name })).bytes,
    write: async (name, bytes, signal) => {
      await folder.ask({ method: 'PUT', name, body: new Uint8Array(bytes), signal });
    },
    rename: async (from, to) => {
      await folder.ask({ method: 'MOVE', name: from, headers: { destination: folder.addressOf(to), overwrite: 'T' } });
    },
    remove: async (name) => {
      await folder.ask({ method: 'DELETE', name, allowed: [404] });
    },
    close: () => Promise.resolve(),
  };
}
