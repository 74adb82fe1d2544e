import { resolve } from 'node:path';
import type * as Y from 'yjs';
import type { Writer } from '../../shared/document/commands.ts';
import { Projection } from '../../shared/document/projection.ts';
import { soundDoc } from '../../shared/document/soundDoc.ts';
import { program } from '../../shared/program.ts';
import { readMappe, writeMappe } from '../host/mappeFile.ts';
import { stateSource } from '../host/stateSource.ts';
import type { CliPorts } from './CliPorts.ts';

/** A .mappe opened as a short-lived replica of its own. */
export interface MappeAtWork {
  readonly doc: Y.Doc;
  readonly projection: Projection;
  readonly writer: Writer;
}

/** Who edits in this call. */
export const writerOf = ({ author, now }: CliPorts): Writer => ({
  author,
  workplace: 'cli',
  app: `${program.name} ${program.version}`,
  now: now(),
});

/** Writes a document to a .mappe. @throws Refusal disk-full, not-writable, io-error */
export async function saveMappe(
  ports: CliPorts,
  path: string,
  { doc, projection, writer }: MappeAtWork,
): Promise<void> {
  const { id, name } = projection.catalogue();
  const label = { catalogueId: id, replica: crypto.randomUUID(), seq: 0 };
  await writeMappe(ports.files, path, label, stateSource(doc, name, writer, writer.now));
}

/** Opens a .mappe to look into it. @throws Refusal file-missing, file-unreadable, mappe-… */
export async function openMappe(ports: CliPorts, file: string): Promise<MappeAtWork> {
  const doc = soundDoc(await readMappe(ports.files, resolve(file)));
  return { doc, projection: new Projection(doc), writer: writerOf(ports) };
}

/**
 * Works on a .mappe: opens it, lets the work change the document, writes it back where the work did. Where the work or
 * the writing fails, the file stays byte for byte as it was.
 * @throws Refusal those of `openMappe`, of the work and of writing; catalogue-open-elsewhere
 */
export async function workOnMappe<T>(
  ports: CliPorts,
  file: string,
  work: (mappe: MappeAtWork) => T | Promise<T>,
): Promise<T> {
  const path = resolve(file);
  // Looked at first: a lock beside a file that is not there helps nobody.
  await ports.files.read(path, 1);
  const lock = await ports.files.lock(path);
  try {
    const mappe = await openMappe(ports, path);
    let changes = 0;
    mappe.doc.on('updateV2', () => (changes += 1));
    const result = await work(mappe);
    if (changes > 0) await saveMappe(ports, path, mappe);
    return result;
  } finally {
    await lock.release();
  }
}
