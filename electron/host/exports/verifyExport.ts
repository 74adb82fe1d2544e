import { join } from 'node:path';
import { fingerprint, manifestName } from '../../../shared/exports/manifest.ts';
import type { Manifest, ManifestFile } from '../../../shared/exports/manifest.ts';
import { readSignature, signatureName } from '../../../shared/exports/manifestSignature.ts';
import { readManifest } from '../../../shared/exports/readManifest.ts';
import { Refusal } from '../../../shared/refusal.ts';
import { isSignedBy } from '../packets/signingKey.ts';
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

/** The key that an export's signature is right for, in hexadecimal. @throws Refusal export-signature */
async function signerOf(files: Pick<ExportFiles, 'read'>, folder: string, manifest: Uint8Array): Promise<string> {
  const found = readSignature(await readPart(files, folder, signatureName));
  const isRight = found !== null && isSignedBy(found.publicKey, manifest, Buffer.from(found.signature, 'base64'));
  if (!isRight) throw new Refusal('export-signature');
  return found.publicKey;
}

/** An export that is whole, and whose it is. */
export interface VerifiedExport {
  readonly manifest: Manifest;
  /** The Ed25519 key its manifest is rightly signed with (hexadecimal); null where nobody signed it. */
  readonly signer: string | null;
}

/**
 * Reads an export and compares every file with its manifest, and the manifest with its signature.
 * @throws Refusal file-missing where there is no such folder; export-damaged naming the first file that is missing, cut
 * off or changed; export-signature where the signature does not fit
 */
export async function verifyExport(files: Pick<ExportFiles, 'read' | 'list'>, folder: string): Promise<VerifiedExport> {
  const names = await files.list(folder);
  if (names.length === 0) throw new Refusal('file-missing', { path: folder });
  const manifestBytes = await readPart(files, folder, manifestName);
  const manifest = readManifest(manifestBytes);
  if (manifest === null) throw new Refusal('export-damaged', { file: manifestName });
  const signer = names.includes(signatureName) ? await signerOf(files, folder, manifestBytes) : null;
  for (const file of manifest.files) {
    const bytes = await readPart(files, folder, file.name);
    if (!(await isUnchanged(bytes, file))) throw new Refusal('export-damaged', { file: file.name });
  }
  return { manifest, signer };
}
