import { element } from '../plainPage/element.ts';
import type { PageCatalogue } from './katalog.ts';
import { languageName } from './values.ts';
import type { Reading } from './values.ts';

/** The name of the catalogue and the choice of language, each by its own name. */
export function pageHead(
  catalogue: PageCatalogue,
  { language, texts }: Reading,
  onLanguage: (code: string) => void,
): HTMLElement {
  const { name, municipality } = catalogue.katalog.catalogue;
  const select = element(
    'select',
    { 'aria-label': texts.language },
    catalogue.languages.map((code) =>
      element('option', { value: code, lang: code, selected: code === language }, languageName(code, code)),
    ),
  );
  select.addEventListener('change', () => onLanguage(select.value));
  return element(
    'header',
    { class: 'head' },
    element(
      'div',
      { class: 'head-inner' },
      element(
        'div',
        { lang: 'de', dir: 'ltr' },
        element('h1', {}, name),
        municipality.name !== null && element('p', {}, municipality.name),
      ),
      catalogue.languages.length > 1 && element('div', { class: 'language' }, select),
    ),
  );
}
