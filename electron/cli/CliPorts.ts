import type { ExportFiles } from '../host/exports/exportFiles.ts';
import type { MappeChecks } from '../host/merging/MappeChecks.ts';
import type { FilePort } from '../host/ports.ts';

/** Single files a person named on the command line, and folders an export goes to. Paths are absolute. */
export interface CliFiles extends FilePort, ExportFiles {
  /** The bytes of a file, or only its first `limit` bytes. */
  read(path: string, limit?: number): Promise<Uint8Array>;
  /** Takes a file for this call alone. @throws Refusal catalogue-open-elsewhere */
  lock(path: string): Promise<{ release(): Promise<void> }>;
}

/** What the commands need of the machine. */
export interface CliPorts {
  readonly files: CliFiles;
  /** Where files from elsewhere are looked at. */
  readonly checks: MappeChecks;
  /** Whose edits these are. */
  readonly author: string;
  readonly now: () => Date;
  /** Starts serve mode, which then keeps the process alive; answers with the address to open. */
  serve(options: { mappe: string | null; port: number | null }): Promise<string>;
}
