import { join } from 'node:path';
import { fingerprint, manifestName } from '../../../shared/exports/manifest.ts';
import type { Manifest, ManifestFile } from '../../../shared/exports/manifest.ts';
import { readManifest } from '../../../shared/exports/readManifest.ts';
import { Refusal } from '../../../shared/refusal.ts';
import type { ExportFiles } from './exportFiles.ts';

async function readPart(files: Pick<ExportFiles, 'read'>, folder: string, name: string): Promise<Uint8Array> {
  try {
    return await files.read(join(folder, name));
  } catch (cause) {
    if (cause instanceof Refusal && cause.code === 'file-missing') {
      throw new Refusal('export-damaged', { file: name }, { cause });
    }
    throw cause;
  }
}

/** Whether a file is the one the manifest speaks of, to the byte. */
async function isUnchanged(bytes: Uint8Array, { name, size, sha256 }: ManifestFile): Promise<boolean> {
  return bytes.length === size && (await fingerprint({ name, bytes })).sha256 === sha256;
}

/**
 * Reads an export and compares every file with its manifest.
 * @returns the manifest, once everything agrees with it
 * @throws Refusal file-missing where there is no such folder; export-damaged naming the first file that is missing, cut
 * off or changed
 */
export async function verifyExport(files: Pick<ExportFiles, 'read' | 'list'>, folder: string): Promise<Manifest> {
  if ((await files.list(folder)).length === 0) throw new Refusal('file-missing', { path: folder });
  const manifest = readManifest(await readPart(files, folder, manifestName));
  if (manifest === null) throw new Refusal('export-damaged', { file: manifestName });
  for (const file of manifest.files) {
    const bytes = await readPart(files, folder, file.name);
    if (!(await isUnchanged(bytes, file))) throw new Refusal('export-damaged', { file: file.name });
  }
  return manifest;
}
