import { appendFile, mkdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { version } from '../package.json' with { type: 'json' };
import { dayOf } from '../shared/catalogue/calendar.ts';
import { newId } from '../shared/document/newId.ts';
import { Catalogues } from './host/Catalogues.ts';
import type { Host } from './host/Host.ts';
import { ExchangeService } from './host/exchange/ExchangeService.ts';
import { withRemembered } from '../shared/imports/listShape.ts';
import { createImportService } from './host/imports/importService.ts';
import { LiveService } from './host/live/LiveService.ts';
import { SecretBook } from './host/SecretBook.ts';
import type { MappeChecks } from './host/merging/MappeChecks.ts';
import { MergeService } from './host/merging/MergeService.ts';
import { PublishService } from './host/publishing/PublishService.ts';
import { KeyRing } from './host/packets/KeyRing.ts';
import type { SecretBox } from './host/ports.ts';
import type { Fetch } from './places/HttpFolder.ts';
import { openPlace } from './places/openPlace.ts';
import { removableDrives } from './places/removableDrives.ts';
import { drives } from './server/drives.ts';
import { CatalogueShelf } from './storage/catalogueShelf.ts';
import { diskFiles } from './storage/diskFiles.ts';
import { publishedStates } from './storage/publishedStates.ts';
import { secretFile } from './storage/secretFile.ts';
import { SettingsFile } from './storage/settingsFile.ts';
import { writeFileAtomic } from './storage/writeFileAtomic.ts';

/** Where serve mode keeps everything, unless ANGEBOTSMAPPE_DATA names another folder. */
export const usualDataFolder = (): string => process.env['ANGEBOTSMAPPE_DATA'] ?? join(homedir(), '.angebotsmappe');

/**
 * Puts the host together on the real disk.
 * @param parts `box`: where the system keeps secrets for this account, null where it does not; `checks`: where files from
 * elsewhere are looked at; `fetch`: how the web is asked
 * @throws Refusal where the data folder cannot be used
 */
export async function openHost(
  kind: Host['kind'],
  dataFolder: string,
  { box, checks, fetch }: { box: SecretBox | null; checks: MappeChecks; fetch: Fetch },
): Promise<Host> {
  const settings = await SettingsFile.open(dataFolder);
  const onBug = logTo(dataFolder);
  const shelf = new CatalogueShelf(diskFiles, join(dataFolder, 'catalogues'), settings.current.replica);
  const files = {
    ...diskFiles,
    writeAtomic: (path: string, bytes: Uint8Array) => writeFileAtomic(diskFiles, path, bytes),
  };
  const imports = createImportService({
    readFile: (path, limit) => diskFiles.read(path, limit),
    readList: (bytes) => checks.readList(bytes),
    language: () => settings.current.language,
    today: () => dayOf(new Date()),
    newId,
    readings: () => settings.current.listReadings,
    remember: async (reading) => {
      await settings.update((current) => ({
        ...current,
        listReadings: withRemembered(current.listReadings, reading),
      }));
    },
  });
  const catalogues = new Catalogues(shelf, settings, `Angebotsmappe ${version}`, onBug);
  const keys = new KeyRing(secretFile(join(dataFolder, 'signing-key'), box), settings);
  const merges = new MergeService(catalogues, { checks, keys, settings });
  const exchanges = new ExchangeService({ files: { ...diskFiles, drives }, merges, keys, settings }, onBug);
  catalogues.accompany(exchanges.accompany);
  const lives = new LiveService(settings, new SecretBook(secretFile(join(dataFolder, 'live-tokens'), box)));
  catalogues.accompany(lives.accompany);
  const publishing = new PublishService({
    settings,
    secrets: new SecretBook(secretFile(join(dataFolder, 'publish-secrets'), box)),
    states: publishedStates(join(dataFolder, 'published')),
    keys,
    ports: { files, drives: removableDrives, openPlace: (target, secret) => openPlace(fetch, target, secret) },
  });
  return {
    version,
    kind,
    catalogues,
    settings,
    imports,
    keys,
    checks,
    merges,
    exchanges,
    lives,
    publishing,
    files,
    waiting: [],
    onBug,
  };
}

/** What is no refusal is a bug: written to the log in the data folder, never shown to a clerk. */
function logTo(dataFolder: string): (error: unknown) => void {
  const path = join(dataFolder, 'program.log');
  return (error) => {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    console.error(error);
    void mkdir(dataFolder, { recursive: true })
      .then(() => appendFile(path, `${new Date().toISOString()} ${text}\n`))
      .catch(() => undefined);
  };
}
