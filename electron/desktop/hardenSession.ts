import type { Session } from 'electron';

/** The one thing a page may do beyond being a page: put text on the clipboard. */
const allowed = 'clipboard-sanitized-write';

/** Refuses every permission a page could ask for: camera, position, notifications, devices. */
export function hardenSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, decide) => decide(permission === allowed));
  session.setPermissionCheckHandler((_contents, permission) => permission === allowed);
  session.setDevicePermissionHandler(() => false);
}
