import type { Term } from '../../catalogue/vocabulary.ts';
import { fold } from '../fold.ts';
import { remembered } from '../../remembered.ts';
import { readEach, valuesBetween } from './readEach.ts';

/** Words of a cell that are terms of a vocabulary, and those that are not. */
export interface TermsRead<Id extends string> {
  readonly ids: readonly Id[];
  readonly unknown: readonly string[];
}

/** What may part the values of a cell: line breaks, commas, semicolons, slashes, bullets. */
const anyParting = /[\n;,|•/]|\s[+&]\s/u;

/** The values of a cell that holds several. */
export const severalValues = (text: string): string[] => valuesBetween(anyParting, text);

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
  return remembered((text) => {
    const { found, unknown } = readEach(text, anyParting, (value) => known.get(fold(value)));
    return { ids: [...new Set(found)], unknown };
  });
}
