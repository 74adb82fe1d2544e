import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { forkCheckProcess } from '../../electron/checks/forkCheckProcess.ts';
import { ProcessChecks } from '../../electron/checks/ProcessChecks.ts';
import { readFoundFile } from '../../electron/host/merging/readFoundFile.ts';
import { diskFiles } from '../../electron/storage/diskFiles.ts';
import { perform } from '../../shared/document/commands.ts';
import { newDoc } from '../../shared/document/structure.ts';
import { encodeMappe } from '../../electron/host/packets/encodeMappe.ts';
import { encodeFrame } from '../../shared/mappe/mappeFrame.ts';
import { buildProgram, type BuiltProgram } from '../support/builtProgram.ts';
import { catalogueId } from '../support/draftCatalogue.ts';
import { MemoryFiles } from '../support/memoryFiles.ts';
import { randomNumbers, withFlippedBits } from '../support/randomNumbers.ts';
import { refusalOf } from '../support/refusalOf.ts';
import { Stick } from '../support/stick.ts';
import { Workplace } from '../support/workplace.ts';

const caps = { time: 4_000, memory: 256 };
const writer = { author: 'Frau Fremd', workplace: 'Fremd', app: 'test', now: new Date('2026-11-22T09:00:00Z') };
const offer = '11111111-1111-4111-8111-111111111111';

let program: BuiltProgram;
let checks: ProcessChecks;
let clerk: Workplace;
let before: Uint8Array;

beforeAll(async () => {
  program = await buildProgram('electron/checkMain.ts');
});
afterAll(() => program.remove());

beforeEach(async () => {
  checks = new ProcessChecks(forkCheckProcess(program.path), caps);
  const stick = new Stick(null, new MemoryFiles());
  const first = await Workplace.first('Jugendamt', stick);
  clerk = await Workplace.join('Familienzentrum', stick, first, { checks });
  const record = { id: offer, title: { de: 'Babycafé' }, summary: { de: 'Treffen für Eltern' } };
  await clerk.document.perform([{ do: 'create', kind: 'offers', record }]);
  await clerk.document.perform([{ do: 'edit', kind: 'offers', id: offer, patch: { website: 'https://example.org' } }]);
  before = clerk.state();
  return () => checks.close();
});

const label = (more: object = {}) => ({
  ...{ catalogueId, catalogueName: 'Lindenau', sender: { author: 'Frau Fremd', workplace: 'Fremd' } },
  ...{
    replica: crypto.randomUUID(),
    seq: 1,
    time: '2026-11-22T09:00:00.000Z',
    schema: 1,
    compression: 'none' as const,
  },
  ...more,
});

/** What the clerk is told of a file; her catalogue must be what it was. */
async function told(bytes: Uint8Array): Promise<string> {
  const arrival = await clerk.merges.read({ catalogueId, file: 'fremd.mappe', source: 'file' }, bytes);
  clerk.merges.drop(arrival.mergeId);
  expect(Buffer.compare(clerk.state(), before)).toBe(0);
  return arrival.state === 'refused' ? arrival.code : arrival.state;
}

/** A copy of the clerk's catalogue in which somebody did something. */
function spoilt(spoil: (doc: Y.Doc) => void): Uint8Array {
  const doc = newDoc();
  Y.applyUpdateV2(doc, before);
  doc.transact(() => spoil(doc));
  return Y.encodeStateAsUpdateV2(doc);
}

const toldOf = async (state: Uint8Array) => told(await encodeMappe(label(), state));

