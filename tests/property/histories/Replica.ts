import * as Y from 'yjs';
import { perform, revert } from '../../../shared/document/commands.ts';
import type { Act, Change, Command, Writer } from '../../../shared/document/commands.ts';
import type { Conflict } from '../../../shared/document/conflicts.ts';
import { mergeInto } from '../../../shared/document/merge.ts';
import { catalogueIdOf } from '../../../shared/document/soundness.ts';
import { newDoc } from '../../../shared/document/structure.ts';
import { decodeMappe } from '../../../electron/host/packets/decodeMappe.ts';
import { encodeMappe } from '../../../electron/host/packets/encodeMappe.ts';
import type { Ledger, LedgerDecision } from './Ledger.ts';

const maxSize = 10_000_000;

/** A `.mappe` on its way, and what the sender's computer held. */
export interface SentFile {
  readonly bytes: Uint8Array;
  readonly held: ReadonlySet<number>;
}

interface DoneAct {
  readonly act: Act;
  readonly decision: LedgerDecision | null;
}

/** A whole document as the bytes of a `.mappe`. */
export async function mappeOf(doc: Y.Doc): Promise<Uint8Array> {
  return encodeMappe(
    {
      catalogueId: catalogueIdOf(doc) ?? '',
      catalogueName: 'Lindenau',
      sender: { author: 'Katrin Beispiel', workplace: 'Jugendamt' },
      replica: '00000000-0000-4000-8000-000000000000',
      seq: 0,
      time: '2026-11-22T09:00:00Z',
      schema: 1,
      compression: 'none',
    },
    Y.encodeStateAsUpdateV2(doc),
  );
}

/** One computer: its document, the snapshot and journal it would start from, and the acts it can take back. */
export class Replica {
  doc: Y.Doc;
  readonly held: Set<number>;
  readonly #author: string;
  readonly #ledger: Ledger;
  readonly #newClient: () => number;
  #snapshot: Uint8Array = new Uint8Array();
  #journal: Uint8Array[] = [];
  #done: DoneAct[] = [];
  #undone: DoneAct[] = [];
  /** Edits the host never saved, as the window's own copy has them. */
  #unsaved: { update: Uint8Array; changes: readonly Change[]; at: number; known: Set<number> }[] = [];

  constructor(author: string, ledger: Ledger, newClient: () => number) {
    this.#author = author;
    this.#ledger = ledger;
    this.#newClient = newClient;
    this.held = new Set();
    this.doc = newDoc();
  }

  /** Begins with a file that everybody has. */
  async begin(mappe: Uint8Array): Promise<void> {
    this.#snapshot = mappe;
    await this.restart();
  }

  /** Starts anew from snapshot and journal, as another client. */
  async restart(): Promise<void> {
    const doc = newDoc();
    doc.clientID = this.#newClient();
    Y.applyUpdateV2(doc, (await decodeMappe(this.#snapshot, { maxSize })).state);
    for (const update of this.#journal) Y.applyUpdateV2(doc, update);
    this.doc.destroy();
    this.doc = doc;
    if (this.#journal.length > 0) this.#snapshot = await mappeOf(doc);
    this.#journal = [];
    this.#done = [];
    this.#undone = [];
    doc.on('updateV2', (update: Uint8Array) => this.#journal.push(update));
  }

  perform(commands: readonly Command[], at: number, decided?: Conflict): void {
    const decision = decided === undefined ? null : this.#ledger.noteDecision(decided, this.held);
    const act = perform(this.doc, commands, this.#writer(at));
    // What an act says of a creation is how it would be taken back.
    const created = new Set(commands.map((command) => (command.do === 'create' ? command.record.id : '')));
    const written = act.changes.filter(({ id }) => !created.has(id));
    this.#ledger.note(written, this.#author, at, this.held);
    if (act.changes.length > 0) this.#done.push({ act, decision });
    this.#undone = [];
  }

  undo(at: number): void {
    this.#revert(this.#done, this.#undone, at, true);
  }

  redo(at: number): void {
    this.#revert(this.#undone, this.#done, at, false);
  }

  async crash(command: Command, at: number): Promise<void> {
    const saved = this.#journal.length;
    const act = perform(this.doc, [command], this.#writer(at));
    const [update] = this.#journal.splice(saved);
    if (update !== undefined) this.#unsaved.push({ update, changes: act.changes, at, known: new Set(this.held) });
    await this.restart();
  }

  /** Takes in what the window's own copy still had. */
  rescue(): void {
    for (const { update, changes, at, known } of this.#unsaved.splice(0)) {
      Y.applyUpdateV2(this.doc, update);
      const before = new Set(known);
      this.#ledger.note(changes, this.#author, at, known);
      for (const number of known) if (!before.has(number)) this.held.add(number);
    }
  }

  async send(): Promise<SentFile> {
    return { bytes: await mappeOf(this.doc), held: new Set(this.held) };
  }

  /** @throws Refusal where the file is damaged */
  async receive({ bytes, held }: SentFile): Promise<void> {
    mergeInto(this.doc, await decodeMappe(bytes, { maxSize }));
    for (const number of held) this.held.add(number);
  }

  /** Takes in all that another computer holds, without a file. */
  copy({ doc, held }: Replica): void {
    Y.applyUpdateV2(this.doc, Y.encodeStateAsUpdateV2(doc));
    for (const number of held) this.held.add(number);
  }

  #writer(at: number): Writer {
    return { author: this.#author, workplace: 'Jugendamt', app: 'test', now: new Date(at) };
  }

  #revert(from: DoneAct[], to: DoneAct[], at: number, taken: boolean): void {
    const last = from.pop();
    if (last === undefined) return;
    const { act } = revert(this.doc, last.act, this.#writer(at));
    this.#ledger.note(act.changes, this.#author, at, this.held);
    if (last.decision !== null) last.decision.taken = taken;
    to.push({ act, decision: last.decision });
  }
}
