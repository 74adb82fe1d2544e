import { describe, expect, test } from 'vitest';
import { encodeMappe } from './encodeMappe.ts';
import { checksumLength, checksumOf, headerOffset } from '../../../shared/mappe/mappeLayout.ts';
import { DraftCatalogue } from '../../../tests/support/draftCatalogue.ts';
import { randomNumbers, withFlippedBits } from '../../../tests/support/randomNumbers.ts';
import { refusalOf } from '../../../tests/support/refusalOf.ts';
import { openPacket } from './openPacket.ts';
import { sealPacket } from './sealPacket.ts';
import { fingerprintOf, newPrivateKey, signerWith } from './signingKey.ts';

const limits = { maxSize: 1_000_000 };
const password = 'Grüße vom Amt 7';
const label = { ...new DraftCatalogue().label(), compression: 'deflate' } as const;
const signer = signerWith(newPrivateKey());

function state(): Uint8Array {
  const draft = new DraftCatalogue();
  draft.change('Babytreff');
  return draft.source().capture().state;
}

/** The bytes with a checksum that somebody made right again after changing them. */
const closed = async (changed: Uint8Array): Promise<Uint8Array> => Buffer.concat([changed, await checksumOf(changed)]);

/** A sealed file whose header says something else, its checksum right. */
async function withHeader(sealed: Uint8Array, change: (header: string) => string): Promise<Uint8Array> {
  const end = headerOffset + Buffer.from(sealed).readUInt32LE(8);
  const header = Buffer.from(change(Buffer.from(sealed.subarray(headerOffset, end)).toString()));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(header.length);
  return closed(Buffer.concat([sealed.subarray(0, 8), length, header, sealed.subarray(end, -checksumLength)]));
}

describe('a .mappe with a password', () => {
  test('opens with it, however the keyboard writes its umlauts', async () => {
    const original = state();
    const sealed = await sealPacket(await encodeMappe(label, original), password.normalize('NFC'));
    for (const typed of [password.normalize('NFC'), password.normalize('NFD')]) {
      const packet = await openPacket(sealed, typed, limits);
      expect(Buffer.from(packet.state).equals(original)).toBe(true);
      expect(packet.header.sender.author).toBe('Lena Muster');
    }
  });

  test('asks for it, and tells a wrong one from damage', async () => {
    const sealed = await sealPacket(await encodeMappe(label, state()), password);
    expect(await refusalOf(openPacket(sealed, null, limits))).toBe('mappe-locked');
    expect(await refusalOf(openPacket(sealed, 'Grüße vom Amt 8', limits))).toBe('password-wrong');
    const random = randomNumbers(Date.now() % 2 ** 32);
    for (let round = 0; round < 300; round += 1) {
      const flipped = withFlippedBits(sealed, random);
      if (Buffer.from(flipped).equals(sealed)) continue;
      expect(['mappe-not-one', 'mappe-truncated', 'mappe-damaged', 'mappe-too-new']).toContain(
        await refusalOf(openPacket(flipped, password, limits)),
      );
    }
    for (const length of [0, 7, 11, 40, 300, sealed.length - 1]) {
      expect(await refusalOf(openPacket(sealed.subarray(0, length), password, limits))).toBe('mappe-truncated');
    }
  });

  test('names nobody to whom cannot open it', async () => {
    const text = Buffer.from(await sealPacket(await encodeMappe(label, state()), password)).toString('latin1');
    for (const told of ['Lena Muster', 'Jugendamt', 'Musterstadt', label.catalogueId, label.replica]) {
      expect(text).not.toContain(told);
    }
  });

  test('does not take a password that is guessed in an evening', async () => {
    expect(await refusalOf(sealPacket(state(), 'Lindenau2026'.slice(1)))).toBe('password-short');
  });

  test.each([
    ['memory', '"cost":131072', '"cost":1048576'],
    ['time', '"parallelization":1', '"parallelization":1000000'],
    ['a cost that is none', '"cost":131072', '"cost":131071'],
    ['another way to make keys', '"scrypt"', '"none"'],
  ])('that demands %s is refused without trying', async (_, from, to) => {
    const sealed = await sealPacket(await encodeMappe(label, state()), password);
    const hostile = await withHeader(sealed, (header) => header.replace(from, to));
    expect(await refusalOf(openPacket(hostile, password, limits))).toBe('mappe-damaged');
  });

  test('whose header was changed does not open', async () => {
    const sealed = await sealPacket(await encodeMappe(label, state()), password);
    const changed = await withHeader(sealed, (header) => header.replace('{', '{"note":"", '));
    expect(await refusalOf(openPacket(changed, password, limits))).toBe('password-wrong');
  });
});

describe('a signed .mappe', () => {
  test('names the key it is signed with, locked or not', async () => {
    const signed = await encodeMappe(label, state(), signer);
    expect((await openPacket(signed, null, limits)).signer).toBe(signer.publicKey);
    expect((await openPacket(await sealPacket(signed, password), password, limits)).signer).toBe(signer.publicKey);
    expect((await openPacket(await encodeMappe(label, state()), null, limits)).signer).toBeNull();
  });

  test('that somebody changed afterwards is refused, though its checksum is right', async () => {
    const signed = await encodeMappe(label, state(), signer);
    const original = Buffer.from(signed.subarray(0, -checksumLength));
    for (const [what, changed] of [
      ['the sender', Buffer.from(original.toString('latin1').replace('Lena Muster', 'Jens Muster'), 'latin1')],
      ['the key', Buffer.from(original.toString('latin1').replace(signer.publicKey, 'a'.repeat(64)), 'latin1')],
      ['the signature', Buffer.concat([original.subarray(0, -1), Buffer.of((original.at(-1) ?? 0) ^ 1)])],
    ] as const) {
      expect(changed.equals(original), what).toBe(false);
      expect(await refusalOf(openPacket(await closed(changed), null, limits)), what).toBe('mappe-signature');
    }
  });

  test('that was cut off or damaged says so', async () => {
    const signed = await encodeMappe(label, state(), signer);
    expect(await refusalOf(openPacket(signed.subarray(0, -1), null, limits))).toBe('mappe-truncated');
    const damaged = signed.slice();
    damaged[damaged.length - checksumLength - 1] = 255 - (damaged[damaged.length - checksumLength - 1] ?? 0);
    expect(await refusalOf(openPacket(damaged, null, limits))).toBe('mappe-damaged');
  });

  test('can be told by a fingerprint that is read out on the telephone', () => {
    expect(fingerprintOf(signer.publicKey)).toMatch(/^([0-9a-f]{4} ){5}[0-9a-f]{4}$/);
    expect(fingerprintOf(signerWith(newPrivateKey()).publicKey)).not.toBe(fingerprintOf(signer.publicKey));
  });
});
