import type * as Y from 'yjs';
import type { CheckedMerge } from '../../../shared/document/merge.ts';
import type { TableFile } from '../../../shared/imports/table/table.ts';
import type { Packet } from '../packets/openPacket.ts';

/** A file from elsewhere as it was found; nothing of it has been looked at. */
export interface FoundFile {
  readonly bytes: Uint8Array;
  /** Null where nobody was asked for one yet. */
  readonly password: string | null;
}

/** A document that a copy is checked against. */
export interface CheckedAgainst {
  readonly catalogueId: string;
  readonly doc: Y.Doc;
  /** Clients of Yjs that only this computer writes as (see checkMerge). */
  readonly guarded: readonly number[];
}

/** A colleague's copy that passed every check against a document. */
export interface CheckedCopy extends CheckedMerge, Omit<Packet, 'state'> {}

/**
 * Where files from elsewhere are looked at for the first time: somewhere they can take neither this program's time nor its
 * memory. Every method refuses with what is wrong with the file, and with mappe-overrun where looking at it takes more
 * time or memory than it may.
 */
export interface MappeChecks {
  /**
   * Opens a file as a catalogue of its own.
   * @throws Refusal mappe-…, password-wrong
   */
  open(file: FoundFile): Promise<Packet>;
  /**
   * Checks a file against a catalogue that is here.
   * @throws Refusal mappe-…, password-wrong
   */
  merge(against: CheckedAgainst, file: FoundFile): Promise<CheckedCopy>;
  /**
   * Checks once more what passed before, against what the catalogue has become.
   * @throws Refusal mappe-…
   */
  mergeAgain(against: CheckedAgainst, updates: readonly Uint8Array[]): Promise<CheckedMerge>;
  /**
   * Reads a list, as readTable.
   * @throws Refusal import-…; import-too-large also where it takes more than it may
   */
  readList(bytes: Uint8Array): Promise<TableFile>;
  /** Lets go of everything. */
  close(): Promise<void>;
}
