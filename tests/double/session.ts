import type { Session } from 'electron';
import type { CdpSession } from './cdp.ts';
import type { DoubleWebContents } from './webContents.ts';
import { strict } from './strict.ts';

type RequestHandler = NonNullable<Parameters<Session['setPermissionRequestHandler']>[0]>;

/** Electron's name of a permission, and CDP's. */
const permissions = {
  notifications: 'notifications',
  geolocation: 'geolocation',
  media: 'camera',
  'clipboard-read': 'clipboard-read',
  'clipboard-sanitized-write': 'clipboard-write',
} as const;

let requestHandler: RequestHandler | null = null;

/** Electron's `session`. */
export const session = strict('session', {
  defaultSession: strict('session.defaultSession', {
    setPermissionRequestHandler: (handler: RequestHandler) => (requestHandler = handler),
    // Chromium asks nobody about these two; that the program sets them is all the double can say.
    setPermissionCheckHandler: () => {},
    setDevicePermissionHandler: () => {},
  }),
});

/** A plain Chromium cannot ask the program when a page wants something: ask beforehand, and pin the answer. */
export async function pinPermissions(browser: CdpSession, contents: DoubleWebContents, url: string): Promise<void> {
  const { origin } = new URL(url);
  for (const [permission, name] of Object.entries(permissions)) {
    const isGranted = await new Promise<boolean>((decide) => {
      // Electron grants what nobody refuses.
      if (!requestHandler) return decide(true);
      requestHandler(contents as never, permission as never, decide, {} as never);
    });
    const setting = isGranted ? 'granted' : 'denied';
    await browser.send('Browser.setPermission', { permission: { name }, setting, origin });
  }
}
