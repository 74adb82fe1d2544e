import type { PickItem } from '../../ui/fields/findPicks.ts';

/** Languages that families in German municipalities read, BCP 47; more can come in by an import. */
const common = [
  ...['de', 'ar', 'bg', 'bs', 'ckb', 'en', 'es', 'fa', 'fr', 'hr', 'it', 'kmr', 'mk', 'nl', 'pl', 'prs', 'ps', 'pt'],
  ...['rmy', 'ro', 'ru', 'so', 'sq', 'sr', 'ti', 'tr', 'uk', 'ur', 'vi', 'zh'],
];

/** The languages to choose from, by their names in the locale; those already chosen are always among them. */
export function languageChoices(locale: string, chosen: readonly string[]): PickItem[] {
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  const codes = [...new Set([...common, ...chosen])];
  return codes.map((id) => ({ id, label: names.of(id) ?? id })).sort((a, b) => a.label.localeCompare(b.label, locale));
}
