import { Refusal } from '../../../shared/refusal.ts';
import type { FilePort } from '../ports.ts';

/** The most bytes a file from elsewhere may have: a document of the largest size, hardly compressed. */
const largestFile = 128 << 20;

/** Reads a file from elsewhere. @throws Refusal mappe-too-large, file-missing, file-unreadable, io-error */
export async function readFoundFile(files: Pick<FilePort, 'read' | 'stat'>, path: string): Promise<Uint8Array> {
  const { size } = await files.stat(path);
  if (size > largestFile) throw new Refusal('mappe-too-large');
  return files.read(path);
}
