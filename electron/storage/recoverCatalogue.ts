import { join } from 'node:path';
import { Refusal } from '../../shared/refusal.ts';
import type { MappeHeader } from '../../shared/mappe/mappeHeader.ts';
import {
  backupsAmong,
  backupsFolder,
  journalPath,
  journalsAmong,
  snapshotsAmong,
  tornFolder,
} from './catalogueFolder.ts';
import type { Files } from './files.ts';
import type { JournalEnd } from './journal.ts';
import { readJournal, type JournalFault, type JournalReading } from './readJournal.ts';
import { setFileAside, setRestAside, type Damage } from './setAside.ts';
import { readState } from './stateFile.ts';
import { unfinishedSuffix } from './writeFileAtomic.ts';

export interface RecoveredCatalogue {
  readonly state: Uint8Array;
  /** What was journalled behind the state, in order; some of it may be in the state already. */
  readonly updates: readonly Uint8Array[];
  /** The newest version of the document's layout in any of them. */
  readonly schema: number;
  readonly damage: readonly Damage[];
  readonly end: JournalEnd;
}

interface Base {
  /** Journals from this generation on lie behind the state. */
  readonly generation: number;
  readonly header: MappeHeader;
  readonly state: Uint8Array;
}

interface UnsoundFile {
  readonly kind: 'snapshot' | 'backup';
  readonly name: string;
  readonly reason: JournalFault;
}

interface ReadJournalFile {
  readonly name: string;
  readonly content: Uint8Array;
  readonly reading: JournalReading;
}

/**
 * Reads the newest sound snapshot of the catalogue in `folder` (failing all, the newest sound backup) and the journals
 * behind it, up to the first damage. What is damaged is set aside under `torn/`, once something sound has been found.
 * Refuses with catalogue-damaged where nothing sound is left, and leaves the folder as it is then.
 */
export async function recoverCatalogue(files: Files, folder: string, catalogueId: string): Promise<RecoveredCatalogue> {
  await removeUnfinished(files, folder);
  const names = await files.list(folder);
  const { base, unsound } = await findBase(files, folder, catalogueId, names);
  const { sound, behindFault } = await readJournals(files, folder, names, base);

  const damage: Damage[] = [];
  for (const { kind, name, reason } of unsound) {
    // What cannot be read at all can still be moved.
    const content = await files.read(join(folder, name)).catch(() => new Uint8Array());
    damage.push(await setFileAside(files, folder, { kind, file: name, content, reason }));
  }
  const last = sound.at(-1);
  if (last?.reading.fault) {
    const { name, content, reading } = last;
    const finding = { kind: 'journal', file: name, content, reason: last.reading.fault } as const;
    damage.push(await setRestAside(files, folder, finding, reading.validLength));
  }
  for (const { name, content } of behindFault) {
    damage.push(await setFileAside(files, folder, { kind: 'journal', file: name, content, reason: 'gap' }));
  }

  const entries = sound.flatMap(({ reading }) => reading.entries);
  return {
    state: base.state,
    updates: entries.map(({ update }) => update),
    schema: Math.max(base.header.schema, ...entries.map(({ header }) => header.schema)),
    damage,
    end: {
      path: last ? join(folder, last.name) : journalPath(folder, base.generation),
      length: last?.reading.validLength ?? 0,
      lastSeq: Math.max(base.header.seq, last?.reading.lastSeq ?? 0),
      lastHash: last?.reading.lastHash ?? '',
    },
  };
}

/** A file that was being written when the program ended was never acknowledged. */
async function removeUnfinished(files: Files, folder: string): Promise<void> {
  for (const place of [folder, join(folder, backupsFolder), join(folder, tornFolder)]) {
    for (const name of await files.list(place)) {
      if (name.endsWith(unfinishedSuffix)) await files.remove(join(place, name));
    }
  }
}

async function findBase(
  files: Files,
  folder: string,
  catalogueId: string,
  names: readonly string[],
): Promise<{ base: Base; unsound: UnsoundFile[] }> {
  const snapshots = snapshotsAmong(names).map((file) => ({ kind: 'snapshot', ...file }) as const);
  // A backup knows no generation: every journal there is may lie behind it, and numbers tell what it holds already.
  const backups = backupsAmong(await files.list(join(folder, backupsFolder))).map(
    ({ name }) => ({ kind: 'backup', name: `${backupsFolder}/${name}`, generation: 1 }) as const,
  );
  const unsound: UnsoundFile[] = [];
  for (const { kind, name, generation } of [...snapshots, ...backups]) {
    try {
      return { base: { generation, ...(await readState(files, join(folder, name), catalogueId)) }, unsound };
    } catch (error) {
      unsound.push({ kind, name, reason: faultOf(error) });
    }
  }
  throw new Refusal('catalogue-damaged');
}

/** How a state file is damaged; throws `error` again where it says something else, such as that a newer program wrote it. */
function faultOf(error: unknown): JournalFault {
  const code = error instanceof Refusal ? error.code : null;
  if (code === 'mappe-truncated') return 'cut';
  if (code === 'mappe-damaged' || code === 'mappe-not-one' || code === 'file-unreadable') return 'changed';
  throw error;
}

/** The journals behind `base`, up to and including the first one with a fault, and those behind that one, unread. */
async function readJournals(
  files: Files,
  folder: string,
  names: readonly string[],
  base: Base,
): Promise<{ sound: ReadJournalFile[]; behindFault: { name: string; content: Uint8Array }[] }> {
  const sound: ReadJournalFile[] = [];
  const behindFault: { name: string; content: Uint8Array }[] = [];
  for (const { name, generation } of journalsAmong(names)) {
    if (generation < base.generation) continue;
    const content = await files.read(join(folder, name));
    const before = sound.at(-1)?.reading;
    if (before?.fault) {
      behindFault.push({ name, content });
      continue;
    }
    const reading = readJournal(content, { lastSeq: before?.lastSeq ?? 0, covered: base.header.seq });
    sound.push({ name, content, reading });
  }
  return { sound, behindFault };
}
