import * as Y from 'yjs';
import { actsBeyond } from '../../shared/document/actsBeyond.ts';
import type { LastOutgoing, OutgoingEntry } from '../../shared/rpc/outgoingCalls.ts';
import type { PublicationReport } from '../../shared/rpc/publishCalls.ts';
import type { Host } from './Host.ts';
import type { OpenDocument } from './OpenDocument.ts';

/**
 * Notes that the catalogue, as it was when this was called, left this computer once `write` has ended well.
 * @param write answers the folder or file it wrote
 * @returns what `write` answered; @throws what it throws
 */
export async function notingOutgoing<T>(
  { onBug }: Pick<Host, 'onBug'>,
  { document, kind }: { document: OpenDocument; kind: OutgoingEntry['kind'] },
  write: () => Promise<T>,
  noteOf: (written: T) => Pick<OutgoingEntry, 'path' | 'report'>,
): Promise<T> {
  const stateVector = Buffer.from(Y.encodeStateVector(document.doc)).toString('base64');
  const written = await write();
  // What is written is written: a note that cannot be made must not make it look otherwise.
  await document.outgoing.append({ kind, at: new Date().toISOString(), stateVector, ...noteOf(written) }).catch(onBug);
  return written;
}

/** The last time the catalogue went out in this way, and how many acts have come to it since; null where it never did. */
export async function lastOutgoing(document: OpenDocument, kind: OutgoingEntry['kind']): Promise<LastOutgoing | null> {
  const entry = (await document.outgoing.read()).findLast((candidate) => candidate.kind === kind);
  if (entry === undefined) return null;
  const { at, path, stateVector, report = null } = entry;
  return { at, path, actsSince: actsBeyond(document.doc, Buffer.from(stateVector, 'base64')), report };
}

/** What was published from this computer, the last first. */
export const publicationLog = async (document: OpenDocument): Promise<readonly PublicationReport[]> =>
  (await document.outgoing.read()).flatMap(({ report }) => report ?? []).reverse();
