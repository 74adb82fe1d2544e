import { element } from '../plainPage/element.ts';
import { directionOf } from '../ui/format/direction.ts';
import { textIn } from './texts/textIn.ts';

/** A text by language in an element that says which language it is in and which way that is written. */
export function said(texts: Readonly<Record<string, string>>, language: string): HTMLElement {
  const { text, language: own } = textIn(texts, language);
  return inLanguage(text, own, language);
}

/** A text in a language of its own, within a page in another. */
export const inLanguage = (text: string, own: string, language: string): HTMLElement =>
  own === language ? element('span', {}, text) : element('span', { lang: own, dir: directionOf(own) }, text);
