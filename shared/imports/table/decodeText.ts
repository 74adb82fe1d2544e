import { decodeWindows1252 } from './decodeWindows1252.ts';

/** A text and the encoding it was read in. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: 'UTF-8' | 'UTF-16' | 'Windows-1252';
}

const startsWith = (bytes: Uint8Array, ...mark: number[]) => mark.every((byte, at) => bytes[at] === byte);

/** The share of zero bytes at even or odd places: nearly every second byte of a German text in UTF-16 is one. */
function zerosAt(bytes: Uint8Array, first: 0 | 1): number {
  const end = Math.min(bytes.length, 4096);
  let zeros = 0;
  for (let at = first; at < end; at += 2) if (bytes[at] === 0) zeros += 1;
  return zeros / Math.max(1, Math.floor(end / 2));
}

function utf16Label(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be';
  if (zerosAt(bytes, 1) > 0.6 && zerosAt(bytes, 0) < 0.1) return 'utf-16le';
  if (zerosAt(bytes, 0) > 0.6 && zerosAt(bytes, 1) < 0.1) return 'utf-16be';
  return null;
}

/**
 * Reads text whose encoding nobody has said: a byte order mark decides, then UTF-16 by its zeros, then UTF-8 where every
 * byte fits (prose in Windows-1252 with one umlaut never does), else Windows-1252 as German Excel saves it.
 * A byte order mark is not part of the text.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const wide = utf16Label(bytes);
  if (wide !== null) return { text: new TextDecoder(wide).decode(bytes), encoding: 'UTF-16' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' };
  } catch {
    return { text: decodeWindows1252(bytes), encoding: 'Windows-1252' };
  }
}
