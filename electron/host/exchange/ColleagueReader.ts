import { join } from 'node:path';
import { actsBeyond, holdsAll } from '../../../shared/document/actsBeyond.ts';
import { Refusal } from '../../../shared/refusal.ts';
import type { Colleague, ExchangeState } from '../../../shared/rpc/exchangeCalls.ts';
import type { MergeService } from '../merging/MergeService.ts';
import { readFoundFile } from '../merging/readFoundFile.ts';
import type { WaitingFile } from '../merging/WaitingFiles.ts';
import type { OpenDocument } from '../OpenDocument.ts';
import type { ExchangeFiles } from './ExchangeFiles.ts';
import { FolderCopies, newestFirst, type FolderCopy } from './FolderCopies.ts';

/** A copy that was looked at: it waits, or waited, as this arrival; or it did not pass the checks. */
type Met = { readonly replica: string } & (
  { readonly mergeId: string; readonly acts: number } | { readonly refusal: Refusal }
);

/** What reading the folder gives. */
export interface FolderReading {
  readonly colleagues: Colleague[];
  readonly unreadable: ExchangeState['unreadable'];
  /** All whole copies of the catalogue, by whoever. */
  readonly copies: readonly FolderCopy[];
}

/** Takes what may be taken without asking: it passed every check, nothing shrinks, and the key is the one that is known. */
function isHarmless({ finding }: WaitingFile): boolean {
  return finding.state === 'ready' && !finding.shrinks && finding.judgement.signature !== 'changed';
}

/** Reads the newest copy of everybody who puts copies of one catalogue into the folder. */
export class ColleagueReader {
  readonly #document: OpenDocument;
  readonly #files: ExchangeFiles;
  readonly #merges: MergeService;
  readonly #folderCopies: FolderCopies;
  readonly #met = new Map<string, Met>();

  constructor(document: OpenDocument, files: ExchangeFiles, merges: MergeService) {
    this.#document = document;
    this.#files = files;
    this.#merges = merges;
    this.#folderCopies = new FolderCopies(files);
  }

  /**
   * Looks at what is new. A copy that brings something waits as an arrival, or is taken where that was allowed.
   * @throws Refusal as `ExchangeFiles.list`
   */
  async read(folder: string, automatic: boolean): Promise<FolderReading> {
    const { copies, unreadable } = await this.#folderCopies.look(folder);
    const own = copies.filter(({ header }) => header.catalogueId === this.#document.catalogueId);
    const colleagues: Colleague[] = [];
    for (const replica of new Set(own.map(({ header }) => header.replica))) {
      for (const copy of newestFirst(own.filter(({ header }) => header.replica === replica))) {
        const read = await this.#read(folder, copy, automatic);
        // A copy that is refused leaves the one before it.
        if ('code' in read) unreadable.push(read);
        else colleagues.push(read);
        if (!('code' in read)) break;
      }
    }
    return { colleagues, unreadable, copies: own };
  }

  async #read(
    folder: string,
    copy: FolderCopy,
    automatic: boolean,
  ): Promise<Colleague | ExchangeState['unreadable'][number]> {
    try {
      return await this.#colleague(folder, copy, automatic);
    } catch (error) {
      if (error instanceof Refusal) return { file: copy.name, code: error.code };
      throw error;
    }
  }

  /** @throws Refusal where the copy did not pass the checks */
  async #colleague(folder: string, copy: FolderCopy, automatic: boolean): Promise<Colleague> {
    const { replica, sender, time, stateVector } = copy.header;
    const { doc } = this.#document;
    const held = stateVector === undefined ? null : Buffer.from(stateVector, 'base64');
    const isKnown = held !== null && holdsAll(doc, held);
    const { mergeId, acts } = isKnown ? { mergeId: null, acts: 0 } : await this.#meet(folder, copy, automatic);
    return {
      replica,
      author: sender.author,
      workplace: sender.workplace,
      lastSeen: time,
      lacksOfMine: held === null ? null : actsBeyond(doc, held),
      lackOfTheirs: acts,
      mergeId,
    };
  }

  async #meet(folder: string, copy: FolderCopy, automatic: boolean): Promise<{ mergeId: string | null; acts: number }> {
    const key = `${copy.name}/${copy.version}`;
    const met = this.#met.get(key) ?? (await this.#arrive(folder, copy));
    this.#met.set(key, met);
    if ('refusal' in met) throw met.refusal;
    const waiting = this.#merges.find(met.mergeId);
    if (waiting === null) return { mergeId: null, acts: met.acts };
    if (!automatic || !isHarmless(waiting)) return met;
    await this.#merges.takeInto(this.#document, met.mergeId);
    return { mergeId: null, acts: 0 };
  }

  async #arrive(folder: string, { name, header: { replica } }: FolderCopy): Promise<Met> {
    const bytes = await readFoundFile(this.#files, join(folder, name));
    const origin = { catalogueId: this.#document.catalogueId, file: name, source: 'folder' } as const;
    const { mergeId, finding } = await this.#merges.arrive(this.#document, origin, bytes);
    if (finding.state === 'refused') {
      this.#merges.drop(mergeId);
      return { replica, refusal: finding.refusal };
    }
    this.#dropEarlier(replica);
    const bringsNothing = finding.state === 'ready' && finding.copy.updates.length === 0;
    if (bringsNothing) this.#merges.drop(mergeId);
    return { replica, mergeId, acts: finding.state === 'ready' ? finding.copy.acts : 0 };
  }

  /** A newer copy of the same replica holds all that the earlier one did. */
  #dropEarlier(replica: string): void {
    for (const [key, met] of this.#met) {
      if (met.replica !== replica || 'refusal' in met) continue;
      this.#merges.drop(met.mergeId);
      this.#met.delete(key);
    }
  }
}
