/** A text with the language it is really in. */
export interface SaidIn {
  readonly text: string;
  readonly language: string;
}

/** A text by language, in the one asked for or else in German. */
export function textIn(texts: Readonly<Record<string, string>>, language: string): SaidIn {
  const own = texts[language];
  return own !== undefined && own !== '' ? { text: own, language } : { text: texts['de'] ?? '', language: 'de' };
}
