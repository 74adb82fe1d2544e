import { join } from 'node:path';
import { checkMappe } from '../packets/decodeMappe.ts';
import type { MappeHeader } from '../../../shared/mappe/mappeHeader.ts';
import { Refusal, type RefusalCode } from '../../../shared/refusal.ts';
import { readFoundFile } from '../merging/readFoundFile.ts';
import type { ExchangeFiles } from './ExchangeFiles.ts';

/** A whole copy in the folder: its header, its checksum right. What it holds was not looked at. */
export interface FolderCopy {
  readonly name: string;
  readonly header: MappeHeader;
  /** Another one when the file under that name has changed. */
  readonly version: string;
}

type Look = { readonly version: string } & (
  { readonly header: MappeHeader } | { readonly code: RefusalCode; readonly turn: number }
);

/** A file that could not be read is tried again after so many turns, even if it looks the same: it may be half copied. */
const turnsBetweenTries = 4;

/** What lies in the folder, whoever wrote it and whatever its name: it is known by its content. Files are read once. */
export class FolderCopies {
  readonly #files: ExchangeFiles;
  #looks = new Map<string, Look>();
  #turn = 0;

  constructor(files: ExchangeFiles) {
    this.#files = files;
  }

  /** Looks at what is new in the folder. @returns the whole copies, and the files that are none and why */
  async look(folder: string): Promise<{ copies: FolderCopy[]; unreadable: { file: string; code: RefusalCode }[] }> {
    this.#turn += 1;
    const looks = new Map<string, Look>();
    for (const name of await this.#files.list(folder)) {
      if (!/\.mappe$/i.test(name)) continue;
      const look = await this.#lookAt(folder, name);
      if (look !== null) looks.set(name, look);
    }
    this.#looks = looks;
    const all = [...looks];
    return {
      copies: all.flatMap(([name, look]) => ('header' in look ? { name, ...look } : [])),
      unreadable: all.flatMap(([file, look]) => ('code' in look ? { file, code: look.code } : [])),
    };
  }

  /** Null where the file has gone since the folder was listed. */
  async #lookAt(folder: string, name: string): Promise<Look | null> {
    let version = '';
    try {
      const { size, modified } = await this.#files.stat(join(folder, name));
      version = `${size}/${modified}`;
      const before = this.#looks.get(name);
      const isDue = before === undefined || ('code' in before && this.#turn - before.turn >= turnsBetweenTries);
      if (before?.version === version && !isDue) return before;
      return { version, header: (await checkMappe(await readFoundFile(this.#files, join(folder, name)))).header };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return error.code === 'file-missing' ? null : { version, code: error.code, turn: this.#turn };
    }
  }
}

/** The newest first: by what the writer had counted, then by its clock, which may be wrong. */
export function newestFirst(copies: readonly FolderCopy[]): FolderCopy[] {
  return [...copies].sort(
    ({ header: one }, { header: other }) => other.seq - one.seq || (one.time < other.time ? 1 : -1),
  );
}
