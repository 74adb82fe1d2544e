import { expect, test } from 'vitest';
import { drivesOfLsblk } from './lsblk.ts';
import { driveOfDiskutil } from './macVolumes.ts';
import { drivesOfPowershell } from './windowsVolumes.ts';

// The answers as the tools write them, shortened to what is asked for.

test('on Linux a stick is told from what is built in, and from what the system itself runs on', () => {
  const told = `{
   "blockdevices": [
      {"label":null, "mountpoint":null, "rm":false, "hotplug":false, "tran":"nvme",
         "children": [
            {"label":null, "mountpoint":"/boot/efi", "rm":false, "hotplug":false, "tran":"nvme"},
            {"label":"daten", "mountpoint":"/", "rm":false, "hotplug":false, "tran":"nvme"}
         ]
      },
      {"label":null, "mountpoint":null, "rm":true, "hotplug":true, "tran":"usb",
         "children": [
            {"label":"FAMILIE-01", "mountpoint":"/run/media/sommer/FAMILIE-01", "rm":true, "hotplug":true, "tran":null},
            {"label":null, "mountpoint":null, "rm":true, "hotplug":true, "tran":null}
         ]
      },
      {"label":null, "mountpoint":"/media/sommer/4A21-0000", "rm":false, "hotplug":true, "tran":"usb"},
      {"label":null, "mountpoint":null, "rm":true, "hotplug":true, "tran":"usb"}
   ]
}`;
  expect(drivesOfLsblk(told)).toEqual([
    { path: '/run/media/sommer/FAMILIE-01', name: 'FAMILIE-01' },
    { path: '/media/sommer/4A21-0000', name: '' },
  ]);
});

test('on an older Linux, which writes its numbers as text, too', () => {
  const told = `{"blockdevices": [
      {"label": null, "mountpoint": "/", "rm": "0", "hotplug": "0", "tran": "sata"},
      {"label": "STICK", "mountpoint": "/media/sommer/STICK", "rm": "1", "hotplug": "1", "tran": "usb"}
   ]}`;
  expect(drivesOfLsblk(told)).toEqual([{ path: '/media/sommer/STICK', name: 'STICK' }]);
});

test('on Windows, whether there is no stick, one, or one and an empty reader of cards', () => {
  expect(drivesOfPowershell('\r\n')).toEqual([]);
  expect(drivesOfPowershell('\uFEFF{"DeviceID":"E:","VolumeName":"Familie Süd","Size":15502147584}\r\n')).toEqual([
    { path: 'E:\\', name: 'Familie Süd' },
  ]);
  const two =
    '[{"DeviceID":"E:","VolumeName":null,"Size":null},{"DeviceID":"F:","VolumeName":"","Size":31004295168}]\r\n';
  expect(drivesOfPowershell(two)).toEqual([{ path: 'F:\\', name: '' }]);
});

test('on a Mac a stick is told from the built-in disk and from an opened disk image', () => {
  const plist = (bus: string, isExternal: boolean) => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
	<key>BusProtocol</key>
	<string>${bus}</string>
	<key>MountPoint</key>
	<string>/Volumes/KITA &amp; CO</string>
	<key>RemovableMediaOrExternalDevice</key>
	<${isExternal}/>
	<key>VolumeName</key>
	<string>KITA &amp; CO</string>
</dict>
</plist>`;
  expect(driveOfDiskutil(plist('USB', true))).toEqual({ path: '/Volumes/KITA & CO', name: 'KITA & CO' });
  expect(driveOfDiskutil(plist('Apple Fabric', false))).toBeNull();
  expect(driveOfDiskutil(plist('Disk Image', true))).toBeNull();
});
