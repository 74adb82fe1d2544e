import { once } from 'node:events';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { WebSocketServer } from 'ws';
import * as Y from 'yjs';
import { encodeValue } from '../../shared/document/cellValue.ts';
import { OpenDocument } from '../../electron/host/OpenDocument.ts';
import { stateSource } from '../../electron/host/stateSource.ts';
import { LiveCatalogue } from '../../electron/host/live/LiveCatalogue.ts';
import { LiveService } from '../../electron/host/live/LiveService.ts';
import { SecretBook } from '../../electron/host/SecretBook.ts';
import { ServerLine } from '../../electron/host/live/ServerLine.ts';
import { CatalogueStore } from '../../electron/storage/catalogueStore.ts';
import { writeState } from '../../electron/storage/stateFile.ts';
import type { Command } from '../../shared/document/commands.ts';
import { actsOf } from '../../shared/document/acts.ts';
import { newCatalogue } from '../../shared/document/newCatalogue.ts';
import type { LiveState } from '../../shared/rpc/liveCalls.ts';
import { firstSettings } from '../../shared/settings.ts';
import type { Settings } from '../../shared/settings.ts';
import { startLiveServer, type LiveServer } from '../support/liveServer.ts';
import { MemoryFiles } from '../support/memoryFiles.ts';

const catalogueId = '9d5b1c0e-6a0f-4b8e-9f55-2f1d8f0f7a11';
const partner = '3d0b8a52-7a54-4a1c-8f0e-0a4a8f1f0c01';
const create: Command = { do: 'create', kind: 'partners', record: { id: partner, name: 'Kita' } };
const visit = (website: string): Command => ({ do: 'edit', kind: 'partners', id: partner, patch: { website } });

const toEnd: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of toEnd.splice(0).reverse()) await end();
});

async function server(options?: Parameters<typeof startLiveServer>[0]): Promise<LiveServer> {
  const started = await startLiveServer(options);
  toEnd.push(() => started.end());
  return started;
}

/** What every computer begins with. */
const town = Y.encodeStateAsUpdateV2(
  newCatalogue({ id: catalogueId, name: 'Lindenau' }, [], {
    author: 'Lena Muster',
    workplace: '',
    app: '',
    now: new Date(),
  }),
);

/** A computer with the catalogue on its disk and open. */
class Computer {
  readonly files = new MemoryFiles();
  readonly folder = `/data/${catalogueId}`;
  readonly author: string;
  states: LiveState[] = [];
  #document: OpenDocument | null = null;
  #live: LiveCatalogue | null = null;

  constructor(author: string) {
    this.author = author;
  }

  get document(): OpenDocument {
    if (this.#document === null) throw new Error('the catalogue is not open');
    return this.#document;
  }

  get state(): LiveState | undefined {
    return this.#live?.state;
  }

  async open(): Promise<this> {
    const writer = { author: this.author, workplace: 'Jugendamt', app: 'test' };
    const identity = { catalogueId, replica: crypto.randomUUID() };
    if ((await this.files.list(this.folder)).length === 0) {
      const doc = new Y.Doc({ gc: false });
      Y.applyUpdateV2(doc, town);
      await this.files.createFolder(this.folder);
      const source = stateSource(doc, 'Lindenau', writer, new Date());
      await writeState(
        this.files,
        `${this.folder}/snapshot-000001.mappe`,
        identity,
        { seq: 0, compression: 'none' },
        source,
      );
    }
    const stored = await CatalogueStore.open(this.files, this.folder, identity, () => false);
    this.#document = new OpenDocument(
      catalogueId,
      stored,
      () => writer,
      () => undefined,
    );
    toEnd.push(() => this.close());
    return this;
  }

  connect(url: string, token: string | null = null): this {
    const server = { url, token: () => Promise.resolve(token) };
    this.#live = new LiveCatalogue(this.document, server, (state) => this.states.push(state));
    return this;
  }

  async disconnect(): Promise<void> {
    await this.#live?.close();
    this.#live = null;
  }

