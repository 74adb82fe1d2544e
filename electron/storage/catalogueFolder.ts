import { join } from 'node:path';

// A catalogue's folder:
//   snapshot-<generation>.mappe    the catalogue when that generation began
//   journal-<generation>.journal   what was edited since, until the next generation began
//   backups/<date>.mappe           the catalogue on that day
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

/** The path of the backup of a day, `YYYY-MM-DD`. */
export function backupPath(folder: string, date: string): string {
  return join(folder, backupsFolder, `${date}.mappe`);
}

/** The snapshots among the names of a folder, newest first. */
export function snapshotsAmong(names: readonly string[]): GenerationFile[] {
  return generations(names, /^snapshot-(\d{6,})\.mappe$/).reverse();
}

/** The journals among the names of a folder, oldest first. */
export function journalsAmong(names: readonly string[]): GenerationFile[] {
  return generations(names, /^journal-(\d{6,})\.journal$/);
}

/** The dates of the backups among the names of a backup folder, newest first. */
export function backupDatesAmong(names: readonly string[]): string[] {
  return names
    .map((name) => /^(\d{4}-\d{2}-\d{2})\.mappe$/.exec(name)?.[1])
    .filter((date) => date !== undefined)
    .sort()
    .reverse();
}

function generations(names: readonly string[], pattern: RegExp): GenerationFile[] {
  return names
    .map((name) => ({ name, generation: Number(pattern.exec(name)?.[1]) }))
    .filter(({ generation }) => generation > 0)
    .sort((left, right) => left.generation - right.generation);
}

function padded(generation: number): string {
  return String(generation).padStart(6, '0');
}
