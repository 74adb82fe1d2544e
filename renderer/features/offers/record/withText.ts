/** Texts by language with one of them replaced; an empty one goes away. */
export function withText(
  texts: Readonly<Record<string, string>>,
  language: string,
  text: string,
): Record<string, string> {
  const others = Object.entries(texts).filter(([code]) => code !== language);
  return Object.fromEntries(text === '' ? others : [...others, [language, text]]);
}