  async close(): Promise<void> {
    await this.disconnect();
    await this.#document?.close();
    this.#document = null;
  }

  website(): string | null | undefined {
    return this.document.projection.record('partners', partner)?.website;
  }
}

const computer = (author: string) => new Computer(author).open();
const eventually = (check: () => void) => vi.waitFor(check, { timeout: 15_000, interval: 50 });
const connected = (one: Computer) => eventually(() => expect(one.state?.state).toBe('connected'));

test('two computers with one server see each other at once, with the right names, and have it on their disks', async () => {
  const { url } = await server();
  const [one, other] = [(await computer('Lena Muster')).connect(url), (await computer('Jens Muster')).connect(url)];
  await one.document.perform([create]);
  await one.document.perform([visit('https://example.org/eins')]);
  await eventually(() => expect(other.website()).toBe('https://example.org/eins'));
  await other.document.perform([visit('https://example.org/zwei')]);
  await eventually(() => expect(one.website()).toBe('https://example.org/zwei'));
  const authors = actsOf(one.document.doc).map(({ author }) => author);
  expect(authors.slice(0, 3)).toEqual(['Jens Muster', 'Lena Muster', 'Lena Muster']);
  await connected(one);
  await one.close();
  await one.open();
  expect(one.website()).toBe('https://example.org/zwei');
});

test('a server that asks for a token admits who has it; whoever has none or another one is told, and it gets nothing', async () => {
  const { url } = await server({ token: 'offen sesam' });
  const stranger = await computer('Uta Muster');
  await stranger.document.perform([create]);
  for (const token of [null, 'offen gerste']) {
    stranger.connect(url, token);
    await eventually(() => expect(stranger.state).toMatchObject({ state: 'failed', code: 'live-denied' }));
    await stranger.disconnect();
  }
  const one = (await computer('Lena Muster')).connect(url, 'offen sesam');
  await connected(one);
  expect(one.website()).toBeUndefined();
  stranger.connect(url, 'offen sesam');
  await eventually(() => expect(one.website()).toBeNull());
});

test('another server never gets the token of the one before', async () => {
  const [first, second] = [await server({ token: 'offen sesam' }), await server({ token: 'offen sesam' })];
  let current: Settings = firstSettings();
  const update = (change: (before: Settings) => Settings) => Promise.resolve((current = change(current)));
  let secret: string | null = null;
  const keeper = {
    read: () => Promise.resolve(secret),
    write: (text: string) => Promise.resolve(void (secret = text)),
  };
  const settings = {
    get current() {
      return current;
    },
    update,
  };
  const lives = new LiveService(settings, new SecretBook(keeper));
  const { document } = await computer('Lena Muster');
  const companion = lives.accompany(document);
  toEnd.push(() => companion.close());
  await lives.set(catalogueId, first.url);
  await lives.setToken(catalogueId, 'offen sesam');
  await eventually(() => expect(lives.read(catalogueId).state).toBe('connected'));
  await lives.set(catalogueId, second.url);
  expect(await lives.hasToken(catalogueId)).toBe(false);
  await eventually(() => expect(lives.read(catalogueId).code).toBe('live-denied'));
});

test('what was edited without the server, for hours or by a wrong clock, comes together when it is back', async () => {
  const first = await server();
  const [one, other] = [
    (await computer('Lena Muster')).connect(first.url),
    (await computer('Jens Muster')).connect(first.url),
  ];
  await one.document.perform([create]);
  await eventually(() => expect(other.website()).toBeNull());
  await first.end();
  await eventually(() => expect(one.state).toMatchObject({ state: 'connecting', code: 'live-unreachable' }));
  vi.setSystemTime(new Date('1999-01-01'));
  await one.document.perform([visit('https://example.org/allein')]);
  vi.useRealTimers();
  // The server comes back with nothing in it: it is filled again by whoever connects.
  await server({ port: first.port });
  await eventually(() => expect(other.website()).toBe('https://example.org/allein'));
  await connected(one);
  const third = (await computer('Uta Muster')).connect(first.url);
  await eventually(() => expect(third.website()).toBe('https://example.org/allein'));
});

