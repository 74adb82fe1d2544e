import * as z from 'zod';
import { defineCall } from './define.ts';

/** A key as people compare it on the telephone: groups of characters, the same on both computers. */
const fingerprint = z.string();

/** Whose files this computer knows by their key. */
export const knownKeys = z.strictObject({
  own: z.strictObject({ fingerprint }),
  known: z.array(
    z.strictObject({
      replica: z.uuid(),
      author: z.string(),
      workplace: z.string(),
      fingerprint,
      /** When the key was first met (ISO 8601). */
      since: z.string(),
    }),
  ),
});
export type KnownKeys = z.infer<typeof knownKeys>;

/** Calls about the keys that files are signed with. Part of the product's contract. */
export const trustCalls = {
  /** The colleagues known here, the last met first. */
  'colleagues.read': defineCall(z.null(), knownKeys),
  /** Forgets a colleague's key: her next file counts as the first. */
  'colleagues.forget': defineCall(z.strictObject({ replica: z.uuid() }), knownKeys),
};
