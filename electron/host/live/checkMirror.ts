import * as Y from 'yjs';
import { removesContent } from '../../../shared/document/removesContent.ts';
import { catalogueIdOf, isSound } from '../../../shared/document/soundness.ts';
import { Refusal } from '../../../shared/refusal.ts';

/** Whether a document waits for edits that others in it build on; until they come it can be neither taken nor judged. */
export const isWaiting = (mirror: Y.Doc): boolean =>
  mirror.store.pendingStructs !== null || mirror.store.pendingDs !== null;

/**
 * Refuses what a server must not hold of a catalogue, as a foreign file is refused.
 * @param mirror what the server holds, which may be nothing
 * @param guarded clients of Yjs that only this computer writes as
 * @throws Refusal live-collects, live-unsound
 */
export function checkMirror(own: Y.Doc, mirror: Y.Doc, guarded: Iterable<number>): void {
  if (mirror.store.clients.size === 0) return;
  const known = Y.decodeStateVector(Y.encodeStateVector(own));
  const clocks = Y.decodeStateVector(Y.encodeStateVector(mirror));
  for (const client of guarded) {
    if ((clocks.get(client) ?? 0) > (known.get(client) ?? 0)) throw new Refusal('live-unsound');
  }
  if (removesContent(mirror)) throw new Refusal('live-collects');
  if (!isSound(mirror)) throw new Refusal('live-unsound');
  if (catalogueIdOf(mirror) !== catalogueIdOf(own)) throw new Refusal('live-unsound');
}
