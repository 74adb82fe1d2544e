import { parseForeignJson } from '../mappe/foreignJson.ts';
import { manifest } from './manifest.ts';
import type { Manifest } from './manifest.ts';

/** The manifest in a file from anywhere; null where it is none. */
export function readManifest(bytes: Uint8Array): Manifest | null {
  try {
    return manifest.parse(parseForeignJson(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    return null;
  }
}