describe('a hostile file is refused, with the reason, and the catalogue stays byte for byte', () => {
  test('a file that is in order passes, so that the others are refused for what they are', async () => {
    expect(await toldOf(spoilt((doc) => void perform(doc, [], writer)))).toBe('ready');
  });

  test('a clock that jumps to 2^35', async () => {
    const jump = Y.convertUpdateFormatV1ToV2(Uint8Array.of(1, 1, 5, 0, 0, 128, 128, 128, 128, 128, 1, 0));
    expect(await toldOf(jump)).toBe('mappe-unsound');
  });

  test('edits in the name of a session of this computer, of now or of another day', async () => {
    const forgedFor = (client: number) => {
      const doc = newDoc();
      Y.applyUpdateV2(doc, before);
      doc.clientID = client;
      perform(
        doc,
        [{ do: 'edit', kind: 'offers', id: offer, patch: { website: 'https://fremd.example.org' } }],
        writer,
      );
      return Y.encodeStateAsUpdateV2(doc);
    };
    expect(await toldOf(forgedFor(clerk.document.doc.clientID))).toBe('mappe-forged');
    const yesterday = clerk.document.doc.clientID;
    await clerk.close();
    clerk = await Workplace.open(
      { profile: clerk.profile, disk: clerk.disk, checks },
      new Stick(null, new MemoryFiles()),
    );
    expect(clerk.document.doc.clientID).not.toBe(yesterday);
    expect(await toldOf(forgedFor(yesterday))).toBe('mappe-forged');
  });

  test('a delete set that wipes every field', async () => {
    const wiped = spoilt((doc) => {
      for (const key of [...doc.getMap('offers').keys()]) doc.getMap('offers').delete(key);
    });
    expect(await toldOf(wiped)).toBe('mappe-erasing');
  });

  test('values nested a hundred thousand deep, and keys named __proto__', async () => {
    const place = `${offer}/website`;
    const deep = spoilt((doc) => doc.getMap('offers').set(place, 'x'.repeat(100_000)));
    // In the encoding a text is 119 and an array of one is 117, 1: the text's bytes become arrays in arrays.
    const at = deep.indexOf(119, deep.length - 100_100);
    const nested = Uint8Array.from(deep, (byte, index) =>
      index < at || index > at + 100_000 ? byte : (index - at) % 2 === 0 ? 117 : 1,
    );
    expect(await toldOf(nested)).toMatch(/^mappe-/);
    const named = spoilt((doc) =>
      doc.getMap('offers').set(place, new TextEncoder().encode('{"__proto__": {"admin": true}}')),
    );
    expect(await toldOf(named)).toBe('mappe-unsound');
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });

  test('a header nested deep, and one that claims another version or a newer layout', async () => {
    const header = (more: object) => ({ format: 'angebotsmappe', version: 1, size: 0, storedSize: 0, ...label(more) });
    const deep = JSON.parse('['.repeat(500) + ']'.repeat(500)) as object;
    expect(await told(await encodeFrame(header({ deep }), new Uint8Array()))).toBe('mappe-damaged');
    expect(await told(await encodeFrame({ ...header({}), version: 2 }, new Uint8Array()))).toBe('mappe-too-new');
    expect(await told(await encodeMappe(label({ schema: 99 }), before))).toBe('mappe-too-new');
  });

  test('bombs: more unpacked than a catalogue can be, than was said, than it is worth', async () => {
    const bomb = deflateRawSync(new Uint8Array(200 << 20));
    const packed = (size: number) =>
      encodeFrame(
        { format: 'angebotsmappe', version: 1, ...label({ compression: 'deflate' }), size, storedSize: bomb.length },
        bomb,
      );
    expect(await told(await packed(2 ** 40))).toBe('mappe-too-large');
    expect(await told(await packed(1000))).toBe('mappe-damaged');
    expect(await told(await packed(200 << 20))).toMatch(/^mappe-/);
  });

  test('a state that never ends is stopped, and the next file is looked at as ever', async () => {
    // One client (5) with 2^31 structs: kind 0 and length 1, both repeated for ever by the run length encoding (yjs V2).
    const [empty, endless] = [[0], [4, 65, 255, 255, 255, 255, 255, 255, 127]];
    const rest = [1, ...[128, 128, 128, 128, 8], 0];
    const state = Uint8Array.of(
      0,
      ...empty,
      1,
      5,
      ...empty,
      ...empty,
      1,
      0,
      1,
      0,
      ...empty,
      ...empty,
      endless.length - 1,
      ...endless.slice(1),
      ...rest,
    );
    const started = performance.now();
    expect(await toldOf(state)).toMatch(/^mappe-(overrun|unsound)$/);
    expect(performance.now() - started).toBeLessThan(caps.time * 5);
    expect(await toldOf(before)).toBe('ready');
  });

  test('a gigabyte of zeros is not even read', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'angebotsmappe-'));
    const path = join(folder, 'null.mappe');
    const file = await open(path, 'w');
    await file.truncate(2 ** 30);
    await file.close();
    const held = process.memoryUsage().rss;
    expect(await refusalOf(readFoundFile(diskFiles, path))).toBe('mappe-too-large');
    expect(process.memoryUsage().rss - held).toBeLessThan(64 << 20);
    await rm(folder, { recursive: true });
  });

  test('a file cut off anywhere', async () => {
    const whole = await encodeMappe(label({ compression: 'deflate' }), before);
    for (let end = 0; end < whole.length; end += 5) expect(await told(whole.subarray(0, end))).toMatch(/^mappe-/);
  });

  test(
    'ten thousand files with flipped bits, one in ten of them with a checksum that fits',
    { timeout: 180_000 },
    async () => {
      const seed = Date.now();
      const random = randomNumbers(seed);
      const whole = await encodeMappe(label({ compression: 'deflate' }), before);
      for (let run = 0; run < 9_000; run += 1) {
        const code = await told(withFlippedBits(whole, random));
        expect(code, `seed ${seed}, run ${run}`).toMatch(/^mappe-/);
      }
      for (let run = 0; run < 1_000; run += 1) {
        // A flipped letter in a text is a text like any other.
        const code = await toldOf(withFlippedBits(before, random));
        expect(code, `seed ${seed}, run ${run} with a fitting checksum`).toMatch(/^mappe-|^ready$/);
      }
    },
  );
});
