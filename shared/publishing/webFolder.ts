const loopback = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/**
 * The address of a folder on the web as it is kept: without a slash at its end. Null where a password would go there in the
 * clear (`http:` to another computer), where the address holds one itself, or where it is none.
 */
export function webFolder(written: string): string | null {
  const text = written.trim();
  if (!URL.canParse(text)) return null;
  const { protocol, hostname, username, password, origin, pathname } = new URL(text);
  const isSealed = protocol === 'https:' || (protocol === 'http:' && loopback.test(hostname));
  if (!isSealed || username !== '' || password !== '') return null;
  return `${origin}${pathname.replace(/\/+$/, '')}`;
}
