import type { CheckedMerge } from '../../shared/document/merge.ts';
import type { TableFile } from '../../shared/imports/table/table.ts';
import type { Refusal } from '../../shared/refusal.ts';
import type { CheckedCopy, FoundFile } from '../host/merging/MappeChecks.ts';
import type { Packet } from '../host/packets/openPacket.ts';

/** The document a copy is checked against, as it travels: what it has more than the worker knows. */
export interface OwnState {
  readonly catalogueId: string;
  /** Whether `update` is the whole document and the worker shall forget what it knows. */
  readonly isWhole: boolean;
  /** A Yjs V2 update. */
  readonly update: Uint8Array;
  readonly guarded: readonly number[];
}

/** What the worker is asked to do. */
export type CheckJob =
  | { readonly do: 'open'; readonly file: FoundFile }
  | { readonly do: 'merge'; readonly own: OwnState; readonly file: FoundFile }
  | { readonly do: 'mergeAgain'; readonly own: OwnState; readonly updates: readonly Uint8Array[] }
  | { readonly do: 'readList'; readonly bytes: Uint8Array };

/** What each job gives. */
export interface CheckResults {
  readonly open: Packet;
  readonly merge: CheckedCopy;
  readonly mergeAgain: CheckedMerge;
  readonly readList: TableFile;
}

/** What the worker answers; a refusal travels as its parts. */
export type CheckAnswer =
  | { readonly result: CheckResults[CheckJob['do']] }
  | { readonly refusal: Pick<Refusal, 'code' | 'values'>; readonly cause: string };
