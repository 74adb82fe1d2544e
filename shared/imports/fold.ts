/** Text as it is compared: small letters, ä as ae, no accents, one space between words, no punctuation. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A cell's text on one line: no-break and doubled blanks become one, line breaks too. */
export const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** True where a cell says that there is nothing to say: empty, a dash, `k. A.`, `entfällt`. */
export const saysNothing = (text: string): boolean =>
  /^(|[-–—/.?]+|k\.? ?a\.?|n\.?\/?a\.?|entf(ällt|\.)?|nicht bekannt|unbekannt|null|#N\/A|#NV|#REF!|#WERT!)$/iu.test(
    text.trim(),
  );
