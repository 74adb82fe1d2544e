const characters = String.raw`(?:[A-Za-z0-9\-._~!$&'()*+,;=:@/]|%[0-9A-Fa-f]{2})*`;
const withQuestionMark = characters.replace('/]', '/?]');

/** An http(s) address as RFC 3986 writes it: ASCII only, everything else percent-encoded. */
export const webAddressPattern = new RegExp(
  String.raw`^https?://[A-Za-z0-9][A-Za-z0-9.\-]*(?::\d+)?(?:/${characters})?(?:\?${withQuestionMark})?(?:#${withQuestionMark})?$`,
);

/** What the URL standard leaves as it is and RFC 3986 does not. */
const leftovers = /[^A-Za-z0-9\-._~!$&'()*+,;=:@/?#%]/g;

/** A web address as RFC 3986 writes it (a host with umlauts becomes punycode); null where it is none. */
export function webAddress(written: string | null): string | null {
  if (written === null || webAddressPattern.test(written)) return written;
  if (!/^https?:\/\//i.test(written) || !URL.canParse(written)) return null;
  const href = new URL(written).href.replace(leftovers, encodeURIComponent);
  return webAddressPattern.test(href) ? href : null;
}
