import { basename, dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import { tornFolder } from './catalogueFolder.ts';
import type { Files } from './files.ts';
import type { JournalFault } from './readJournal.ts';
import { writeFileAtomic } from './writeFileAtomic.ts';

/** A part of a catalogue's record that could not be read and was kept as a file. Paths are within the catalogue's folder. */
export interface Damage {
  readonly kind: 'journal' | 'snapshot' | 'backup';
  readonly file: string;
  readonly setAsideAs: string;
  /** Where in `file` the damage begins, in bytes. */
  readonly offset: number;
  readonly bytes: number;
  readonly reason: JournalFault;
}

interface Finding {
  readonly kind: Damage['kind'];
  readonly file: string;
  readonly content: Uint8Array;
  readonly reason: JournalFault;
}

/** Moves a whole damaged file of the catalogue in `folder` to `torn/`. */
export async function setFileAside(files: Files, folder: string, finding: Finding): Promise<Damage> {
  const damage = describe(finding, 0);
  await files.createFolder(join(folder, tornFolder));
  await files.rename(join(folder, finding.file), join(folder, damage.setAsideAs));
  await files.syncFolder(join(folder, tornFolder));
  await files.syncFolder(dirname(join(folder, finding.file)));
  return damage;
}

/** Copies a damaged file's rest from `offset` on to `torn/` and then cuts it off. */
export async function setRestAside(files: Files, folder: string, finding: Finding, offset: number): Promise<Damage> {
  const damage = describe(finding, offset);
  await files.createFolder(join(folder, tornFolder));
  await writeFileAtomic(files, join(folder, damage.setAsideAs), finding.content.subarray(offset));
  const file = await files.openForAppend(join(folder, finding.file));
  try {
    await file.cut(offset);
    await file.sync();
  } finally {
    await file.close();
  }
  return damage;
}

/** The name holds place and checksum, so that two different damages never share one. */
function describe({ kind, file, content, reason }: Finding, offset: number): Damage {
  const rest = content.subarray(offset);
  const setAsideAs = `${tornFolder}/${basename(file)}.${offset}.${crc32(rest).toString(16)}`;
  return { kind, file, setAsideAs, offset, bytes: rest.length, reason };
}
