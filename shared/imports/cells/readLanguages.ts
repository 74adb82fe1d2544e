import { hint } from '../finding.ts';
import type { Reading } from '../finding.ts';
import { fold, saysNothing } from '../fold.ts';
import { severalValues } from './readTerms.ts';

/** The languages families in Germany speak most (BCP 47); their German and English names come from the platform. */
const codes =
  'ar bg bs ca cs da de el en es et fa fi fr he hi hr hu hy id it ja ka ko ku lt lv mk mt nl no pl ps pt ro ru sk sl so sq sr sv sw ta th ti tr uk ur uz vi yo zh'.split(
    ' ',
  );

/** Names that the platform's list does not know, and the ones people use. */
const others: Readonly<Record<string, string>> = {
  farsi: 'fa',
  dari: 'prs',
  kurmandschi: 'kmr',
  sorani: 'ckb',
  romanes: 'rom',
  romani: 'rom',
  tigrinya: 'ti',
  serbokroatisch: 'sh',
  mandarin: 'zh',
  'deutsche gebaerdensprache': 'gsg',
  gebaerdensprache: 'gsg',
  dgs: 'gsg',
};

function namesByCode(): Map<string, string> {
  const known = new Map<string, string>(Object.entries(others));
  for (const language of ['de', 'en']) {
    const names = new Intl.DisplayNames([language], { type: 'language' });
    for (const code of codes) known.set(fold(names.of(code) ?? code), code);
  }
  for (const code of codes) known.set(code, code);
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
  return values.length >= 2 && values.every((value) => codes.includes(value));
};
