import * as z from 'zod';
import { defineCall } from './define.ts';

/** Kinds of file the window makes itself. */
export const madeFileKinds = ['csv', 'svg', 'png'] as const;
export type MadeFileKind = (typeof madeFileKinds)[number];

const bytes: z.ZodType<Uint8Array> = z.instanceof(Uint8Array);

/** Files the window made, on their way to the disk; part of the product's contract. */
export const fileCalls = {
  /**
   * Asks where to and writes the bytes there; the path, or null where the person chose none. `suggestedName` has no
   * extension. Refuses with disk-full, not-writable, io-error, catalogue-missing (not open in this window).
   */
  'file.save': defineCall(
    z.strictObject({
      catalogueId: z.uuid(),
      suggestedName: z.string(),
      extension: z.enum(madeFileKinds),
      bytes,
    }),
    z.string().nullable(),
  ),
};
