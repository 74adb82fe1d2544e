import { contentSecurityPolicy } from './contentSecurityPolicy.ts';

/**
 * The headers every file of the window is handed out with.
 * @param contentType of the file
 * @param connectTo see `contentSecurityPolicy`
 */
export function pageHeaders(contentType: string, connectTo: string[] = []): Record<string, string> {
  return {
    'content-type': contentType,
    'content-security-policy': contentSecurityPolicy(connectTo),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'cache-control': 'no-store',
  };
}
