import type { WebPlace } from '../host/publishing/WebPlace.ts';
import { HttpFolder } from './HttpFolder.ts';
import type { Fetch } from './HttpFolder.ts';

/** A file that is not there, and servers that do not say whether it is. */
const notSaid = [403, 404, 405, 501];

/**
 * Opens an address that files are put to one by one (RFC 9110, 9.3.4), with a token. Such a server neither lists nor renames.
 * @param url what the names of the files are put behind, without a slash at its end
 */
export function openPut(fetch: Fetch, { url }: { readonly url: string }, token: string): WebPlace {
  const folder = new HttpFolder(fetch, url, `Bearer ${token}`);
  const sizeOf = async (name: string): Promise<number | null> => {
    // A packed file would have another length.
    const headers = { 'accept-encoding': 'identity' };
    const head = await folder.ask({ method: 'HEAD', name, headers, allowed: notSaid });
    if (head.status === 404) return null;
    const length = head.headers.get('content-length');
    if (head.status === 200 && length !== null) return Number(length);
    const whole = await folder.ask({ method: 'GET', name, headers, allowed: notSaid });
    return whole.status === 200 ? whole.bytes.length : null;
  };
  return {
    files: async (wanted) => {
      const sizes = new Map<string, number>();
      for (const name of wanted) {
        const size = await sizeOf(name);
        if (size !== null) sizes.set(name, size);
      }
      return sizes;
    },
    read: async (name) => (await folder.ask({ method: 'GET', name })).bytes,
    write: async (name, bytes, signal) => {
      await folder.ask({ method: 'PUT', name, body: new Uint8Array(bytes), signal });
    },
    rename: null,
    remove: async (name) => {
      await folder.ask({ method: 'DELETE', name, allowed: [404, 405, 501] });
    },
    close: () => Promise.resolve(),
  };
}
