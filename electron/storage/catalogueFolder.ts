import { join } from 'node:path';

// A catalogue's folder:
//   snapshot-<generation>.mappe    the catalogue when that generation began
//   journal-<generation>.journal   what was edited since, until the next generation began
//   backups/<date>.mappe           the catalogue on that day
//   backups/<time>-before-merge.mappe   the catalogue as it was before a colleague's copy was taken
//   merges.jsonl                   what was taken, one line each
//   outgoing.jsonl                 what left this computer by a person's hand, one line each
//   clients.jsonl                  the clients of Yjs that edited here, one line each
//   erased.jsonl                   the erasures that were carried out in these files, one line each
//   torn/                          what was damaged, set aside for somebody who can read it
//   lock-…                         the program that has the catalogue open

export const backupsFolder = 'backups';
export const tornFolder = 'torn';

/** The most bytes a catalogue's own state may unpack to: what one array holds everywhere, and far above any catalogue. */
export const largestState = 2 ** 30;

/** A file of one generation. */
export interface GenerationFile {
  readonly name: string;
  readonly generation: number;
}

export function snapshotPath(folder: string, generation: number): string {
  return join(folder, `snapshot-${padded(generation)}.mappe`);
}

export function journalPath(folder: string, generation: number): string {
  return join(folder, `journal-${padded(generation)}.journal`);
}

/** The name of the backup of a day, `YYYY-MM-DD`. */
export const dailyBackup = (date: string): string => `${date}.mappe`;

/** The name of the backup made at a moment before merging. Windows takes no colons. */
export const mergeBackup = (now: Date): string => `${now.toISOString().replaceAll(':', '-')}-before-merge.mappe`;

export function backupPath(folder: string, name: string): string {
  return join(folder, backupsFolder, name);
}

/** The snapshots among the names of a folder, newest first. */
export function snapshotsAmong(names: readonly string[]): GenerationFile[] {
  return generations(names, /^snapshot-(\d{6,})\.mappe$/).reverse();
}

/** The journals among the names of a folder, oldest first. */
export function journalsAmong(names: readonly string[]): GenerationFile[] {
  return generations(names, /^journal-(\d{6,})\.journal$/);
}

/** A file in the folder of backups. `date` is its day, `YYYY-MM-DD`. */
export interface BackupFile {
  readonly name: string;
  readonly kind: 'daily' | 'before-merge';
  readonly date: string;
}

/** The backups among the names of a backup folder, newest first; of one day, the daily one was made first. */
export function backupsAmong(names: readonly string[]): BackupFile[] {
  return names
    .flatMap((name): BackupFile[] => {
      const [, date, moment] = /^(\d{4}-\d{2}-\d{2})(T[\d.-]+Z-before-merge)?\.mappe$/.exec(name) ?? [];
      return date === undefined ? [] : [{ name, date, kind: moment === undefined ? 'daily' : 'before-merge' }];
    })
    .sort((one, other) => (sortKey(one) < sortKey(other) ? 1 : -1));
}

const sortKey = ({ name, date, kind }: BackupFile): string => (kind === 'daily' ? date : name);

function generations(names: readonly string[], pattern: RegExp): GenerationFile[] {
  return names
    .map((name) => ({ name, generation: Number(pattern.exec(name)?.[1]) }))
    .filter(({ generation }) => generation > 0)
    .sort((left, right) => left.generation - right.generation);
}

function padded(generation: number): string {
  return String(generation).padStart(6, '0');
}
