import * as z from 'zod';
import { listKinds, recordKind } from '../catalogue/records.ts';
import type { MergeReport } from '../document/mergeReport.ts';
import { refusalCodes } from '../refusal.ts';
import { defineCall } from './define.ts';

const nothing = z.null();
const bytes: z.ZodType<Uint8Array> = z.instanceof(Uint8Array);
const catalogue = z.strictObject({ catalogueId: z.uuid() });
const ofArrival = z.strictObject({ mergeId: z.uuid() });

/** The most bytes a .mappe may have that is dropped on the window. */
export const largestDropped = 64 << 20;

const namedRecord = { kind: recordKind, id: z.string(), title: z.string() };
const fieldChange = z.strictObject({ key: z.string(), before: z.json(), after: z.json() });

const marksBrought = { decisions: z.int(), distinct: z.int(), erased: z.int() };

/** What merging does, or did, to the catalogue. */
export const mergeReport: z.ZodType<MergeReport> = z.strictObject({
  created: z.array(z.strictObject(namedRecord)),
  changed: z.array(z.strictObject({ ...namedRecord, fields: z.array(fieldChange) })),
  archived: z.array(z.strictObject(namedRecord)),
  restored: z.array(z.strictObject(namedRecord)),
  difference: z.record(z.enum(listKinds), z.int()),
  parked: z.array(z.strictObject({ kind: recordKind, id: z.string(), key: z.string() })),
  conflicts: z.int(),
  newConflicts: z.int(),
  ...marksBrought,
});

/** Whose key signed a file: nobody's, a colleague's who is known by it, one not seen before, or another than remembered. */
export const signatureState = z.enum(['none', 'known', 'new', 'changed']);

const arrivalSource = z.enum(['file', 'folder']);
const file = z.string();

/** A colleague's .mappe that has arrived and that nobody has taken yet. Nothing of it is in the catalogue. */
export const arrival = z.discriminatedUnion('state', [
  /** It needs a password. */
  z.strictObject({ state: z.literal('locked'), mergeId: z.uuid(), file }),
  /** It did not pass the checks; it stays listed until it is dropped. */
  z.strictObject({
    state: z.literal('refused'),
    mergeId: z.uuid(),
    file,
    code: z.enum(refusalCodes),
    values: z.record(z.string(), z.union([z.string(), z.number()])),
  }),
  /** It passed all checks and may be taken. */
  z.strictObject({
    state: z.literal('ready'),
    mergeId: z.uuid(),
    file,
    /** A file somebody opened, or one that came through the exchange folder. */
    source: arrivalSource,
    author: z.string(),
    workplace: z.string(),
    /** When the colleague wrote it (ISO 8601, by her clock). */
    madeAt: z.string(),
    signature: signatureState,
    fingerprint: z.string().nullable(),
    report: mergeReport,
    /** All it holds is in the catalogue already; what the report says has happened since then. */
    isKnown: z.boolean(),
    /** Many records would go out of sight: something a person must look at first. */
    shrinks: z.boolean(),
  }),
]);
export type Arrival = z.infer<typeof arrival>;

/** A merge that was taken, as the catalogue's log keeps it. */
export const mergeLogEntry = z.strictObject({
  /** ISO 8601. */
  at: z.string(),
  file,
  source: arrivalSource,
  author: z.string(),
  workplace: z.string(),
  created: z.int(),
  changed: z.int(),
  archived: z.int(),
  newConflicts: z.int(),
  ...marksBrought,
});
export type MergeLogEntry = z.infer<typeof mergeLogEntry>;

/** Calls about colleagues' copies: reading, checking and taking them. Part of the product's contract. */
export const mergeCalls = {
  /** Asks for files; what has arrived by it, in the order chosen, none where the person chose none. */
  'merge.choose': defineCall(catalogue, z.array(arrival)),
  /** A file dropped on the window. Refuses with mappe-too-large above `largestDropped` bytes. */
  'merge.read': defineCall(
    z.strictObject({
      catalogueId: z.uuid(),
      name: z.string(),
      bytes: bytes,
    }),
    arrival,
  ),
  /** Makes the files arrive that the colleagues of the sample town have to send, where they are not here yet. */
  'merge.askSampleColleagues': defineCall(catalogue, nothing),
  /** Refuses with password-wrong or merge-gone. */
  'merge.unlock': defineCall(z.strictObject({ mergeId: z.uuid(), password: z.string() }), arrival),
  /**
   * What a file that may be taken brings, as Yjs V2 updates to lay over a copy of the catalogue in this order: to look at it
   * before it is taken. Refuses with merge-gone.
   */
  'merge.look': defineCall(ofArrival, z.array(bytes)),
  /** Remembers the key this file is signed with as this colleague's. Refuses with merge-gone. */
  'merge.trust': defineCall(ofArrival, arrival),
  /**
   * Checks the file once more, keeps the catalogue as it is now as a backup, and takes the file in. Refuses with merge-gone,
   * mappe-… where it does not pass, disk-full, not-writable or io-error; the catalogue is then as it was.
   */
  'merge.take': defineCall(ofArrival, z.strictObject({ report: mergeReport, recoveryPoint: z.string() })),
  'merge.drop': defineCall(ofArrival, nothing),
  /** What has arrived and was not taken or dropped yet, oldest first. */
  'merge.waiting': defineCall(catalogue, z.array(arrival)),
  /** What was taken on this computer, newest first. */
  'merge.log': defineCall(catalogue, z.array(mergeLogEntry)),
};

/** Streams about colleagues' copies. Part of the product's contract. */
export const mergeStreams = {
  /** What waits has changed: call merge.waiting. */
  'merge.arrived': catalogue,
};
