/**
 * The folder of an export on another computer, open for one publication. Names are those of files in it, without folders.
 * Every method refuses with publish-unreachable, publish-denied, publish-forbidden, publish-full, publish-refused, the
 * publish-certificate codes or what its signal says, and nothing else.
 */
export interface WebPlace {
  /** The files there and their size in bytes; where a place cannot list, those among `wanted`. */
  files(wanted: readonly string[]): Promise<ReadonlyMap<string, number>>;
  read(name: string): Promise<Uint8Array>;
  /** Writes a file whole; one that is there is replaced. A cut leaves less than the whole, never as much. */
  write(name: string, bytes: Uint8Array, signal?: AbortSignal): Promise<void>;
  /** Gives a file another name in one step; one of that name is replaced. Null where the place cannot. */
  readonly rename: ((from: string, to: string) => Promise<void>) | null;
  /** Removes a file; none of that name is fine. */
  remove(name: string): Promise<void>;
  close(): Promise<void>;
}
