import { unzipSync, Zip, ZipDeflate } from 'fflate/browser';
import { manifestName } from '../../../shared/exports/manifest.ts';
import type { ExportFile } from '../../../shared/exports/manifest.ts';
import { readManifest } from '../../../shared/exports/readManifest.ts';
import { Refusal } from '../../../shared/refusal.ts';
import type { FilePort } from '../ports.ts';
import type { Sending, Sent } from './sending.ts';
import { isSame } from './standing.ts';

/** Packed at a time, between looks at the signal. */
const slice = 1 << 20;

/** Lets the host answer others between two slices. */
const breath = () => new Promise<void>((resolve) => setImmediate(resolve));

/** What the archive says of its files' age: that of the catalogue, so that the same catalogue gives the same bytes. */
function ageOf(exported: readonly ExportFile[]): Date {
  const manifest = exported.find(({ name }) => name === manifestName);
  const modifiedAt = manifest && readManifest(manifest.bytes)?.modifiedAt;
  return new Date(modifiedAt ?? '2000-01-01T12:00:00Z');
}

async function pack(exported: readonly ExportFile[], { signal, onProgress }: Sending): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  const failures: Error[] = [];
  const archive = new Zip((error, part) => {
    if (error) failures.push(error);
    parts.push(part);
  });
  const total = exported.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const mtime = ageOf(exported);
  let done = 0;
  for (const { name, bytes } of exported) {
    const file = Object.assign(new ZipDeflate(name, { level: 6 }), { mtime });
    archive.add(file);
    for (let from = 0; from <= bytes.length; from += slice) {
      file.push(bytes.subarray(from, from + slice), from + slice > bytes.length);
      done += Math.min(slice, bytes.length - from);
      onProgress(done, total);
      await breath();
      signal.throwIfAborted();
    }
  }
  archive.end();
  for (const failure of failures) throw failure;
  return Buffer.concat(parts);
}

/** What lies under the name already; null where nothing does. Only the archive of an earlier export may be replaced. */
async function archiveToReplace(files: FilePort, path: string, catalogueId: string): Promise<Uint8Array | null> {
  let bytes: Uint8Array;
  try {
    bytes = await files.read(path);
  } catch (error) {
    if (error instanceof Refusal && error.code === 'file-missing') return null;
    throw error;
  }
  if (catalogueIn(bytes) !== catalogueId) throw new Refusal('export-target-foreign');
  return bytes;
}

function catalogueIn(archive: Uint8Array): string | null {
  try {
    const { [manifestName]: bytes } = unzipSync(archive, { filter: ({ name }) => name === manifestName });
    return bytes === undefined ? null : (readManifest(bytes)?.catalogue.id ?? null);
  } catch {
    return null;
  }
}

/**
 * Writes an export as one ZIP archive: whole or not at all, and read back. The same export gives the same bytes.
 * @throws Refusal export-target-foreign where the file is no archive of an export of this catalogue; disk-full,
 * not-writable, io-error; what the signal says
 */
export async function writeZip(
  files: FilePort,
  path: string,
  exported: readonly ExportFile[],
  sending: Sending,
): Promise<Sent> {
  const before = await archiveToReplace(files, path, sending.catalogueId);
  const packed = await pack(exported, sending);
  if (before !== null && isSame(before, packed)) return { files: 0, bytes: 0, unchanged: exported.length };
  await files.writeAtomic(path, packed);
  if (!isSame(await files.read(path), packed)) throw new Refusal('io-error', { path });
  return { files: exported.length, bytes: packed.length, unchanged: 0 };
}
