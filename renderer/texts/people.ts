import type { Language } from '../../shared/texts/language.ts';

/**
 * A person's name behind *von* or *of*: *Herr Yıldız* becomes *von Herrn Yıldız*. Names are written as others call the
 * person (words.md); without one it is somebody.
 */
export function fromPerson(name: string, language: Language): string {
  if (name === '') return language === 'de' ? 'einer unbekannten Person' : 'an unknown person';
  return language === 'de' ? name.replace(/^Herr(?=\s)/, 'Herrn') : name;
}

/** A person's name as the one who acts. */
export const personName = (name: string, language: Language): string =>
  name === '' ? (language === 'de' ? 'Eine unbekannte Person' : 'An unknown person') : name;
