import { useLanguage } from './LanguageContext.tsx';

/**
 * The texts of a view in the language of the interface. The compiler refuses a view whose English lacks a text.
 * @param texts `{ de: {...}, en: {...} }`, as each file beside this one has it
 */
export function useTexts<T>(texts: { readonly de: T; readonly en: NoInfer<T> }): T {
  return texts[useLanguage()];
}
