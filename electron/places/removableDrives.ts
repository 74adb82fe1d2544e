import { execFile } from 'node:child_process';
import { readdir, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { RemovableDrive } from '../host/publishing/RemovableDrives.ts';
import { drivesOfLsblk, lsblkArguments } from './lsblk.ts';
import { diskutilArguments, driveOfDiskutil } from './macVolumes.ts';
import type { MountedDrive } from './mountedDrive.ts';
import { drivesOfPowershell, powershellArguments } from './windowsVolumes.ts';

const run = async (command: string, args: readonly string[]): Promise<string> =>
  (await promisify(execFile)(command, [...args], { timeout: 20_000, windowsHide: true })).stdout;

async function mountedDrives(): Promise<readonly MountedDrive[]> {
  if (process.platform === 'win32') return drivesOfPowershell(await run('powershell.exe', powershellArguments));
  if (process.platform !== 'darwin') return drivesOfLsblk(await run('lsblk', lsblkArguments));
  const volumes = (await readdir('/Volumes')).map((name) => join('/Volumes', name));
  const told = await Promise.all(
    volumes.map(async (path) => driveOfDiskutil(await run('diskutil', diskutilArguments(path)))),
  );
  return told.filter((drive) => drive !== null);
}

async function withSpace({ path, name }: MountedDrive): Promise<readonly RemovableDrive[]> {
  try {
    const { bavail, bsize, blocks } = await statfs(path);
    return [{ path, name, free: bavail * bsize, size: blocks * bsize }];
  } catch {
    // Pulled out meanwhile.
    return [];
  }
}

/**
 * The sticks, cards and disks that are plugged in and can be pulled out. None where the system does not say: some offices
 * forbid the tools that are asked. A folder can be chosen there all the same.
 */
export async function removableDrives(): Promise<readonly RemovableDrive[]> {
  const mounted = await mountedDrives().catch(() => []);
  return (await Promise.all(mounted.map(withSpace))).flat();
}
