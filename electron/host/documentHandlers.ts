import * as Y from 'yjs';
import { dayOf } from '../../shared/catalogue/calendar.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { AppContract } from '../../shared/rpc/contract.ts';
import type { Emit, Handlers } from '../../shared/rpc/serve.ts';
import { dialogTexts } from '../../shared/texts/dialogs.ts';
import type { Host, WindowQuestions } from './Host.ts';
import { encodeCatalogue, mappeFileName } from './mappeFile.ts';
import type { OpenDocument, UpdateListener } from './OpenDocument.ts';
import { notingOutgoing } from './outgoing.ts';
import { mustBeStrong, sealPacket } from './packets/sealPacket.ts';

type DocumentHandlers = Pick<Handlers<AppContract>, Extract<keyof Handlers<AppContract>, `document.${string}`>>;

interface Held {
  readonly document: OpenDocument;
  readonly listener: UpdateListener;
  readonly stop: () => void;
}

/** The catalogues one window has open. */
export class WindowDocuments {
  readonly #host: Host;
  readonly #held = new Map<string, Held>();

  constructor(host: Host) {
    this.#host = host;
  }

  /** Opens a catalogue for this window; what others change is told through `emit`. */
  async open(catalogueId: string, emit: Emit<AppContract>): Promise<OpenDocument> {
    await this.close(catalogueId);
    const document = await this.#host.catalogues.acquire(catalogueId);
    const listener = { updated: (update: Uint8Array) => emit('document.changed', { catalogueId, update }) };
    this.#held.set(catalogueId, { document, listener, stop: document.listen(listener) });
    return document;
  }

  /** A catalogue this window has open. @throws Refusal catalogue-missing */
  get(catalogueId: string): Held {
    const held = this.#held.get(catalogueId);
    if (held === undefined) throw new Refusal('catalogue-missing');
    return held;
  }

  async close(catalogueId: string): Promise<void> {
    const held = this.#held.get(catalogueId);
    if (held === undefined) return;
    this.#held.delete(catalogueId);
    held.stop();
    await this.#host.catalogues.release(catalogueId);
  }

  /** The window is gone: gives back all it had open. */
  async closeAll(): Promise<void> {
    await Promise.all([...this.#held.keys()].map((catalogueId) => this.close(catalogueId)));
  }
}

/** An open catalogue: its state, edits on their way to the disk, a .mappe to hand on. */
export function documentHandlers(
  host: Host,
  documents: WindowDocuments,
  { dialogs }: WindowQuestions,
): DocumentHandlers {
  return {
    'document.open': async ({ catalogueId, stateVector }, { emit }) => {
      const document = await documents.open(catalogueId, emit);
      return {
        state: Y.encodeStateAsUpdateV2(document.doc, stateVector),
        stateVector: Y.encodeStateVector(document.doc),
        acts: document.acts,
        notes: [...document.takeNotes()],
      };
    },
    'document.apply': async ({ catalogueId, update }) => {
      const { document, listener } = documents.get(catalogueId);
      await document.apply(update, listener);
      return { savedAt: new Date().toISOString() };
    },
    'document.close': async ({ catalogueId }) => {
      await documents.close(catalogueId);
      return null;
    },
    'document.saveMappe': async ({ catalogueId, password }, { emit }) => {
      if (password !== null) mustBeStrong(password);
      const { document } = documents.get(catalogueId);
      const texts = dialogTexts[host.settings.current.language];
      const path = await dialogs.saveFile({
        title: texts.saveMappe,
        suggestedName: mappeFileName(document.projection.catalogue().name, dayOf(new Date())),
        filters: [{ name: texts.mappe, extensions: ['mappe'] }],
      });
      if (path === null) return null;
      const label = { catalogueId, replica: host.settings.current.replica, seq: document.lastSeq };
      const write = async () => {
        const mappe = await encodeCatalogue(label, document.source(), await host.keys.signer());
        await host.files.writeAtomic(path, password === null ? mappe : await sealPacket(mappe, password));
        return path;
      };
      await notingOutgoing(host, { document, kind: 'copy' }, write, (written) => ({ path: written }));
      emit('outgoing.changed', { catalogueId });
      return path;
    },
  };
}
