import * as Y from 'yjs';
import { Catalogues } from '../../electron/host/Catalogues.ts';
import { CatalogueExchange } from '../../electron/host/exchange/CatalogueExchange.ts';
import type { ExchangeFiles } from '../../electron/host/exchange/ExchangeFiles.ts';
import type { MappeChecks } from '../../electron/host/merging/MappeChecks.ts';
import { MergeService } from '../../electron/host/merging/MergeService.ts';
import type { OpenDocument } from '../../electron/host/OpenDocument.ts';
import { KeyRing } from '../../electron/host/packets/KeyRing.ts';
import type { SettingsPort } from '../../electron/host/ports.ts';
import { CatalogueShelf } from '../../electron/storage/catalogueShelf.ts';
import type { Files } from '../../electron/storage/files.ts';
import { newDoc } from '../../shared/document/structure.ts';
import { newCatalogue } from '../../shared/document/newCatalogue.ts';
import { firstSettings, type Settings } from '../../shared/settings.ts';
import { ChecksHere } from './checksHere.ts';
import { catalogueId } from './draftCatalogue.ts';
import { MemoryFiles } from './memoryFiles.ts';

/** Settings and key of one computer; two workplaces with the same profile are clones. */
export interface Profile {
  settings: Settings;
  key: string | null;
}

export const newProfile = (workplace: string): Profile => ({
  settings: { ...firstSettings(), author: `Frau ${workplace}`, workplace },
  key: null,
});

interface WorkplaceParts {
  readonly profile: Profile;
  readonly disk?: Files;
  /** The data folder on the disk. */
  readonly data?: string;
  readonly checks?: MappeChecks;
}

/** One clerk's computer with the catalogue open: the host's services, without a window and without timers. */
export class Workplace {
  readonly profile: Profile;
  readonly disk: Files;
  readonly merges: MergeService;
  readonly document: OpenDocument;
  readonly exchange: CatalogueExchange;
  readonly #catalogues: Catalogues;

  private constructor(
    profile: Profile,
    disk: Files,
    catalogues: Catalogues,
    merges: MergeService,
    document: OpenDocument,
    exchange: CatalogueExchange,
  ) {
    this.profile = profile;
    this.disk = disk;
    this.#catalogues = catalogues;
    this.merges = merges;
    this.document = document;
    this.exchange = exchange;
  }

  /** The first workplace, with a new catalogue. */
  static async first(name: string, stick: ExchangeFiles): Promise<Workplace> {
    const writer = { author: `Frau ${name}`, workplace: name, app: 'test', now: new Date() };
    const doc = newCatalogue({ id: catalogueId, name: 'Lindenau' }, [], writer);
    return Workplace.open({ profile: newProfile(name) }, stick, doc);
  }

  /** A colleague's workplace, with the catalogue as it is at another. */
  static join(
    name: string,
    stick: ExchangeFiles,
    other: Workplace,
    parts: Partial<WorkplaceParts> = {},
  ): Promise<Workplace> {
    const doc = newDoc();
    Y.applyUpdateV2(doc, Y.encodeStateAsUpdateV2(other.document.doc));
    return Workplace.open({ profile: newProfile(name), ...parts }, stick, doc);
  }

  /** @param doc the catalogue to begin with; none where the disk has it already */
  static async open(
    { profile, disk, data = '/data', checks }: WorkplaceParts,
    stick: ExchangeFiles,
    doc?: Y.Doc,
  ): Promise<Workplace> {
    const files = disk ?? new MemoryFiles();
    await files.createFolder(`${data}/catalogues`);
    const settings: SettingsPort = {
      get current() {
        return profile.settings;
      },
      update: (change) => Promise.resolve((profile.settings = change(profile.settings))),
    };
    const secret = {
      read: () => Promise.resolve(profile.key),
      write: (key: string) => Promise.resolve(void (profile.key = key)),
    };
    const shelf = new CatalogueShelf(files, `${data}/catalogues`, profile.settings.replica);
    const catalogues = new Catalogues(shelf, settings, 'test', (error) => {
      throw error;
    });
    if (doc !== undefined) await catalogues.add(doc);
    const keys = new KeyRing(secret, settings);
    const merges = new MergeService(catalogues, { checks: checks ?? new ChecksHere(), keys, settings });
    const document = await catalogues.acquire(catalogueId);
    const exchange = new CatalogueExchange(document, { files: stick, merges, keys, settings }, () => undefined);
    return new Workplace(profile, files, catalogues, merges, document, exchange);
  }

  /** Enters an offer; resolves when it is saved. */
  async enter(title: string): Promise<void> {
    const record = { id: crypto.randomUUID(), title: { de: title } };
    await this.document.perform([{ do: 'create', kind: 'offers', record }]);
  }

  /** The titles of all offers, sorted. */
  titles(): string[] {
    return this.document.projection
      .rows('offers')
      .map(({ title }) => title['de'] ?? '')
      .sort();
  }

  /** The mergeIds of what waits. */
  waiting(): string[] {
    return this.merges.waiting(catalogueId).map(({ mergeId }) => mergeId);
  }

  /** The whole document as it is now. */
  state(): Uint8Array {
    return Y.encodeStateAsUpdateV2(this.document.doc);
  }

  close(): Promise<void> {
    return this.#catalogues.close();
  }
}
