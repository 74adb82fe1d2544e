import { element } from '../plainPage/element.ts';
import type { PageCatalogue, PageOffer } from './katalog.ts';
import { said } from './said.ts';
import { ageText, costText } from './values.ts';
import type { Reading } from './values.ts';

/** An offer in the list: what it is, and what decides whether one reads on. */
export function offerCard(offer: PageOffer, catalogue: PageCatalogue, reading: Reading, href: string): HTMLElement {
  const [place] = catalogue.placesOf(offer);
  const district = catalogue.districtsOf(offer).map((id) => catalogue.districts.get(id))[0];
  const facts = [
    ageText(offer, reading),
    offer.cost.kind === 'free' ? costText(offer, catalogue, reading) : null,
    district ?? place?.town ?? null,
  ].filter((fact) => fact !== null);
  return element(
    'li',
    { class: 'card' },
    element('h3', {}, element('a', { href, id: `offer-${offer.id}` }, said(offer.title, reading.language))),
    element('p', {}, said(offer.summary, reading.language)),
    element(
      'ul',
      { class: 'facts' },
      facts.map((fact) => element('li', {}, fact)),
    ),
  );
}
