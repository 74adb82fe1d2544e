const digraphs: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', æ: 'ae', œ: 'oe', ø: 'oe' };

const strip = (text: string): string => text.replace(/ß/g, 'ss').normalize('NFD').replace(/\p{M}/gu, '');

const spellOut = (text: string): string => strip(text.replace(/[äöüßæœø]/g, (letter) => digraphs[letter] ?? letter));

/**
 * Text made ready to be searched by `matches`: lower case, without accents; every word with an umlaut stands there a
 * second time spelt out, so that *Möckern* is found as `möckern`, `mockern` and `moeckern`.
 */
export function searchable(text: string): string {
  const lower = text.toLowerCase().normalize('NFC');
  const spelt = lower.match(/[^\s]*[äöüßæœø][^\s]*/g);
  return spelt === null ? strip(lower) : `${strip(lower)} ${spellOut(spelt.join(' '))}`;
}

/** A search as its words, each in the spellings it may stand in a `searchable` text. */
export type Query = readonly (readonly string[])[];

/** Reads what somebody types into a search field: words are letters and digits, whatever stands between them. */
export function readQuery(typed: string): Query {
  const words = typed
    .toLowerCase()
    .normalize('NFC')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
  return words.map((word) => [...new Set([strip(word), spellOut(word)])]);
}

/** True where every word of the query stands somewhere in one of the texts, also inside a longer word. */
export const matches = (query: Query, ...texts: readonly string[]): boolean =>
  query.every((spellings) => spellings.some((spelling) => texts.some((text) => text.includes(spelling))));
