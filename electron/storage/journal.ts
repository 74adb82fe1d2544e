import type { Files } from './files.ts';
import { editStamp, encodeFrame, hashFrame, type EditStamp } from './journalFrame.ts';
import { JournalFile } from './journalFile.ts';
import { Serial } from '../../shared/serial.ts';

/** Where a journal goes on: the file, its valid length, and number and hash of its last frame. */
export interface JournalEnd {
  readonly path: string;
  readonly length: number;
  readonly lastSeq: number;
  readonly lastHash: string;
}

interface Waiting {
  readonly update: Uint8Array;
  readonly stamp: EditStamp;
  readonly resolve: (seq: number) => void;
  readonly reject: (error: unknown) => void;
}

/** The append-only record of updates. What it has acknowledged is on the disk. */
export class Journal {
  readonly #files: Files;
  readonly #replica: string;
  readonly #serial = new Serial();
  #file: JournalFile;
  #lastSeq: number;
  #lastHash: string;
  #waiting: Waiting[] = [];
  #closed = false;

  private constructor(files: Files, replica: string, file: JournalFile, end: JournalEnd) {
    this.#files = files;
    this.#replica = replica;
    this.#file = file;
    this.#lastSeq = end.lastSeq;
    this.#lastHash = end.lastHash;
  }

  /** Opens the journal to write behind `end`; a file that does not exist is made. */
  static async open(files: Files, replica: string, end: JournalEnd): Promise<Journal> {
    return new Journal(files, replica, await JournalFile.open(files, end.path, end.length), end);
  }

  /** Number of the last acknowledged frame. */
  get lastSeq(): number {
    return this.#lastSeq;
  }

  /** Bytes of the current file. */
  get length(): number {
    return this.#file.length;
  }

  /**
   * Appends an update and resolves with its number when it is on the disk. Appends that come while another is being
   * written share the next write. When a write fails, so does everything that waits behind it, so that no update is ever
   * kept without those before it; the same appends may be tried again.
   */
  append(update: Uint8Array, stamp: EditStamp): Promise<number> {
    return new Promise((resolve, reject) => {
      if (this.#closed) throw new Error('The journal is closed; another program may hold its folder by now.');
      // Checked here, because a frame that its reader would not take must never be acknowledged.
      this.#waiting.push({ update, stamp: editStamp.parse(stamp), resolve, reject });
      void this.#serial.run(() => this.#writeWaiting());
    });
  }

  /** Goes on in a new file, which must be empty or missing. Its name must be made safe before anything is appended. */
  continueIn(path: string, makeNameSafe: () => Promise<void>): Promise<void> {
    return this.#serial.run(async () => {
      await this.#file.settle();
      const next = await JournalFile.open(this.#files, path, 0);
      await makeNameSafe();
      await this.#file.close();
      this.#file = next;
      this.#lastHash = '';
    });
  }

  /** Ends the journal when everything that waits is written. */
  close(): Promise<void> {
    this.#closed = true;
    return this.#serial.run(() => this.#file.close());
  }

  async #writeWaiting(): Promise<void> {
    const batch = this.#waiting.splice(0);
    if (batch.length === 0) return;
    let previous = this.#lastHash;
    const frames = batch.map(({ update, stamp }, index) => {
      const header = { ...stamp, replica: this.#replica, seq: this.#lastSeq + 1 + index, previous };
      const frame = encodeFrame({ header, update });
      previous = hashFrame(frame);
      return frame;
    });
    try {
      await this.#file.commit(Buffer.concat(frames));
    } catch (error) {
      for (const waiting of [...batch, ...this.#waiting.splice(0)]) waiting.reject(error);
      return;
    }
    this.#lastHash = previous;
    for (const waiting of batch) {
      this.#lastSeq += 1;
      waiting.resolve(this.#lastSeq);
    }
  }
}
