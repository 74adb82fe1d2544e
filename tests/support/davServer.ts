import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { join } from 'node:path';
import type { Certificate } from './certificate.ts';
import { Accidents } from './publishServer.ts';
import type { PublishServer } from './publishServer.ts';

export interface DavServer extends PublishServer {
  /** `http://127.0.0.1:…`, without a slash at its end. */
  readonly url: string;
  /** Every request that was answered: `PUT /app/katalog.json`. */
  readonly requests: string[];
}

interface DavOptions {
  /** What `authorization` has to say. */
  readonly authorization: string;
  readonly certificate?: Certificate;
  /** Only GET, HEAD, PUT and DELETE on files. */
  readonly isPlain?: boolean;
}

/**
 * A WebDAV server (RFC 4918) on loopback with real files, as strict as those that offices have: no folder is made on the
 * way, nothing ends in `.part` as in Nextcloud, an address that is not encoded is none. What a cut leaves of a file stays.
 */
export async function startDavServer(
  folder: string,
  { authorization, certificate, isPlain = false }: DavOptions,
): Promise<DavServer> {
  const sockets = new Set<Socket>();
  const requests: string[] = [];
  const written: string[] = [];
  const accidents = new Accidents();

  const answer = (request: IncomingMessage, response: ServerResponse, status: number, body: string | Buffer = '') => {
    requests.push(`${request.method} ${request.url}`);
    response.writeHead(status, { 'content-length': Buffer.byteLength(body) });
    response.end(request.method === 'HEAD' ? undefined : body);
  };

  async function put(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    const name = path.slice(folder.length + 1);
    const used = readdirSync(join(path, '..')).reduce((sum, each) => sum + statSync(join(path, '..', each)).size, 0);
    const parts: Buffer[] = [];
    for await (const part of request as AsyncIterable<Buffer>) {
      const arrived = accidents.arriving(part.length);
      parts.push(part.subarray(0, arrived));
      if (arrived < part.length) {
        writeFileSync(path, Buffer.concat(parts));
        return void request.socket.destroy();
      }
    }
    const bytes = Buffer.concat(parts);
    if (used + bytes.length > accidents.quota) return answer(request, response, 507);
    writeFileSync(path, bytes);
    written.push(name);
    answer(request, response, 201);
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url = '', headers } = request;
    const path = join(folder, decodeURIComponent(url));
    const isThere = existsSync(path);
    const isChange = !['GET', 'HEAD', 'PROPFIND'].includes(method);
    if (headers.authorization !== authorization) return answer(request, response, 401);
    if (isChange && accidents.isReadOnly) return answer(request, response, 403);
    if (isPlain && !['GET', 'HEAD', 'PUT', 'DELETE'].includes(method)) return answer(request, response, 405);
    if (method === 'PUT') {
      if (path.endsWith('.part')) return answer(request, response, 403);
      if (!existsSync(join(path, '..'))) return answer(request, response, 409);
      return put(request, response, path);
    }
    if (method === 'MKCOL') {
      if (isThere) return answer(request, response, 405);
      if (!existsSync(join(path, '..'))) return answer(request, response, 409);
      mkdirSync(path);
      return answer(request, response, 201);
    }
    if (!isThere) return answer(request, response, 404);
    if (method === 'PROPFIND') return answer(request, response, 207, listing(path, url));
    if (method === 'GET' || method === 'HEAD') return answer(request, response, 200, readFileSync(path));
    if (method === 'DELETE') {
      rmSync(path);
      return answer(request, response, 204);
    }
    if (method === 'MOVE') {
      if (accidents.cutsMove()) return void request.socket.destroy();
      const target = new URL(String(headers.destination));
      if (headers.overwrite !== 'T' || target.host !== headers.host) return answer(request, response, 412);
      renameSync(path, join(folder, decodeURIComponent(target.pathname)));
      return answer(request, response, 204);
    }
    return answer(request, response, 501);
  }

  const listener = (request: IncomingMessage, response: ServerResponse) =>
    void serve(request, response).catch(() => request.socket.destroy());
  const server = certificate === undefined ? createServer(listener) : createTlsServer(certificate, listener);
  server.on('connection', (socket: Socket) => sockets.add(socket));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const end = async () => {
    for (const socket of sockets) socket.destroy();
    server.close();
    await once(server, 'close');
  };
  const url = `http${certificate === undefined ? '' : 's'}://127.0.0.1:${port}`;
  return { folder, url, requests, written, accidents, end };
}

function listing(path: string, url: string): string {
  const entry = (href: string, type: string, length: string) =>
    `<d:response><d:href>${href}</d:href><d:propstat><d:prop><d:resourcetype>${type}</d:resourcetype>${length}</d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response>`;
  const files = readdirSync(path).map((name) =>
    entry(
      `${url}${encodeURIComponent(name)}`,
      '',
      `<d:getcontentlength>${statSync(join(path, name)).size}</d:getcontentlength>`,
    ),
  );
  return `<?xml version="1.0"?><d:multistatus xmlns:d="DAV:">${entry(url, '<d:collection/>', '')}${files.join('')}</d:multistatus>`;
}
