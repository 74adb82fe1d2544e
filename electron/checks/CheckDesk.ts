import * as Y from 'yjs';
import { checkMerge, mustBeOf } from '../../shared/document/merge.ts';
import type { CheckedMerge } from '../../shared/document/merge.ts';
import { soundDoc } from '../../shared/document/soundDoc.ts';
import { documentSchema, newDoc } from '../../shared/document/structure.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { CheckedCopy, FoundFile } from '../host/merging/MappeChecks.ts';
import { openPacket } from '../host/packets/openPacket.ts';
import type { Packet } from '../host/packets/openPacket.ts';
import type { OwnState } from './checkJob.ts';

/** The largest document a .mappe may unpack to, in bytes: ten times a Kreis with 10,000 offers. */
const largestDocument = 256 << 20;

interface Known {
  readonly catalogueId: string;
  /** What the document was made of, to make it once more. */
  readonly updates: Uint8Array[];
  readonly doc: Y.Doc;
}

/** Does the checking in the worker. Keeps the document of the last job, so that the next one need not bring it whole. */
export class CheckDesk {
  #own: Known | null = null;
  /** Holds all that `#own` holds; may hold more, or be spoilt. */
  #copy: Y.Doc | null = null;

  /** @throws Refusal as `MappeChecks.open` */
  async open(file: FoundFile): Promise<Packet> {
    const packet = await opened(file);
    soundDoc(packet).destroy();
    return packet;
  }

  /** @throws Refusal as `MappeChecks.merge` */
  async merge(own: OwnState, file: FoundFile): Promise<CheckedCopy> {
    const known = this.#take(own);
    const { header, signer, state } = await opened(file);
    mustBeOf(known.doc, header);
    return { header, signer, ...this.#laidOver(known, state, own.guarded) };
  }

  /** @throws Refusal as `MappeChecks.mergeAgain` */
  mergeAgain(own: OwnState, updates: readonly Uint8Array[]): CheckedMerge {
    const known = this.#take(own);
    const [update, ...others] = updates;
    if (update === undefined) throw new Refusal('mappe-unsound');
    return this.#laidOver(known, others.length === 0 ? update : Y.mergeUpdatesV2([...updates]), own.guarded);
  }

  #take({ catalogueId, isWhole, update }: OwnState): Known {
    const known = this.#own;
    if (isWhole || known?.catalogueId !== catalogueId) {
      known?.doc.destroy();
      this.#forgetCopy();
      this.#own = { catalogueId, updates: [update], doc: docOf([update]) };
      return this.#own;
    }
    known.updates.push(update);
    Y.applyUpdateV2(known.doc, update);
    if (this.#copy !== null) Y.applyUpdateV2(this.#copy, update);
    return known;
  }

  #laidOver({ doc, updates }: Known, state: Uint8Array, guarded: readonly number[]): CheckedMerge {
    const copy = this.#copy !== null && hasSame(this.#copy, doc) ? this.#copy : docOf(updates);
    if (copy !== this.#copy) this.#forgetCopy();
    this.#copy = copy;
    try {
      return checkMerge(doc, copy, state, guarded);
    } catch (error) {
      this.#forgetCopy();
      throw error;
    }
  }

  #forgetCopy(): void {
    this.#copy?.destroy();
    this.#copy = null;
  }
}

async function opened({ bytes, password }: FoundFile): Promise<Packet> {
  const packet = await openPacket(bytes, password, { maxSize: largestDocument });
  if (packet.header.schema > documentSchema) throw new Refusal('mappe-too-new');
  return packet;
}

function docOf(updates: readonly Uint8Array[]): Y.Doc {
  const doc = newDoc();
  doc.transact(() => {
    for (const update of updates) Y.applyUpdateV2(doc, update);
  });
  return doc;
}

/** True where two documents, one of which holds the other, are the same. */
function hasSame(one: Y.Doc, other: Y.Doc): boolean {
  const [here, there] = [one, other].map((doc) => Y.decodeStateVector(Y.encodeStateVector(doc)));
  return here?.size === there?.size && [...(here ?? [])].every(([client, clock]) => there?.get(client) === clock);
}
