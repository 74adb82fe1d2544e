import * as z from 'zod';
import type { MountedDrive } from './mountedDrive.ts';

/** How to ask Windows for its removable drives (Win32_LogicalDisk, DriveType 2). */
export const powershellArguments = [
  '-NoProfile',
  '-NonInteractive',
  '-Command',
  '[Console]::OutputEncoding = [Text.Encoding]::UTF8; ' +
    "Get-CimInstance Win32_LogicalDisk -Filter 'DriveType=2' | Select-Object DeviceID,VolumeName,Size | ConvertTo-Json -Compress",
] as const;

/** A reader of cards without a card in it has no size. */
const volume = z.object({ DeviceID: z.string(), VolumeName: z.string().nullable(), Size: z.number().nullable() });
const answer = z.union([z.array(volume), volume.transform((only) => [only])]);

/** The drives in what PowerShell says: nothing where there is none, an object where there is one, else a list. */
export function drivesOfPowershell(text: string): readonly MountedDrive[] {
  const json = text.replace(/^\uFEFF/, '').trim();
  if (json === '') return [];
  return answer
    .parse(JSON.parse(json))
    .flatMap(({ DeviceID, VolumeName, Size }) =>
      Size === null ? [] : [{ path: `${DeviceID}\\`, name: VolumeName ?? '' }],
    );
}
