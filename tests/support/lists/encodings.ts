/** Where Windows-1252 differs from Latin-1, as far as the tests' texts go (WHATWG Encoding, index-windows-1252). */
const typographic = new Map([
  ['€', 0x80],
  ['„', 0x84],
  ['“', 0x93],
  ['–', 0x96],
]);

const utf16le = (text: string) => Buffer.from(text, 'utf16le');
const utf16be = (text: string) => utf16le(text).swap16();

/** A text as the programs of an office write it to a file. */
export const encodings = {
  'UTF-8': (text: string) => Buffer.from(text, 'utf8'),
  'UTF-8 with a mark': (text: string) => Buffer.from(`\ufeff${text}`, 'utf8'),
  'Windows-1252': (text: string) => Buffer.from([...text].map((sign) => typographic.get(sign) ?? sign.charCodeAt(0))),
  'UTF-16 LE with a mark': (text: string) => utf16le(`\ufeff${text}`),
  'UTF-16 BE with a mark': (text: string) => utf16be(`\ufeff${text}`),
  'UTF-16 LE without a mark': utf16le,
  'UTF-16 BE without a mark': utf16be,
} as const;
