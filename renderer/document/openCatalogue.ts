import * as Y from 'yjs';
import { journal, newDoc } from '../../shared/document/structure.ts';
import type { Session } from '../../shared/document/structure.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { Client } from '../../shared/rpc/connect.ts';
import type { AppContract, OpeningNote } from '../../shared/rpc/contract.ts';
import { ArrivalStore } from './ArrivalStore.ts';
import { CatalogueSession } from './CatalogueSession.ts';
import { keepSecondCopy } from './secondCopy.ts';

export interface OpenedCatalogue {
  readonly session: CatalogueSession;
  /** What opening found wrong with the files. */
  readonly notes: readonly OpeningNote[];
  /** How many acts the second copy had that the host did not: they are being saved now. */
  readonly rescued: number;
}

/**
 * Opens a catalogue: the host's document and the window's second copy become one, and what only the copy had is saved.
 * @throws Refusal catalogue-missing, catalogue-open-elsewhere, catalogue-damaged, disconnected
 */
export async function openCatalogue(
  host: Client<AppContract>,
  catalogueId: string,
  writer: () => Session,
): Promise<OpenedCatalogue> {
  const doc = newDoc();
  const stopCopy = await keepSecondCopy(catalogueId, doc);
  let session: CatalogueSession | null = null;
  // Named before opening, so that nothing said in between is missed; Yjs takes updates in any order.
  const early: Uint8Array[] = [];
  const stopListening = host.on('document.changed', (change) => {
    if (change.catalogueId !== catalogueId) return;
    if (session === null) early.push(change.update);
    else session.receive(change.update);
  });
  const arrivals = new ArrivalStore(() => host.call('merge.waiting', { catalogueId }));
  const stopArrivals = host.on('merge.arrived', (arrived) => {
    if (arrived.catalogueId === catalogueId) void arrivals.refresh();
  });
  const stop = async () => {
    stopListening();
    stopArrivals();
    await stopCopy();
  };
  try {
    const opened = await host.call('document.open', { catalogueId, stateVector: Y.encodeStateVector(doc) });
    const onlyHere = Y.encodeStateAsUpdateV2(doc, opened.stateVector);
    Y.applyUpdateV2(doc, opened.state);
    const rescued = journal(doc).length - opened.acts;
    for (const update of early) Y.applyUpdateV2(doc, update);
    session = new CatalogueSession({
      catalogueId,
      doc,
      writer,
      save: (update) => host.call('document.apply', { catalogueId, update }),
      arrivals,
      release: async () => {
        await stop();
        await host.call('document.close', { catalogueId }).catch(ignoreGoneHost);
      },
    });
    if (rescued > 0) session.handOver(onlyHere);
    void arrivals.refresh();
    return { session, notes: opened.notes, rescued };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Letting go of a host that is gone is no failure. */
function ignoreGoneHost(error: unknown): void {
  if (!(error instanceof Refusal)) throw error;
}
