import { Refusal } from '../../../shared/refusal.ts';
import type { ExchangeState } from '../../../shared/rpc/exchangeCalls.ts';
import { Serial } from '../../../shared/serial.ts';
import type { MergeService } from '../merging/MergeService.ts';
import type { OpenDocument } from '../OpenDocument.ts';
import type { KeyRing } from '../packets/KeyRing.ts';
import type { SettingsPort } from '../ports.ts';
import { ColleagueReader } from './ColleagueReader.ts';
import { CopyWriter } from './CopyWriter.ts';
import type { ExchangeFiles } from './ExchangeFiles.ts';
import { findFolder, markFolder } from './exchangePlace.ts';
import type { FolderCopy } from './FolderCopies.ts';

/** What the exchange needs besides the catalogue. */
export interface ExchangeParts {
  readonly files: ExchangeFiles;
  readonly merges: MergeService;
  readonly keys: KeyRing;
  readonly settings: SettingsPort;
}

type Seen = Omit<ExchangeState, 'folder' | 'automatic'>;

const nothingSeen: Seen = { reach: 'none', lastWritten: null, lastRead: null, colleagues: [], unreadable: [] };

function reachOf({ code }: Refusal): ExchangeState['reach'] {
  if (code === 'disk-full') return 'full';
  if (code === 'not-writable') return 'read-only';
  return code === 'file-missing' ? 'missing' : 'failed';
}

/**
 * One open catalogue and its exchange folder. A turn looks for the folder, reads what colleagues have put there, and writes
 * this computer's own copy where it has changed. Turns come one after the other; each finds the folder as it is, so a stick
 * that was away is caught up with.
 */
export class CatalogueExchange {
  readonly #document: OpenDocument;
  readonly #parts: ExchangeParts;
  readonly #tell: (state: ExchangeState) => void;
  readonly #serial = new Serial();
  #reader: ColleagueReader;
  #writer: CopyWriter;
  #copies: readonly FolderCopy[] = [];
  #seen = nothingSeen;

  /** @param tell told of every new state */
  constructor(document: OpenDocument, parts: ExchangeParts, tell: (state: ExchangeState) => void) {
    this.#document = document;
    this.#parts = parts;
    this.#tell = tell;
    this.#reader = new ColleagueReader(document, parts.files, parts.merges);
    this.#writer = new CopyWriter(document, parts.files, parts.keys);
  }

  get state(): ExchangeState {
    return { folder: this.#set?.folder ?? null, automatic: this.#set?.automatic ?? false, ...this.#seen };
  }

  /** Exchanges through this folder from now on. @throws Refusal not-writable, disk-full, file-missing, io-error */
  choose(folder: string): Promise<void> {
    return this.#serial.run(async () => {
      await markFolder(this.#parts.files, folder, this.#document.catalogueId);
      await this.#change({ folder, automatic: this.#set?.automatic ?? false });
      this.#reader = new ColleagueReader(this.#document, this.#parts.files, this.#parts.merges);
      this.#writer = new CopyWriter(this.#document, this.#parts.files, this.#parts.keys);
    });
  }

  /** Exchanges through no folder any more; what lies in it stays. */
  leave(): Promise<void> {
    return this.#serial.run(() => this.#change(null));
  }

  /** Whether colleagues' copies are taken without asking. */
  setAutomatic(automatic: boolean): Promise<void> {
    return this.#serial.run(async () => {
      const set = this.#set;
      if (set === undefined) return;
      const { catalogueId } = this.#document;
      await this.#parts.settings.update((current) => ({
        ...current,
        exchange: { ...current.exchange, [catalogueId]: { ...set, automatic } },
      }));
      this.#tell(this.state);
    });
  }

  /** One turn. @param waits whether to wait with writing while somebody edits */
  turn(waits: boolean): Promise<void> {
    return this.#within(async (folder) => {
      const { colleagues, unreadable, copies } = await this.#reader.read(folder, this.#set?.automatic ?? false);
      this.#copies = copies;
      this.#seen = {
        ...this.#seen,
        lastRead: new Date().toISOString(),
        colleagues: colleagues.filter(({ replica }) => replica !== this.#replica),
        unreadable,
      };
      await this.#write(folder, waits);
    });
  }

  /** The last turn of a catalogue that is being closed: only writes. */
  finish(): Promise<void> {
    return this.#within((folder) => this.#write(folder, false));
  }

  #within(work: (folder: string) => Promise<void>): Promise<void> {
    return this.#serial.run(async () => {
      if (this.#set === undefined) return;
      try {
        const folder = await findFolder(this.#parts.files, this.#set.folder, this.#document.catalogueId);
        if (folder === null) throw new Refusal('file-missing', { path: this.#set.folder });
        await work(folder);
        this.#seen = { ...this.#seen, reach: 'ok' };
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        this.#seen = { ...this.#seen, reach: reachOf(error) };
      }
      this.#tell(this.state);
    });
  }

  async #write(folder: string, waits: boolean): Promise<void> {
    const hasWritten = await this.#writer.write(folder, this.#copies, this.#replica, waits);
    if (hasWritten) this.#seen = { ...this.#seen, lastWritten: new Date().toISOString() };
  }

  get #replica(): string {
    return this.#parts.settings.current.replica;
  }

  get #set() {
    return this.#parts.settings.current.exchange[this.#document.catalogueId];
  }

  async #change(set: { folder: string; automatic: boolean } | null): Promise<void> {
    const { catalogueId } = this.#document;
    await this.#parts.settings.update((current) => {
      const { [catalogueId]: _before, ...others } = current.exchange;
      return { ...current, exchange: set === null ? others : { ...others, [catalogueId]: set } };
    });
    this.#copies = [];
    this.#seen = nothingSeen;
    this.#tell(this.state);
  }
}
