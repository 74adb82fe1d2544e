import { decodeFrame, hashFrame, type JournalEntry } from './journalFrame.ts';

/** Why a journal could not be read further: it ends inside a frame, a frame was changed, or frames are missing. */
export type JournalFault = 'cut' | 'changed' | 'gap';

export interface JournalReading {
  readonly entries: readonly JournalEntry[];
  /** Bytes of the valid part, from the start of the file. */
  readonly validLength: number;
  /** Hash of the last valid frame, empty where there is none. */
  readonly lastHash: string;
  /** Number of the last valid frame here or before. */
  readonly lastSeq: number;
  /** What ended the reading before the end of the file. */
  readonly fault: JournalFault | null;
}

/**
 * Reads a journal as far as it is sound: whole frames with the right checksum, each naming the hash of the one before it,
 * numbered without a gap. A number may be left out only where the snapshot holds it already (`covered` and below).
 * `lastSeq` is the number of the last frame of the journal before this one, 0 where there is none.
 */
export function readJournal(bytes: Uint8Array, position: { lastSeq: number; covered: number }): JournalReading {
  const entries: JournalEntry[] = [];
  let validLength = 0;
  let lastHash = '';
  let lastSeq = position.lastSeq;
  const upTo = (fault: JournalFault | null) => ({ entries, validLength, lastHash, lastSeq, fault });
  while (validLength < bytes.length) {
    const found = decodeFrame(bytes, validLength);
    if (typeof found === 'string') return upTo(found);
    const { seq, previous } = found.entry.header;
    const follows = seq > lastSeq && seq <= Math.max(lastSeq, position.covered) + 1;
    if (!follows || previous !== lastHash) return upTo('gap');
    entries.push(found.entry);
    validLength += found.frame.length;
    lastHash = hashFrame(found.frame);
    lastSeq = seq;
  }
  return upTo(null);
}