test('a server that throws away what was overwritten is noticed, and the catalogue keeps it all', async () => {
  const { url } = await server({ collects: true });
  const one = (await computer('Lena Muster')).connect(url);
  await one.document.perform([create]);
  for (const page of ['eins', 'zwei']) await one.document.perform([visit(`https://example.org/${page}`)]);
  await connected(one);
  const other = (await computer('Jens Muster')).connect(url);
  await eventually(() => expect(other.state).toMatchObject({ state: 'failed', code: 'live-collects' }));
  expect(other.website()).toBeUndefined();
  const history = Buffer.from(Y.encodeStateAsUpdateV2(one.document.doc)).toString('latin1');
  for (const page of ['eins', 'zwei']) expect(history).toContain(`https://example.org/${page}`);
});

describe('what a server sends is checked before it counts', () => {
  /** Puts something onto the server as a client without manners would. */
  async function smuggle(url: string, change: (doc: Y.Doc) => void, from: Uint8Array | null): Promise<void> {
    const doc = new Y.Doc({ gc: false });
    const done = new Promise<void>((resolve) => {
      const nothing = () => undefined;
      const line = new ServerLine({ url, token: () => Promise.resolve(null) }, catalogueId, doc, {
        met: nothing,
        equal: resolve,
        lost: nothing,
        denied: nothing,
        nonsense: nothing,
      });
      toEnd.push(() => Promise.resolve(line.close()));
    });
    if (from !== null) Y.applyUpdateV2(doc, from);
    change(doc);
    await done;
  }

  test.each<[string, (doc: Y.Doc, mine: number) => void]>([
    ['a deletion of what is there', (doc) => doc.getMap('catalogue').delete('base')],
    ['a value that is none', (doc) => doc.getMap('partners').set(`${partner}/website`, new Y.Map())],
    ['another catalogue', (doc) => doc.getMap('catalogue').set('base', new TextEncoder().encode('{"id":"x"}\n{}'))],
    [
      'edits in the name of this computer',
      (doc, mine) => {
        doc.clientID = mine;
        for (let at = 0; at < 50; at += 1)
          doc.getMap('partners').set(`${partner}/website`, encodeValue(`https://example.org/${at}`));
      },
    ],
  ])('%s ends the line; catalogue and disk stay as they were', async (_, change) => {
    const { url } = await server();
    const one = await computer('Lena Muster');
    await one.document.perform([create]);
    const before = Buffer.from(Y.encodeStateAsUpdateV2(one.document.doc));
    await smuggle(url, (doc) => change(doc, one.document.doc.clientID), town);
    one.connect(url);
    await eventually(() => expect(one.state?.state).toBe('failed'));
    expect(Buffer.from(Y.encodeStateAsUpdateV2(one.document.doc)).equals(before)).toBe(true);
    await one.close();
    await one.open();
    expect(Buffer.from(Y.encodeStateAsUpdateV2(one.document.doc)).equals(before)).toBe(true);
  });

  test('a message that is cut off ends nothing but the line', async () => {
    const name = Buffer.from(catalogueId);
    const cutOff = Buffer.concat([Buffer.of(name.length), name, Buffer.of(0)]);
    const nonsense = new WebSocketServer({ port: 0, host: '127.0.0.1' });
    toEnd.push(() => new Promise((resolve) => nonsense.close(resolve)));
    nonsense.on('connection', (socket) => socket.send(cutOff));
    await once(nonsense, 'listening');
    const address = nonsense.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const one = (await computer('Lena Muster')).connect(`ws://127.0.0.1:${port}`);
    await eventually(() => expect(one.state).toMatchObject({ state: 'failed', code: 'live-unsound' }));
    await one.document.perform([create]);
    nonsense.clients.forEach((client) => client.terminate());
  });
});
