import * as z from 'zod';

/** What the writer of a `.mappe` file says about it. Members of newer programs are kept. */
export const mappeLabel = z.looseObject({
  catalogueId: z.uuid(),
  catalogueName: z.string(),
  sender: z.looseObject({ author: z.string(), workplace: z.string() }),
  replica: z.uuid(),
  /** Number of the newest journal frame of that replica which the state holds. */
  seq: z.int().nonnegative(),
  time: z.iso.datetime(),
  /** Version of the document's layout. */
  schema: z.int().nonnegative(),
  compression: z.enum(['none', 'deflate']),
  /** What the state holds, as a Yjs state vector in Base64; earlier files do not say. */
  stateVector: z.base64().exactOptional(),
});
export type MappeLabel = z.infer<typeof mappeLabel>;

/** The JSON header of a `.mappe` file: the writer's label and what a reader needs to unpack the rest. */
export const mappeHeader = mappeLabel.extend({
  format: z.literal('angebotsmappe'),
  version: z.literal(1),
  /** Bytes of the state once unpacked. */
  size: z.int().nonnegative(),
  /** Bytes of the state as it stands in the file; tells a file that was cut off from one that was changed. */
  storedSize: z.int().nonnegative(),
  /** The Ed25519 key the file is signed with (hexadecimal), where somebody signed it. */
  signer: z.hex().length(64).exactOptional(),
});
export type MappeHeader = z.infer<typeof mappeHeader>;
