import * as Y from 'yjs';
import type { CheckedMerge } from '../../../shared/document/merge.ts';
import type { MergeReport } from '../../../shared/document/mergeReport.ts';
import { Refusal } from '../../../shared/refusal.ts';
import type { Arrival, MergeLogEntry } from '../../../shared/rpc/mergeCalls.ts';
import { Serial } from '../../../shared/serial.ts';
import type { Catalogues } from '../Catalogues.ts';
import type { OpenDocument } from '../OpenDocument.ts';
import { visibleRecords } from '../visibleRecords.ts';
import { checkCopy, type CheckingParts } from './checkCopy.ts';
import { isHeld } from './isHeld.ts';
import type { FoundFile } from './MappeChecks.ts';
import { shrinks } from './shrinks.ts';
import { arrivalOf, WaitingFiles, type Finding, type Origin, type WaitingFile } from './WaitingFiles.ts';

/** What taking a file in has done, and the backup to go back to. */
interface Taken {
  readonly report: MergeReport;
  readonly recoveryPoint: string;
}

/** Colleagues' copies: looked at as they arrive, taken when a person says so. What arrived and was not taken ends with the program. */
export class MergeService {
  readonly #catalogues: Catalogues;
  readonly #parts: CheckingParts;
  readonly #waiting = new WaitingFiles();
  readonly #serial = new Serial();

  constructor(catalogues: Catalogues, parts: CheckingParts) {
    this.#catalogues = catalogues;
    this.#parts = parts;
  }

