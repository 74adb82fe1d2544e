const spelled: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** Text as it is compared: small letters, ä as ae, no accents, one space between words, no punctuation. */
export function fold(text: string): string {
  const small = text.toLowerCase().replace(/[äöüß]/g, (letter) => spelled[letter] ?? letter);
  // Most texts need no more; what follows below is five times as dear.
  if (/^[ -~\s]*$/.test(small)) return small.replace(/[^a-z0-9]+/g, ' ').trim();
  return small
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A cell's text on one line: no-break and doubled blanks become one, line breaks too. */
export const oneLine = (text: string): string => text.replace(/[^\S ]\s*| \s+/gu, ' ').trim();

/** True where a cell says that there is nothing to say: empty, a dash, `k. A.`, `entfällt`. */
export const saysNothing = (text: string): boolean =>
  text === '' ||
  /^(|[-–—/.?]+|k\.? ?a\.?|n\.?\/?a\.?|entf(ällt|\.)?|nicht bekannt|unbekannt|null|#N\/A|#NV|#REF!|#WERT!)$/iu.test(
    text.trim(),
  );
