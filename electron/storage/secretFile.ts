import { open, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { randomUUID } from 'node:crypto';
import { Refusal } from '../../shared/refusal.ts';
import type { SecretBox, SecretPort } from '../host/ports.ts';
import { diskFiles } from './diskFiles.ts';
import { refusingFor, refusingReadFor } from './fileRefusal.ts';

const ownerOnly = 0o600;

/**
 * A secret in a file that only its owner can read: sealed in `<path>.sealed` where the system has a box for secrets, else
 * as it is in `<path>`.
 */
export function secretFile(path: string, box: SecretBox | null): SecretPort {
  const sealedPath = `${path}.sealed`;
  return {
    async read() {
      const sealed = box === null ? null : await bytesOf(sealedPath);
      const opened = sealed === null || box === null ? null : openedBy(box, sealed);
      return opened ?? (await bytesOf(path))?.toString('utf8') ?? null;
    },
    write: (secret) =>
      box === null ? writeForOwner(path, Buffer.from(secret)) : writeForOwner(sealedPath, box.seal(secret)),
  };
}

/** A box that cannot be opened came with a copied profile: whoever copied it has no right to the secret. */
function openedBy(box: SecretBox, sealed: Uint8Array): string | null {
  try {
    return box.open(sealed);
  } catch {
    return null;
  }
}

async function bytesOf(path: string): Promise<Buffer | null> {
  try {
    return await refusingReadFor(path, () => readFile(path));
  } catch (error) {
    if (error instanceof Refusal && error.code === 'file-missing') return null;
    throw error;
  }
}

function writeForOwner(path: string, bytes: Uint8Array): Promise<void> {
  const unfinished = `${path}.${randomUUID()}.part`;
  return refusingFor(path, async () => {
    const handle = await open(unfinished, 'wx', ownerOnly);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(unfinished, path);
    await diskFiles.syncFolder(dirname(path));
  });
}
