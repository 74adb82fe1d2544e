import { spokenLanguages } from '../../catalogue/spokenLanguages.ts';
import { languageName, languages } from '../../texts/language.ts';
import { hint } from '../finding.ts';
import type { Reading } from '../finding.ts';
import { fold, saysNothing } from '../fold.ts';
import { severalValues } from './readTerms.ts';

/** Other names that people use. */
const others: Readonly<Record<string, string>> = {
  farsi: 'fa',
  dari: 'prs',
  romanes: 'rom',
  serbokroatisch: 'sh',
  mandarin: 'zh',
  gebaerdensprache: 'gsg',
  dgs: 'gsg',
};

function namesByCode(): Map<string, string> {
  const known = new Map<string, string>(Object.entries(others));
  const named = [...Object.values(others), ...spokenLanguages];
  for (const language of languages) {
    for (const code of named) known.set(fold(languageName(code, language)), code);
  }
  for (const code of named) known.set(code, code);
  return known;
}

const known = namesByCode();

/** Reads languages by code or by German or English name: `de, tr`, `Deutsch/Türkisch`. */
export function readLanguages(
  text: string,
): Reading<{ readonly codes: readonly string[]; readonly note: string | null }> {
  if (saysNothing(text)) return { value: { codes: [], note: null }, notes: [] };
  const values = severalValues(text.replace(/\s(und|sowie)\s/giu, ', '));
  const found = values.map((value) => known.get(fold(value)));
  const sure = found.every((code) => code !== undefined);
  return {
    value: { codes: [...new Set(found.filter((code) => code !== undefined))], note: sure ? null : text.trim() },
    notes: sure ? [] : [hint('languages-unreadable')],
  };
}

/** True where a text is nothing but a list of two or more language codes: `de/tr/ar`. */
export const isLanguageList = (text: string): boolean => {
  const values = severalValues(text);
  return values.length >= 2 && values.every((value) => spokenLanguages.includes(value));
};
