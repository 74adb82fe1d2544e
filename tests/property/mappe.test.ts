import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeMappe } from '../../electron/host/packets/decodeMappe.ts';
import { encodeMappe } from '../../electron/host/packets/encodeMappe.ts';
import type { MappeLabel } from '../../shared/mappe/mappeHeader.ts';
import { checksumLength, checksumOf, headerOffset, maximumHeaderLength } from '../../shared/mappe/mappeLayout.ts';
import { readMappeHeader } from '../../shared/mappe/readMappeHeader.ts';
import { Refusal } from '../../shared/refusal.ts';
import { DraftCatalogue } from '../support/draftCatalogue.ts';
import { randomNumbers, withFlippedBits } from '../support/randomNumbers.ts';
import { refusalOf } from '../support/refusalOf.ts';

const maxSize = 1_000_000;
const label = new DraftCatalogue().label();

function yjsState(): Uint8Array {
  const draft = new DraftCatalogue();
  for (const title of ['Babytreff', 'Familiencafé Herzstück', 'Übergang Kita – Schule']) draft.change(title);
  return draft.source().capture().state;
}

/** The file whose header has been rewritten by somebody who knows how to make the checksum right again. */
async function forged(bytes: Uint8Array, change: (header: string) => string): Promise<Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const end = headerOffset + view.getUint32(8, true);
  const header = Buffer.from(change(Buffer.from(bytes.subarray(headerOffset, end)).toString()));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(header.length);
  const checked = Buffer.concat([bytes.subarray(0, 8), length, header, bytes.subarray(end, -checksumLength)]);
  return Buffer.concat([checked, await checksumOf(checked)]);
}

for (const compression of ['none', 'deflate'] as const) {
  const ours: MappeLabel = { ...label, compression };

  describe(`a .mappe file (compression: ${compression})`, () => {
    it('gives back what was put into it, whatever that is', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.uint8Array({ maxLength: 50_000, size: 'max' }),
          fc.string(),
          async (state, catalogueName) => {
            const bytes = await encodeMappe({ ...ours, catalogueName }, state);
            const decoded = await decodeMappe(bytes, { maxSize });
            expect(Buffer.from(decoded.state).equals(state)).toBe(true);
            expect(decoded.header).toMatchObject({
              catalogueName,
              size: state.length,
              seq: 0,
              format: 'angebotsmappe',
            });
            expect(readMappeHeader(bytes)).toEqual(decoded.header);
          },
        ),
        { numRuns: 30 },
      );
    });

    it('that ends anywhere is refused as incomplete', async () => {
      const bytes = await encodeMappe(ours, yjsState());
      for (let length = 0; length < bytes.length; length += 1) {
        expect(await refusalOf(decodeMappe(bytes.subarray(0, length), { maxSize })), `cut at ${length}`).toBe(
          'mappe-truncated',
        );
      }
    });

    it('with 5,000 random flips of bits is refused each time', async () => {
      const bytes = await encodeMappe(ours, yjsState());
      const seed = Date.now() % 2 ** 32;
      const random = randomNumbers(seed);
      for (let round = 0; round < 5000; round += 1) {
        const flipped = withFlippedBits(bytes, random);
        const expected = Buffer.from(flipped).equals(bytes) ? [null] : mayBeCalled;
        expect(expected, `seed ${seed}, round ${round}`).toContain(await refusalOf(decodeMappe(flipped, { maxSize })));
      }
    });

    it('with something behind its end is refused as damaged', async () => {
      const bytes = await encodeMappe(ours, yjsState());
      expect(await refusalOf(decodeMappe(Buffer.concat([bytes, bytes]), { maxSize }))).toBe('mappe-damaged');
    });

    it('that would unpack to more than is allowed is refused', async () => {
      const state = yjsState();
      const bytes = await encodeMappe(ours, state);
      expect(await refusalOf(decodeMappe(bytes, { maxSize: state.length - 1 }))).toBe('mappe-too-large');
      expect(await refusalOf(decodeMappe(bytes, { maxSize: state.length }))).toBeNull();
    });

    it('that unpacks to another size than it says is refused as damaged, though its checksum is right', async () => {
      const state = yjsState();
      const bytes = await encodeMappe(ours, state);
      for (const size of [0, state.length - 1, state.length + 1, maxSize]) {
        const lying = await forged(bytes, (header) => header.replace(`"size":${state.length}`, `"size":${size}`));
        expect(await refusalOf(decodeMappe(lying, { maxSize })), `says ${size}`).toBe('mappe-damaged');
      }
    });

    it('of a newer program is refused as such, whatever else it says', async () => {
      const newer = await forged(await encodeMappe(ours, yjsState()), () => '{"format":"angebotsmappe","version":2}');
      expect(await refusalOf(decodeMappe(newer, { maxSize }))).toBe('mappe-too-new');
    });

    it('keeps what a newer program says about it, except what would poison an object', async () => {
      const bytes = await forged(await encodeMappe({ ...ours, colour: 'gelb' }, yjsState()), (header) =>
        header.replace('{', '{"__proto__":{"poisoned":true},"more":{"__proto__":{"poisoned":true},"kept":1},'),
      );
      const { header } = await decodeMappe(bytes, { maxSize });
      expect(header).toMatchObject({ colour: 'gelb', more: { kept: 1 } });
      expect(JSON.stringify(header)).not.toContain('poisoned');
      expect('poisoned' in header).toBe(false);
    });

    it.each([
      [
        'nested deeper than anybody nests',
        (header: string) => header.replace('{', `{"a":${'['.repeat(9000)}${']'.repeat(9000)},`),
      ],
      ['without a catalogue', (header: string) => header.replace('catalogueId', 'catalogId')],
      ['with a negative size', (header: string) => header.replace(/"storedSize":\d+/, '"storedSize":-1')],
      ['of another format', (header: string) => header.replace('"angebotsmappe"', '"ordner"')],
      ['that is no JSON', () => '{'],
      ['that is null', () => 'null'],
      ['that is longer than any', (header: string) => header + ' '.repeat(maximumHeaderLength)],
    ])('with a header %s is refused as damaged', async (_, change) => {
      const bytes = await forged(await encodeMappe(ours, yjsState()), change);
      expect(await refusalOf(decodeMappe(bytes, { maxSize }))).toBe('mappe-damaged');
    });
  });
}

