import { element } from '../plainPage/element.ts';
import type { PageCatalogue } from './katalog.ts';
import { mailLink, phoneLink, shownAddress, webLink } from './links.ts';
import type { Trust } from './trust.ts';
import { dayText } from './values.ts';
import type { Reading } from './values.ts';

/** Where the licences that the program offers are written down. */
const licences: ReadonlyMap<string, string> = new Map([
  ['dl-by-de/2.0', 'https://www.govdata.de/dl-de/by-2-0'],
  ['dl-zero-de/2.0', 'https://www.govdata.de/dl-de/zero-2-0'],
  ['CC-BY-4.0', 'https://creativecommons.org/licenses/by/4.0/'],
  ['CC-BY-SA-4.0', 'https://creativecommons.org/licenses/by-sa/4.0/'],
  ['CC0-1.0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
]);

/**
 * Who publishes the page, of when it is, and whether it is as it was published.
 * @param trust what is found out about that; null where nothing can be
 */
export function pageFoot(
  catalogue: PageCatalogue,
  { language, texts }: Reading,
  trust: Promise<Trust | null>,
): HTMLElement {
  const { modifiedAt, catalogue: about } = catalogue.katalog;
  const { publisher, licence } = about;
  const { website, phone, email } = publisher;
  const genuine = element('p', { class: 'genuine' });
  void trust.then((said) => {
    if (said?.is === 'genuine') genuine.textContent = texts.genuine(said.key);
    else if (said?.is === 'whole') genuine.textContent = texts.whole;
    else if (said?.is === 'changed') genuine.textContent = texts.notGenuine;
    genuine.classList.toggle('is-changed', said?.is === 'changed');
  });
  const licenceAddress = licences.get(licence ?? '');
  return element(
    'footer',
    { class: 'foot' },
    element(
      'div',
      { class: 'foot-inner' },
      publisher.name !== null &&
        element('p', {}, `${texts.published} `, element('strong', { lang: 'de' }, publisher.name)),
      element(
        'p',
        {},
        [
          website !== null && webLink(website, shownAddress(website)),
          phone !== null && phoneLink(phone),
          email !== null && mailLink(email),
        ]
          .filter((way) => way !== false)
          .flatMap((way, at) => (at === 0 ? [way] : [' · ', way])),
      ),
      modifiedAt !== null && element('p', {}, texts.asOf(dayText(modifiedAt.slice(0, 10), language))),
      licenceAddress !== undefined && element('p', {}, webLink(licenceAddress, licence)),
      genuine,
    ),
  );
}
