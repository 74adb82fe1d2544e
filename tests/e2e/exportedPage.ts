import { execFile } from 'node:child_process';
import { generateKeyPairSync, sign } from 'node:crypto';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Certificate } from '../support/certificate.ts';

// An export of the sample town, and the web spaces that show it.

const cli = resolve(import.meta.dirname, '../../out/main/cliMain.js');
const run = promisify(execFile);
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

/** `manifest.sig` as somebody else would write it. */
function signatureOf(manifest: Buffer): string {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const key = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32);
  return JSON.stringify({
    format: 'familienapp-signature',
    version: '1.0',
    algorithm: 'Ed25519',
    publicKey: key.toString('hex'),
    signature: sign(null, manifest, privateKey).toString('base64'),
  });
}

/** Writes the sample town's export, signed, into a folder below `place`. @returns that folder */
export async function exportTown(place: string): Promise<string> {
  const folder = join(place, 'export');
  const mappe = join(place, 'lindenau.mappe');
  await run(process.execPath, [cli, 'new', mappe, '--name', 'Lindenau', '--ags', '05999004', '--sample']);
  await run(process.execPath, [cli, 'export', mappe, '--to', folder]);
  await writeFile(join(folder, 'manifest.sig'), signatureOf(await readFile(join(folder, 'manifest.json'))));
  return folder;
}

/** A web space on this computer. */
export interface WebSpace {
  /** Ends with a slash: the folder of the page. */
  readonly address: string;
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Shows a folder below a path, as a town's web space does: its answers may be kept for an hour.
 * @param secured with it the web space is reached by https
 * @param port a port that was used before; any free one otherwise
 */
export async function serveFolder(folder: string, secured: Certificate | null = null, port = 0): Promise<WebSpace> {
  const server = secured === null ? createServer() : createSecureServer(secured);
  server.on('request', (request, response) => {
    const name = request.url?.replace('/familie/lindenau/', '').replace(/\?.*/, '') || 'index.html';
    readFile(join(folder, name)).then(
      (bytes) => {
        response.setHeader('content-type', types[extname(name)] ?? 'text/plain');
        response.setHeader('cache-control', 'max-age=3600').end(bytes);
      },
      () => response.writeHead(404).end(),
    );
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const bound = (server.address() as AddressInfo).port;
  return {
    address: `${secured === null ? 'http' : 'https'}://127.0.0.1:${bound}/familie/lindenau/`,
    port: bound,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
