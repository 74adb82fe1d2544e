import * as z from 'zod';
import { parseForeignJson } from '../mappe/foreignJson.ts';

/** Lies beside the manifest. It is the one file beside it that the manifest does not name: it is made of the manifest. */
export const signatureName = 'manifest.sig';

/** `manifest.sig`: an Ed25519 signature (RFC 8032) over the bytes of `manifest.json`, and the key it is checked with. */
export const manifestSignature = z.object({
  format: z.literal('familienapp-signature'),
  version: z.literal('1.0'),
  algorithm: z.literal('Ed25519'),
  /** 32 bytes in hexadecimal. */
  publicKey: z.string().regex(/^[0-9a-f]{64}$/),
  /** 64 bytes in Base64. */
  signature: z.string().regex(/^[A-Za-z0-9+/]{86}==$/),
});
export type ManifestSignature = z.infer<typeof manifestSignature>;

/** The signature in a file from anywhere; null where it is none. Whether it fits the manifest has not been looked at. */
export function readSignature(bytes: Uint8Array): ManifestSignature | null {
  try {
    return manifestSignature.parse(parseForeignJson(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    return null;
  }
}
