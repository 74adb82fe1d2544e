import { notInDouble } from './strict.ts';

/** One value on its way between main process and preload. The program sends texts and bytes, and nothing else. */
export type EncodedFrame = { text: string } | { base64: string };

/** @throws on what the program never sends */
export function encodeIpcFrame(frame: unknown): EncodedFrame {
  if (typeof frame === 'string') return { text: frame };
  if (!(frame instanceof Uint8Array)) throw notInDouble(`a way to send ${typeof frame} over IPC`);
  return { base64: Buffer.from(frame.buffer, frame.byteOffset, frame.byteLength).toString('base64') };
}

/** Bytes come out as a Uint8Array of their own, as from Electron's structured clone. */
export function decodeIpcFrame(frame: EncodedFrame): string | Uint8Array {
  return 'text' in frame ? frame.text : new Uint8Array(Buffer.from(frame.base64, 'base64'));
}
