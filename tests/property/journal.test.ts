import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Journal } from '../../electron/storage/journal.ts';
import { readJournal, type JournalReading } from '../../electron/storage/readJournal.ts';
import { DraftCatalogue, replica } from '../support/draftCatalogue.ts';
import { MemoryFiles } from '../support/memoryFiles.ts';
import { randomNumbers, withFlippedBits } from '../support/randomNumbers.ts';

const path = '/journal';
const start = { path, length: 0, lastSeq: 0, lastHash: '' };
const nothingBefore = { lastSeq: 0, covered: 0 };

/** The journal of some edits, with each edit's update and the length of the journal behind it. */
async function writtenJournal(titles: readonly string[]) {
  const files = new MemoryFiles();
  const journal = await Journal.open(files, replica, start);
  const draft = new DraftCatalogue();
  const updates: Uint8Array[] = [];
  const ends: number[] = [];
  for (const title of titles) {
    const update = draft.change(title);
    await journal.append(update, draft.stamp());
    updates.push(update);
    ends.push(journal.length);
  }
  return { bytes: await files.read(path), updates, ends };
}

/** Fails unless what was read is the beginning of what was written, byte for byte. */
function expectPrefix(reading: JournalReading, updates: readonly Uint8Array[], hint: string): void {
  expect(reading.entries.length, hint).toBeLessThanOrEqual(updates.length);
  for (const [index, { header, update }] of reading.entries.entries()) {
    const isWritten = Buffer.from(update).equals(updates[index] ?? new Uint8Array()) && header.seq === index + 1;
    expect(isWritten, `${hint}: edit ${index + 1}`).toBe(true);
  }
}

const titles = [
  'Babytreff',
  'Familiencafé Herzstück',
  'Übergang Kita – Schule',
  'Elternfrühstück',
  'Hausaufgabenhilfe',
  '',
];

describe('a journal', () => {
  it('that ends anywhere gives every edit that is whole', async () => {
    const { bytes, updates, ends } = await writtenJournal(titles);
    for (let length = 0; length <= bytes.length; length += 1) {
      const reading = readJournal(bytes.subarray(0, length), nothingBefore);
      const whole = ends.filter((end) => end <= length);
      expect(reading.entries.length, `cut at ${length}`).toBe(whole.length);
      expect(reading.validLength).toBe(whole.at(-1) ?? 0);
      expect(reading.fault).toBe(length === reading.validLength ? null : 'cut');
      expectPrefix(reading, updates, `cut at ${length}`);
    }
  });

  it('with 5,000 random flips of bits gives the edits before the first flip and says that the rest is damaged', async () => {
    const { bytes, updates, ends } = await writtenJournal(titles);
    const seed = Date.now() % 2 ** 32;
    const random = randomNumbers(seed);
    for (let round = 0; round < 5000; round += 1) {
      const flipped = withFlippedBits(bytes, random);
      const firstChange = flipped.findIndex((byte, index) => byte !== bytes[index]);
      const hint = `seed ${seed}, round ${round}`;
      const reading = readJournal(flipped, nothingBefore);
      expectPrefix(reading, updates, hint);
      if (firstChange === -1) continue; // the same bit twice
      expect(reading.entries.length, hint).toBe(ends.filter((end) => end <= firstChange).length);
      expect(reading.fault, hint).not.toBeNull();
    }
  });

  it('gives the edits before the place where an edit was cut out, doubled or moved', async () => {
    const { bytes, updates, ends } = await writtenJournal(titles);
    const frames = ends.map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end));
    const order = fc.array(fc.nat({ max: frames.length - 1 }), { maxLength: frames.length + 2 });
    fc.assert(
      fc.property(order, (picked) => {
        const shuffled = Buffer.concat(picked.map((index) => frames[index] ?? new Uint8Array()));
        const reading = readJournal(shuffled, nothingBefore);
        const inOrder = picked.findIndex((frame, index) => frame !== index);
        expect(reading.entries.length).toBe(inOrder === -1 ? picked.length : inOrder);
        expectPrefix(reading, updates, `order ${picked.join()}`);
      }),
      { numRuns: 500 },
    );
  });

  it('gives the edits before the place where one of another history was put in its place', async () => {
    const { bytes, updates, ends } = await writtenJournal(titles);
    const other = await writtenJournal(titles.map((title) => `${title}, anderswo`));
    for (const [index, end] of ends.entries()) {
      const strange = other.bytes.subarray(other.ends[index - 1] ?? 0, other.ends[index]);
      const mixed = Buffer.concat([bytes.subarray(0, ends[index - 1] ?? 0), strange, bytes.subarray(end)]);
      // The first edit of a journal has nothing before it by which it could be told from another first one.
      const reading = readJournal(mixed, nothingBefore);
      expect(reading.entries.length).toBe(Math.max(index, 1));
      if (index > 0) expectPrefix(reading, updates, `edit ${index + 1} of another history`);
    }
  });

  it('never takes arbitrary bytes for an edit', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const reading = readJournal(bytes, nothingBefore);
        expect(reading.entries).toEqual([]);
        expect(reading.fault === null).toBe(bytes.length === 0);
      }),
    );
  });

  it('keeps updates of any content and length, in the order in which they were appended at once', async () => {
    const contents = fc.array(fc.uint8Array({ maxLength: 300 }), { minLength: 1, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(contents, async (updates) => {
        const files = new MemoryFiles();
        const journal = await Journal.open(files, replica, start);
        const stamp = new DraftCatalogue().stamp();
        await Promise.all(updates.map((update) => journal.append(update, stamp)));
        const reading = readJournal(await files.read(path), nothingBefore);
        expect(reading).toMatchObject({ fault: null, lastSeq: updates.length });
        expectPrefix(reading, updates, 'appended at once');
      }),
    );
  });

  it('writes edits that come while another is being written in one go', async () => {
    const files = new MemoryFiles();
    const journal = await Journal.open(files, replica, start);
    const draft = new DraftCatalogue();
    let syncs = 0;
    files.beforeCall = (call) => {
      if (call === 'sync') syncs += 1;
    };
    const first = journal.append(draft.change('0'), draft.stamp());
    await Promise.resolve();
    const others = Array.from({ length: 50 }, (_, index) =>
      journal.append(draft.change(`${index + 1}`), draft.stamp()),
    );
    await Promise.all([first, ...others]);
    expect(syncs).toBe(2);
  });

  it('refuses an edit that could not be read again', async () => {
    const journal = await Journal.open(new MemoryFiles(), replica, start);
    const draft = new DraftCatalogue();
    await expect(journal.append(draft.change('x'), { ...draft.stamp(), time: 'gestern' })).rejects.toThrow();
    expect(await journal.append(draft.change('y'), draft.stamp())).toBe(1);
  });

  it('takes nothing more once it is closed', async () => {
    const journal = await Journal.open(new MemoryFiles(), replica, start);
    const draft = new DraftCatalogue();
    await journal.close();
    await expect(journal.append(draft.change('x'), draft.stamp())).rejects.toThrow('closed');
  });
});
