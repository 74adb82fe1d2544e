import * as z from 'zod';
import { defineCall } from './define.ts';
import { publicationReport } from './publishCalls.ts';

/** The catalogue leaving this computer by a person's hand, as the catalogue's log keeps it. */
export const outgoingEntry = z.strictObject({
  /** An export for readers, or a copy of the whole catalogue (a .mappe). */
  kind: z.enum(['export', 'copy']),
  /** ISO 8601. */
  at: z.string(),
  /** The folder or file that was written. */
  path: z.string(),
  /** What the catalogue held then: a state vector as Yjs encodes it. */
  stateVector: z.base64(),
  /** What an export did; earlier versions of the program did not say. */
  report: publicationReport.exactOptional(),
});
export type OutgoingEntry = z.infer<typeof outgoingEntry>;

/** The last time something went out, and how much was done to the catalogue since. */
export const lastOutgoing = z.strictObject({
  at: z.string(),
  path: z.string(),
  actsSince: z.int(),
  report: publicationReport.nullable(),
});
export type LastOutgoing = z.infer<typeof lastOutgoing>;

/** Calls about what has left this computer. Part of the product's contract. */
export const outgoingCalls = {
  /** Of a catalogue the window has open; null where nothing of the kind ever went out. */
  'outgoing.last': defineCall(
    z.strictObject({ catalogueId: z.uuid() }),
    z.strictObject({ export: lastOutgoing.nullable(), copy: lastOutgoing.nullable() }),
  ),
};

/** Streams about what leaves this computer. Part of the product's contract. */
export const outgoingStreams = {
  /** Something went out at this window's wish. */
  'outgoing.changed': z.strictObject({ catalogueId: z.uuid() }),
};
