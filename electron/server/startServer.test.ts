import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import type { Transport } from '../../shared/rpc/transport.ts';
import { startServer, type RunningServer } from './startServer.ts';

let folder: string;
let sources: string[] = [];
const connectTo = () => sources;
let server: RunningServer;
let admitted: Transport[];

const address = () => new URL(server.url);
const token = () => server.url.split('#token=')[1] ?? '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'angebotsmappe-server-'));
  await mkdir(join(folder, 'renderer/assets'), { recursive: true });
  await writeFile(join(folder, 'renderer/index.html'), '<h1>Angebotsmappe</h1>');
  await writeFile(join(folder, 'renderer/assets/größe.js'), 'export {};');
  await writeFile(join(folder, 'geheim.html'), 'geheim');
  admitted = [];
  const attach = (line: Transport) => void admitted.push(line);
  server = await startServer({ rendererFolder: join(folder, 'renderer'), port: 0, connectTo, attach });
});
afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

/** Asks for a path as it stands: unlike fetch, nothing is tidied up on the way. */
async function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<IncomingMessage> {
  const asked = request({ host: '127.0.0.1', port: address().port, path, method, headers });
  asked.end();
  return ((await once(asked, 'response')) as [IncomingMessage])[0];
}

async function openLine(options: { origin?: string; host?: string; path?: string } = {}): Promise<WebSocket> {
  const { origin = address().origin, host = address().host, path = '/line' } = options;
  const socket = new WebSocket(`ws://127.0.0.1:${address().port}${path}`, { origin, headers: { host } });
  await once(socket, 'open');
  return socket;
}

/** Introduces itself; resolves with what the host says, or with the code it hangs up with. */
async function introduce(said: string | Buffer): Promise<string | number> {
  const socket = await openLine();
  const answered = once(socket, 'message').then(([data]) => String(data));
  const closed = once(socket, 'close').then(([code]) => Number(code));
  socket.send(said);
  return Promise.race([answered, closed]);
}

describe('the pages of serve mode', () => {
  it('are handed out with their type and a policy that runs nothing else', async () => {
    const index = await ask('/');
    expect(await text(index)).toBe('<h1>Angebotsmappe</h1>');
    expect(index.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(index.headers['content-security-policy']).toContain(`connect-src 'self' ws://${address().host}`);
    expect(index.headers['x-content-type-options']).toBe('nosniff');
    const script = await ask('/assets/gr%C3%B6%C3%9Fe.js');
    expect([script.statusCode, script.headers['content-type']]).toEqual([200, 'text/javascript; charset=utf-8']);
  });

  it('may connect to what a person has switched on, from the next page on', async () => {
    sources = ['https://tiles.example.org'];
    const switchedOn = await ask('/');
    sources = [];
    expect(switchedOn.headers['content-security-policy']).toContain('https://tiles.example.org;');
    expect((await ask('/')).headers['content-security-policy']).not.toContain('https:');
  });

  it.each([
    '/../geheim.html',
    '/..%2fgeheim.html',
    '/%2e%2e/geheim.html',
    '/assets/..%2f..%2fgeheim.html',
    '/..%5cgeheim.html',
    '//geheim.html',
    '/geheim.html%00.js',
    '/%E0%A4%A',
    '/assets',
  ])('are all there is: %s is not found', async (path) => {
    expect((await ask(path)).statusCode).toBe(404);
  });

  it('are not for a page that calls this machine by another name (DNS rebinding)', async () => {
    for (const host of ['example.org', `localhost:${address().port}`, '127.0.0.1']) {
      expect((await ask('/', { host })).statusCode).toBe(421);
    }
  });

  it('are only read', async () => {
    expect((await ask('/', {}, 'POST')).statusCode).toBe(405);
    const head = await ask('/', {}, 'HEAD');
    expect([head.statusCode, await text(head)]).toEqual([200, '']);
  });

  it('are handed out to this machine only', () => {
    expect(address().hostname).toBe('127.0.0.1');
  });
});

describe('the line of serve mode', () => {
  it('admits the tab that brings the token, and again with the secret it got', async () => {
    const answer = await introduce(JSON.stringify({ token: token() }));
    const { session } = JSON.parse(String(answer)) as { session: string };
    expect(session.length).toBeGreaterThan(40);
    expect(admitted).toHaveLength(1);
    expect(await introduce(JSON.stringify({ session }))).toBe(answer);
    expect(admitted).toHaveLength(2);
  });

  it('admits nobody with a token that was used before', async () => {
    await introduce(JSON.stringify({ token: token() }));
    expect(await introduce(JSON.stringify({ token: token() }))).toBe(4401);
    expect(admitted).toHaveLength(1);
  });

  it.each(['', '{}', 'null', '[1]', '{"token":""}', '{"session":null}', '{"session":"x"}', '{"token":{}}', '{'])(
    'turns away who introduces itself with %j',
    async (said) => {
      expect(await introduce(said)).toBe(4401);
      expect(admitted).toEqual([]);
    },
  );

  it('turns away who introduces itself in bytes', async () => {
    expect(await introduce(Buffer.from(JSON.stringify({ token: token() })))).toBe(4401);
  });

  it('is not for pages from elsewhere', async () => {
    await expect(openLine({ origin: 'https://example.org' })).rejects.toThrow('403');
    await expect(openLine({ origin: `http://localhost:${address().port}` })).rejects.toThrow('403');
    await expect(openLine({ host: 'example.org' })).rejects.toThrow('403');
    await expect(openLine({ path: '/other' })).rejects.toThrow('403');
  });

  it('carries messages both ways once the tab is admitted', async () => {
    const socket = await openLine();
    socket.send(JSON.stringify({ token: token() }));
    await once(socket, 'message');
    const heard = new Promise<Uint8Array>((resolve) => admitted[0]?.onMessage(resolve));
    socket.send(Uint8Array.of(1, 2, 3));
    expect(await heard).toEqual(Uint8Array.of(1, 2, 3));
    const answered = once(socket, 'message');
    admitted[0]?.send(Uint8Array.of(4));
    expect((await answered)[0]).toEqual(Buffer.of(4));
  });

  it('tells the host when the tab is closed', async () => {
    const socket = await openLine();
    socket.send(JSON.stringify({ token: token() }));
    await once(socket, 'message');
    const closed = new Promise<void>((resolve) => admitted[0]?.onClose(resolve));
    socket.terminate();
    await closed;
  });
});

describe('the port of serve mode', () => {
  it('is the one asked for, and taken means refused', async () => {
    const port = Number(address().port);
    const again = startServer({ rendererFolder: folder, port, connectTo, attach: () => {} });
    await expect(again).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('is another one when the usual one is taken', async () => {
    const start = () => startServer({ rendererFolder: folder, port: null, connectTo, attach: () => {} });
    const running = [await start(), await start()];
    expect(running[0]?.url.split('#')[0]).not.toBe(running[1]?.url.split('#')[0]);
    await Promise.all(running.map((one) => one.close()));
  });
});
