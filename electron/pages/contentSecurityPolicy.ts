/**
 * The policy of every page of the window: nothing but what lies beside the page itself.
 * @param connectTo sources the page may connect to besides its own origin, such as `ws://127.0.0.1:47110`
 */
export function contentSecurityPolicy(connectTo: string[] = []): string {
  const rules = {
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'"],
    'font-src': ["'self'"],
    'img-src': ["'self'", 'data:', 'blob:'],
    'worker-src': ["'self'"],
    'connect-src': ["'self'", ...connectTo],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': ["'none'"],
  };
  return Object.entries(rules)
    .map(([rule, sources]) => `${rule} ${sources.join(' ')}`)
    .join('; ');
}
