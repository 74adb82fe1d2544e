/** What stands at 0x80 to 0x9F, where Windows-1252 differs from Latin-1 (WHATWG Encoding, index windows-1252). */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Reads Windows-1252. By hand, because TextDecoder('windows-1252') of Node 20 answers as if it were Latin-1
 * (nodejs/node 56542), which turns every dash, quote and euro sign into an invisible control character.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 4096) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 4096)));
  }
  return parts.join('').replace(/[\u0080-\u009f]/gu, (sign) => upper[sign.charCodeAt(0) - 0x80] ?? sign);
}
