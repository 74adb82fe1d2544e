import type { OnFile } from '../../../shared/exports/exportFiles.ts';

/** What every publication comes with, wherever it goes. */
export interface Sending {
  readonly catalogueId: string;
  /** Ends the publication where it can still be ended without harm; the reason is what it refuses with. */
  readonly signal: AbortSignal;
  /** How much is written of what has to be, in bytes. */
  readonly onProgress: (done: number, total: number) => void;
}

/** A publication that is watched from the making of its files on. */
export interface WatchedSending extends Sending {
  readonly onFile: OnFile;
}

/** What a publication wrote. */
export interface Sent {
  readonly files: number;
  readonly bytes: number;
  /** How many files lay there already as they should. */
  readonly unchanged: number;
}

/** For a publication that nobody watches. */
export const unwatched = (catalogueId: string): Sending => ({
  catalogueId,
  signal: new AbortController().signal,
  onProgress: () => undefined,
});
