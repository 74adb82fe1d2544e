import { join } from 'node:path';
import * as Y from 'yjs';
import { hasErasuresOf } from '../../../shared/document/erasures.ts';
import type { MappeHeader } from '../../../shared/mappe/mappeHeader.ts';
import type { OpenDocument } from '../OpenDocument.ts';
import type { KeyRing } from '../packets/KeyRing.ts';
import { isCopyName } from './copyName.ts';
import type { ExchangeFiles } from './ExchangeFiles.ts';
import { newestFirst, type FolderCopy } from './FolderCopies.ts';
import { removeOldCopies, writeCopy } from './writeCopy.ts';

/** Somebody who edits all day still passes on what there is, after so many turns. */
const turnsOfEditing = 8;

/** Writes this computer's own copies of one catalogue into the folder. */
export class CopyWriter {
  readonly #document: OpenDocument;
  readonly #files: ExchangeFiles;
  readonly #keys: KeyRing;
  #last: { readonly name: string; readonly held: string } | null = null;
  /** What the document held a turn ago, and for how many turns it has been edited. */
  #before = '';
  #edited = 0;

  constructor(document: OpenDocument, files: ExchangeFiles, keys: KeyRing) {
    this.#document = document;
    this.#files = files;
    this.#keys = keys;
  }

  /**
   * Writes a copy where the folder has none of what the document holds now.
   * @param copies what lies in the folder
   * @param waits whether to wait while somebody edits
   * @returns whether it wrote one
   * @throws Refusal as `writeCopy`
   */
  async write(folder: string, copies: readonly FolderCopy[], replica: string, waits: boolean): Promise<boolean> {
    const held = Buffer.from(Y.encodeStateVector(this.#document.doc)).toString('base64');
    const own = newestFirst(copies.filter(({ name, header }) => header.replica === replica && isCopyName(name)));
    if (own.some(({ header }) => header.stateVector === held) || (await this.#isWritten(folder, held))) {
      this.#edited = 0;
      await this.#removeUnerased(folder, own);
      return false;
    }
    if (waits && this.#isEdited(held)) return false;
    const { catalogueId, lastSeq } = this.#document;
    const label = { catalogueId, replica, seq: lastSeq };
    const name = await writeCopy(this.#files, folder, label, this.#document.source(), await this.#keys.signer());
    this.#last = { name, held };
    this.#edited = 0;
    await removeOldCopies(this.#files, folder, [name, ...own.map((copy) => copy.name)]);
    await this.#removeUnerased(folder, own);
    return true;
  }

  /** Removes this computer's own copies with personal data that was erased since: a newer one without it is there. */
  async #removeUnerased(folder: string, own: readonly FolderCopy[]): Promise<void> {
    for (const { name, header } of own) {
      if (hasErasuresOf(this.#document.doc, heldBy(header))) continue;
      await this.#files.remove(join(folder, name)).catch(() => undefined);
    }
  }

  /** Whether the last copy, which may not have been read back from the folder yet, is of what is held now and still there. */
  async #isWritten(folder: string, held: string): Promise<boolean> {
    return this.#last?.held === held && (await this.#files.list(folder)).includes(this.#last.name);
  }

  #isEdited(held: string): boolean {
    const goesOn = held !== this.#before && this.#edited < turnsOfEditing;
    this.#before = held;
    this.#edited += 1;
    return goesOn;
  }
}

/** What a copy says it holds; nothing where it does not say, or says what cannot be read. */
function heldBy({ stateVector }: MappeHeader): ReadonlyMap<number, number> {
  try {
    return Y.decodeStateVector(Buffer.from(stateVector ?? 'AA==', 'base64'));
  } catch {
    return new Map();
  }
}
