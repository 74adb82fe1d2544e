/** A server that exports are published to in tests: real files in a folder, a real line, and real accidents. */
export interface PublishServer {
  /** Where it keeps its files. */
  readonly folder: string;
  /** What was written there, in the order in which it was finished: paths in its folder. */
  readonly written: string[];
  readonly accidents: Accidents;
  readonly end: () => Promise<void>;
}

/** What happens to a server while it runs. */
export class Accidents {
  /** Cuts the line once, when so many more bytes of files have come in; null never does. */
  cutAfter: number | null = null;
  /** Cuts the line once, when so many more files were given another name; null never does. */
  cutAfterMoves: number | null = null;
  /** How many bytes a folder may hold. */
  quota = Infinity;
  isReadOnly = false;

  /** How many of the bytes that come in arrive. */
  arriving(bytes: number): number {
    if (this.cutAfter === null) return bytes;
    const arrived = Math.min(bytes, this.cutAfter);
    this.cutAfter = arrived < bytes ? null : this.cutAfter - arrived;
    return arrived;
  }

  /** Whether the line is cut instead of giving a file another name. */
  cutsMove(): boolean {
    if (this.cutAfterMoves === null) return false;
    const cuts = this.cutAfterMoves === 0;
    this.cutAfterMoves = cuts ? null : this.cutAfterMoves - 1;
    return cuts;
  }
}
