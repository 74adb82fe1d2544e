import * as z from 'zod';
import { refusalCodes } from '../refusal.ts';
import { defineCall } from './define.ts';

const catalogue = z.strictObject({ catalogueId: z.uuid() });

/** How an open catalogue stands with its shared server. */
export const liveState = z.strictObject({
  /** `ws://` or `wss://`; null where none is set. */
  url: z.string().nullable(),
  /** 'failed': what came from the server was not taken in (`code` says why); it is tried again only when set anew. */
  state: z.enum(['off', 'connecting', 'connected', 'failed']),
  code: z.enum(refusalCodes).nullable(),
  /** When both last had the same (ISO 8601); null where they did not since the program started. */
  lastEqual: z.string().nullable(),
});
export type LiveState = z.infer<typeof liveState>;

/** Calls about the shared server of a catalogue the window has open. Part of the product's contract. */
export const liveCalls = {
  'live.read': defineCall(catalogue, liveState),
  /** Begins with a server, or ends with null; another server never gets the token of the one before. Refuses with live-address. */
  'live.set': defineCall(z.strictObject({ catalogueId: z.uuid(), url: z.string().nullable() }), liveState),
  /** Whether a token for the server is kept here; the token itself never goes to a window. */
  'live.hasToken': defineCall(catalogue, z.boolean()),
  /** Keeps the token the server asks for, or forgets it with null, and connects again. Refuses with disk-full, not-writable … */
  'live.setToken': defineCall(
    z.strictObject({ catalogueId: z.uuid(), token: z.string().min(1).nullable() }),
    liveState,
  ),
};

/** Streams about the shared server. Part of the product's contract. */
export const liveStreams = {
  'live.changed': z.strictObject({ catalogueId: z.uuid(), state: liveState }),
};
