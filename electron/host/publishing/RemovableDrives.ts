/** A stick, card or disk that can be pulled out. */
export interface RemovableDrive {
  /** Its folder, absolute. */
  readonly path: string;
  /** What it is called; empty where it has no name. */
  readonly name: string;
  /** In bytes. */
  readonly free: number;
  readonly size: number;
}

/** The sticks that are plugged in and ready. None where the system does not tell. */
export type RemovableDrives = () => Promise<readonly RemovableDrive[]>;
