import type { MountedDrive } from './mountedDrive.ts';

/** How to ask macOS for the volume at a path. */
export const diskutilArguments = (path: string): readonly string[] => ['info', '-plist', path];

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>' };

/** The drive that `diskutil info -plist` tells of; null where it is none that can be pulled out. */
export function driveOfDiskutil(plist: string): MountedDrive | null {
  const text = (key: string) =>
    new RegExp(`<key>${key}</key>\\s*<string>([^<]*)</string>`)
      .exec(plist)?.[1]
      ?.replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole);
  const isTrue = (key: string) => new RegExp(`<key>${key}</key>\\s*<true/>`).test(plist);
  const path = text('MountPoint') ?? '';
  const canBePulled = isTrue('RemovableMediaOrExternalDevice') && text('BusProtocol') !== 'Disk Image';
  return canBePulled && path !== '' ? { path, name: text('VolumeName') ?? '' } : null;
}
