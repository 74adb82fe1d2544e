import type { Term } from '../../catalogue/vocabulary.ts';
import { fold } from '../fold.ts';

/** Words of a cell that are terms of a vocabulary, and those that are not. */
export interface TermsRead<Id extends string> {
  readonly ids: readonly Id[];
  readonly unknown: readonly string[];
}

/** The values of a cell that holds several: parted by line breaks, commas, semicolons, slashes, bullets. */
export const severalValues = (text: string): string[] =>
  text
    .split(/[\n;,|•/]|\s[+&]\s/u)
    .map((value) => value.trim().replace(/^[-–]\s+/u, ''))
    .filter((value) => value !== '');

/** The folded label of a term, with and without what stands in brackets. */
const labelsOf = ({ id, de, en }: Term) => [id, de, en, de.replace(/\([^)]*\)/gu, '')].map(fold);

/**
 * Makes a reader for one vocabulary: German or English labels and the usual other words, in any spelling of capitals.
 * @param synonyms term id -> other words for it (folded)
 */
export function termReader<Id extends string>(
  terms: readonly (Term & { readonly id: Id })[],
  synonyms: Partial<Record<Id, readonly string[]>> = {},
): (text: string) => TermsRead<Id> {
  const known = new Map<string, Id>();
  for (const term of terms) {
    for (const label of [...labelsOf(term), ...(synonyms[term.id] ?? [])])
      if (!known.has(label)) known.set(label, term.id);
  }
  return (text) => {
    const whole = known.get(fold(text));
    if (whole !== undefined) return { ids: [whole], unknown: [] };
    const ids = new Set<Id>();
    const unknown: string[] = [];
    for (const value of severalValues(text)) {
      const id = known.get(fold(value));
      if (id === undefined) unknown.push(value);
      else ids.add(id);
    }
    return { ids: [...ids], unknown };
  };
}
