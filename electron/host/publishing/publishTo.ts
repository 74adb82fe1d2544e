import { join } from 'node:path';
import type { ExportFile } from '../../../shared/exports/manifest.ts';
import type { PublishTarget } from '../../../shared/publishing/publishProfile.ts';
import { Refusal } from '../../../shared/refusal.ts';
import type { ExportFiles } from '../exports/exportFiles.ts';
import { writeExport } from '../exports/writeExport.ts';
import type { FilePort } from '../ports.ts';
import type { RemovableDrives } from './RemovableDrives.ts';
import { sendChanged } from './sendChanged.ts';
import type { Sending, Sent } from './sending.ts';
import type { WebPlace } from './WebPlace.ts';
import { writeZip } from './writeZip.ts';

/** A target on the web. */
export type WebTarget = Extract<PublishTarget, { kind: 'webdav' | 'sftp' | 'put' }>;

/** What publishing needs of the machine. */
export interface PublishPorts {
  readonly files: FilePort & ExportFiles;
  readonly drives: RemovableDrives;
  /** Opens a target on the web. @throws Refusal as `WebPlace`, and those of its kind */
  readonly openPlace: (target: WebTarget, secret: string) => Promise<WebPlace>;
}

/** Where one publication goes: a target with what is only known now. */
export type Destination =
  | { readonly kind: 'stick'; readonly drive: string; readonly folderName: string }
  | Extract<PublishTarget, { kind: 'folder' | 'zip' }>
  | (WebTarget & { readonly secret: string });

const wholeFolder = async (
  { files }: PublishPorts,
  folder: string,
  exported: readonly ExportFile[],
  sending: Sending,
): Promise<Sent> => {
  await writeExport(files, folder, exported, sending);
  return {
    files: exported.length,
    bytes: exported.reduce((sum, { bytes }) => sum + bytes.length, 0),
    unchanged: 0,
  };
};

/** What pulling a stick out looks like to the file system. */
const signsOfPulling: readonly unknown[] = [
  'file-missing',
  'file-unreadable',
  'not-writable',
  'io-error',
  'export-damaged',
];

async function onStick(
  ports: PublishPorts,
  { drive, folderName }: Extract<Destination, { kind: 'stick' }>,
  exported: readonly ExportFile[],
  sending: Sending,
): Promise<Sent> {
  const isPluggedIn = async () => (await ports.drives()).some(({ path }) => path === drive);
  if (!(await isPluggedIn())) throw new Refusal('stick-missing');
  try {
    return await wholeFolder(ports, join(drive, folderName), exported, sending);
  } catch (cause) {
    const isSign = cause instanceof Refusal && signsOfPulling.includes(cause.code);
    if (isSign && !(await isPluggedIn())) throw new Refusal('stick-pulled', {}, { cause });
    throw cause;
  }
}

/**
 * Publishes an export to where a profile says. A folder, a stick and an archive are written whole, and read back; to the
 * web goes what changed. Whatever fails, the same call may be made again.
 * @throws Refusal those of `writeExport`, `writeZip`, `sendChanged`; stick-missing, stick-pulled
 */
export async function publishTo(
  ports: PublishPorts,
  destination: Destination,
  exported: readonly ExportFile[],
  sending: Sending,
): Promise<Sent> {
  switch (destination.kind) {
    case 'stick':
      return onStick(ports, destination, exported, sending);
    case 'folder':
      return wholeFolder(ports, destination.folder, exported, sending);
    case 'zip':
      return writeZip(ports.files, destination.file, exported, sending);
    default: {
      const place = await ports.openPlace(destination, destination.secret);
      try {
        return await sendChanged(place, exported, sending);
      } finally {
        await place.close();
      }
    }
  }
}