/** A flip may hit the magic, a length or a version; what it must not do is pass. */
const mayBeCalled = ['mappe-not-one', 'mappe-truncated', 'mappe-damaged', 'mappe-too-new', 'mappe-too-large'];

describe('a file that is no .mappe', () => {
  it('is told from one by its first bytes', async () => {
    for (const text of ['PK\u0003\u0004 a zip file', '{"format":"angebotsmappe"}', 'Titel;Ort;Telefon']) {
      expect(await refusalOf(decodeMappe(Buffer.from(text), { maxSize }))).toBe('mappe-not-one');
    }
  });

  it('or any other bytes never pass and never crash the reader', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        await expect(decodeMappe(bytes, { maxSize })).rejects.toThrow(Refusal);
      }),
    );
  });
});

describe('a .mappe file that is a bomb', () => {
  it('is refused before it takes more memory than it admits to', async () => {
    const bomb = await encodeMappe({ ...label, compression: 'deflate' }, new Uint8Array(200_000_000));
    const small = await forged(bomb, (header) => header.replace('"size":200000000', '"size":1000000'));
    const huge = await forged(bomb, (header) => header.replace('"size":200000000', '"size":900000000'));
    const before = process.memoryUsage();
    expect(await refusalOf(decodeMappe(small, { maxSize }))).toBe('mappe-damaged');
    expect(await refusalOf(decodeMappe(huge, { maxSize: 1_000_000_000 }))).toBe('mappe-damaged');
    expect(await refusalOf(decodeMappe(bomb, { maxSize }))).toBe('mappe-too-large');
    const after = process.memoryUsage();
    expect(after.arrayBuffers - before.arrayBuffers).toBeLessThan(50_000_000);
  });
});
