import * as z from 'zod';
import type { MountedDrive } from './mountedDrive.ts';

/** How to ask Linux (util-linux) for its drives. */
export const lsblkArguments = ['--json', '--output', 'LABEL,MOUNTPOINT,RM,HOTPLUG,TRAN'] as const;

/** Old versions write `"1"` where new ones write `true`. */
const flag = z.union([z.boolean(), z.enum(['0', '1']).transform((text) => text === '1')]).nullish();

interface Device {
  readonly label?: string | null | undefined;
  readonly mountpoint?: string | null | undefined;
  readonly rm?: boolean | null | undefined;
  readonly hotplug?: boolean | null | undefined;
  readonly tran?: string | null | undefined;
  readonly children?: readonly Device[] | undefined;
}

const device: z.ZodType<Device> = z.object({
  label: z.string().nullish(),
  mountpoint: z.string().nullish(),
  rm: flag,
  hotplug: flag,
  tran: z.string().nullish(),
  get children() {
    return z.array(device).optional();
  },
});
const answer = z.object({ blockdevices: z.array(device) });

/** What belongs to the system itself even where it runs from a stick. */
const ofSystem = /^(\/|\/boot.*|\/home|\[SWAP\])$/;

/** The drives among what `lsblk` says that can be pulled out: a part of such a device can as well. */
export function drivesOfLsblk(json: string): readonly MountedDrive[] {
  const among = (devices: readonly Device[], isOnRemovable: boolean): MountedDrive[] =>
    devices.flatMap(({ label, mountpoint, rm, hotplug, tran, children = [] }) => {
      const isRemovable = isOnRemovable || rm === true || hotplug === true || tran === 'usb';
      const isReady = typeof mountpoint === 'string' && !ofSystem.test(mountpoint);
      const own = isRemovable && isReady ? [{ path: mountpoint, name: label ?? '' }] : [];
      return [...own, ...among(children, isRemovable)];
    });
  return among(answer.parse(JSON.parse(json)).blockdevices, false);
}