  /**
   * Looks at a file; it waits from now on, whatever was found. A file that is refused says why.
   * @throws Refusal where the catalogue cannot be opened
   */
  read(origin: Origin, bytes: Uint8Array): Promise<Arrival> {
    return this.#catalogues.with(origin.catalogueId, async (document) =>
      arrivalOf(await this.arrive(document, origin, bytes)),
    );
  }

  /** Like `read`, for a catalogue that is open. */
  async arrive(document: OpenDocument, origin: Origin, bytes: Uint8Array): Promise<WaitingFile> {
    const finding = await this.#look(document, { bytes, password: null });
    const file = { mergeId: crypto.randomUUID(), origin, finding };
    this.#waiting.put(file);
    return file;
  }

  /** A file that could not even be read waits too, to be seen. */
  refuse(origin: Origin, refusal: Refusal): Arrival {
    return this.#wait({ mergeId: crypto.randomUUID(), origin, finding: { state: 'refused', refusal } });
  }

  /** @throws Refusal merge-gone, password-wrong */
  async unlock(mergeId: string, password: string): Promise<Arrival> {
    const { origin, finding } = this.#waiting.get(mergeId);
    if (finding.state !== 'locked') throw new Refusal('merge-gone');
    const found = { bytes: finding.bytes, password };
    const looked = await this.#catalogues.with(origin.catalogueId, (document) => this.#look(document, found));
    if (looked.state === 'refused' && looked.refusal.code === 'password-wrong') throw looked.refusal;
    return this.#wait({ mergeId, origin, finding: looked });
  }

  /** What a file that may be taken brings, checked, as Yjs V2 updates. @throws Refusal merge-gone */
  look(mergeId: string): readonly Uint8Array[] {
    const { finding } = this.#waiting.get(mergeId);
    if (finding.state !== 'ready') throw new Refusal('merge-gone');
    return finding.copy.updates;
  }

  /** Remembers the key a file is signed with as its sender's. @throws Refusal merge-gone */
  async trust(mergeId: string): Promise<Arrival> {
    const { origin, finding } = this.#waiting.get(mergeId);
    if (finding.state !== 'ready') throw new Refusal('merge-gone');
    await this.#parts.keys.remember(finding.copy);
    const judgement = await this.#parts.keys.judge(finding.copy);
    return this.#wait({ mergeId, origin, finding: { ...finding, judgement } });
  }

  /**
   * Takes a waiting file in, once it has passed the checks against what the catalogue has become and the catalogue was kept
   * as a backup.
   * @throws Refusal merge-gone; mappe-… where it does not pass any more; disk-full, not-writable, io-error
   */
  take(mergeId: string): Promise<Taken> {
    const { catalogueId } = this.#waiting.get(mergeId).origin;
    return this.#catalogues.with(catalogueId, (document) => this.takeInto(document, mergeId));
  }

  /** Like `take`, for a catalogue that is open. */
  takeInto(document: OpenDocument, mergeId: string): Promise<Taken> {
    return this.#serial.run(async () => {
      const { origin, finding } = this.#waiting.get(mergeId);
      if (finding.state !== 'ready') throw new Refusal('merge-gone');
      const { updates, report } = await this.#checkedNow(document, finding);
      const recoveryPoint = await document.keepRecoveryPoint();
      await document.take(updates);
      this.#waiting.remove(mergeId);
      this.#noteKnown(document);
      // A changed key is remembered only where a person says so.
      if (finding.judgement.signature !== 'changed') await this.#parts.keys.remember(finding.copy);
      await document.merges.append(logEntry(origin, finding.copy.header.sender, report));
      return { report, recoveryPoint };
    });
  }

  drop(mergeId: string): void {
    this.#waiting.remove(mergeId);
  }

  /** A file that waits; null where it was taken or dropped. */
  find(mergeId: string): WaitingFile | null {
    return this.#waiting.find(mergeId);
  }

  /** What waits for a catalogue, oldest first. */
  waiting(catalogueId: string): Arrival[] {
    return this.#waiting.of(catalogueId).map(arrivalOf);
  }

  /** What was taken into a catalogue on this computer, newest first. */
  log(catalogueId: string): Promise<MergeLogEntry[]> {
    return this.#catalogues.with(catalogueId, async (document) => [...(await document.merges.read())].reverse());
  }

  /** Tells which catalogue's waiting files have changed. Returns the way to stop. */
  listen(listener: (catalogueId: string) => void): () => void {
    return this.#waiting.listen(listener);
  }

  #wait(file: WaitingFile): Arrival {
    this.#waiting.put(file);
    return arrivalOf(file);
  }

  async #look(document: OpenDocument, file: FoundFile): Promise<Finding> {
    try {
      const against = Y.encodeStateVector(document.doc);
      const copy = await checkCopy(this.#parts, document, file);
      const judgement = await this.#parts.keys.judge(copy);
      return {
        state: 'ready',
        copy,
        judgement,
        shrinks: shrinks(copy.report, visibleRecords(document.projection)),
        against,
      };
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal;
      return refusal.code === 'mappe-locked' ? { state: 'locked', bytes: file.bytes } : { state: 'refused', refusal };
    }
  }

  /** Files that came together often hold the same: what has nothing to bring any more says so. */
  #noteKnown({ catalogueId, doc }: OpenDocument): void {
    for (const file of this.#waiting.of(catalogueId)) {
      const { finding } = file;
      if (finding.state !== 'ready' || !isHeld(doc, finding.copy.updates)) continue;
      this.#waiting.put({ ...file, finding: { ...finding, copy: { ...finding.copy, updates: [] } } });
    }
  }

  async #checkedNow(document: OpenDocument, finding: Extract<Finding, { state: 'ready' }>): Promise<CheckedMerge> {
    const { copy, against } = finding;
    const { catalogueId, doc } = document;
    if (copy.updates.length === 0 || isSame(against, Y.encodeStateVector(doc))) return copy;
    return this.#parts.checks.mergeAgain({ catalogueId, doc, guarded: document.writingNow }, copy.updates);
  }
}

const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);

function logEntry(
  { file, source }: Origin,
  { author, workplace }: { author: string; workplace: string },
  report: MergeReport,
): MergeLogEntry {
  const { created, changed, archived, newConflicts, decisions, distinct, erased } = report;
  const records = { created: created.length, changed: changed.length, archived: archived.length };
  const counts = { ...records, newConflicts, decisions, distinct, erased };
  return { at: new Date().toISOString(), file, source, author, workplace, ...counts };
}
