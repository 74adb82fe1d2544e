import { fold } from '../fold.ts';
import { remembered } from '../../remembered.ts';

/** A name as it is recognised: `key` is equal for two ways of writing one name; `words` are its parts. */
export interface Name {
  readonly key: string;
  readonly words: readonly string[];
}

/** Abbreviations that are written with a full stop, before the full stop is lost. */
const abbreviations: readonly (readonly [RegExp, string])[] = [
  [/\be\. ?V\.?(?!\p{L})/giu, ' '],
  [/\bev(ang)?\./giu, ' evangelisch '],
  [/\bkath\./giu, ' katholisch '],
  [/\bst\./giu, ' sankt '],
  [/\bf\. /giu, ' für '],
  [/(^|[\s,])u\. /giu, ' und '],
  [/[&+]/gu, ' und '],
  [/str\.(?!\p{L})/giu, 'strasse '],
  [/\bpl\./giu, ' platz '],
];

/** What every abbreviation has in it; most names have none. */
const abbreviated = /[.&+]/u;

/** Words that name a legal form and tell no two organisations apart. */
const legalForms = new Set(['ev', 'gmbh', 'ggmbh', 'gemeinnuetzige', 'mbh', 'koer']);

const spelledAlike: ReadonlyMap<string, string> = new Map([
  ...['evangelisch', 'katholisch', 'staedtisch'].flatMap((word) =>
    ['e', 'er', 'es', 'en', 'em'].map((ending) => [`${word}${ending}`, word] as const),
  ),
  ['st', 'sankt'],
  ['kindertagesstaette', 'kita'],
  ['kindertagesstaetten', 'kita'],
  ['kindertageseinrichtung', 'kita'],
]);

/** Brings a name to the form it is recognised by: `Ev. Kirchengemeinde` = `Evangelische Kirchengemeinde`, `… e.V.` = `…`. */
export function readName(text: string): Name {
  const spelled = abbreviated.test(text)
    ? abbreviations.reduce((name, [pattern, word]) => name.replace(pattern, word), text)
    : text;
  const words: string[] = [];
  for (const word of fold(spelled).split(' ')) {
    if (word !== '' && !legalForms.has(word)) words.push(spelledAlike.get(word) ?? word);
  }
  // A name of signs alone is still a name.
  return { key: words.length > 0 ? words.join(' ') : text.trim(), words };
}

/** As readName, for names that are asked for again: of partners, places, streets. Titles of offers are rather not. */
export const nameOf = remembered(readName);

/** A street with its number, as it is recognised: `Lindenstr. 22 a` = `Lindenstraße 22a`. */
export const streetKey = remembered((street: string) => nameOf(street).key.replace(/(\d) ([a-z])\b/gu, '$1$2'));

/** Counts edits (insert, delete, replace) between two words, up to `most`; more are not told apart. */
function edits(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let above = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const replace = (above[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1);
      line.push(Math.min(replace, (above[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1));
    }
    above = line;
  }
  return above.at(-1) ?? 0;
}

/** A slip of the keyboard: one edit in a word of five letters, two in one of nine, none in a number. */
function isSlip(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  const most = length >= 9 ? 2 : length >= 5 ? 1 : 0;
  return most > 0 && !/\d/u.test(one + other) && edits(one, other, most) <= most;
}

/** Words too common to make one name part of another by themselves. */
const weak = new Set(['der', 'die', 'das', 'und', 'fuer', 'in', 'im', 'am', 'an', 'mit', 'zur', 'zum', 'von', 'stadt']);

/** True where every word of the shorter name stands in the longer, and they are words that say something. */
function contains(longer: readonly string[], shorter: readonly string[]): boolean {
  const held = new Set(longer);
  return shorter.some((word) => word.length >= 5 && !weak.has(word)) && shorter.every((word) => held.has(word));
}

/** True where two different names may well mean the same: written together, part of one another, or with a slip. */
export function isNear(one: Name, other: Name): boolean {
  if (one.key.replaceAll(' ', '') === other.key.replaceAll(' ', '')) return true;
  const [shorter, longer] = one.words.length <= other.words.length ? [one, other] : [other, one];
  if (shorter.words.length < longer.words.length) return contains(longer.words, shorter.words);
  const different = one.words.flatMap((word, at) => (word === other.words[at] ? [] : [[word, other.words[at] ?? '']]));
  const [pair, more] = different;
  return pair !== undefined && more === undefined && isSlip(pair[0] ?? '', pair[1] ?? '');
}
