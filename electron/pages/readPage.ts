import { readFile } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';

export interface Page {
  bytes: Uint8Array<ArrayBuffer>;
  contentType: string;
}

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * The file of the built window under a URL path (percent-encoded, `/` is `/index.html`).
 * Null when there is none, when the path leaves `folder`, or when it is of no kind the window uses.
 */
export async function readPage(folder: string, urlPath: string): Promise<Page | null> {
  const path = decodePath(urlPath === '/' ? '/index.html' : urlPath);
  if (path === null) return null;
  const file = resolve(join(folder, path));
  const contentType = contentTypes[extname(file)];
  if (!contentType || !file.startsWith(resolve(folder) + sep)) return null;
  try {
    return { bytes: new Uint8Array(await readFile(file)), contentType };
  } catch {
    return null;
  }
}

function decodePath(urlPath: string): string | null {
  try {
    const path = decodeURIComponent(urlPath);
    return path.includes('\0') ? null : path;
  } catch {
    return null;
  }
}
