/** What a WebDAV server says of one resource. */
export interface DavEntry {
  /** As written: an absolute address, or a path on the server. */
  readonly href: string;
  readonly isFolder: boolean;
  /** In bytes; null where it is not said. */
  readonly size: number | null;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const unescaped = (text: string) => text.replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole);

/** What stands in the first element of a name, whatever the prefix of its namespace. */
const within = (xml: string, name: string): string | undefined =>
  new RegExp(`<(?:[\\w-]+:)?${name}(?:\\s[^>]*)?>([\\s\\S]*?)</(?:[\\w-]+:)?${name}>`, 'i').exec(xml)?.[1];

/**
 * Reads the answer to PROPFIND (RFC 4918, 14.16). Only three plain values are wanted, so that no parser of XML has to read
 * what a server sends.
 */
export function readMultistatus(xml: string): readonly DavEntry[] {
  return (xml.match(/<(?:[\w-]+:)?response(?:\s[^>]*)?>[\s\S]*?<\/(?:[\w-]+:)?response>/gi) ?? []).map((response) => {
    const size = within(response, 'getcontentlength')?.trim() ?? '';
    return {
      href: unescaped(within(response, 'href')?.trim() ?? ''),
      isFolder: /<(?:[\w-]+:)?collection[\s/>]/i.test(response),
      size: /^\d+$/.test(size) ? Number(size) : null,
    };
  });
}
