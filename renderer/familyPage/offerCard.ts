import { element } from '../plainPage/element.ts';
import type { PageCatalogue, PageOffer } from './katalog.ts';
import { said } from './said.ts';
import { addressText, ageText, costText, dateText, nextDatesOf, weeklyTexts } from './values.ts';
import type { Reading } from './values.ts';

/** What a printed list has to say beside: when, where and whom to ask. */
function onPaper(offer: PageOffer, catalogue: PageCatalogue, reading: Reading): HTMLElement {
  const [place] = catalogue.placesOf(offer);
  const [partner] = catalogue.partnersOf(offer);
  const { phone, email } = offer.contacts[0] ?? partner ?? { phone: null, email: null };
  const dates = nextDatesOf(offer, 3);
  const said = [
    [...weeklyTexts(offer, reading), ...dates.map((date) => dateText(date, reading))].join('; '),
    place && [place.name, addressText(place)].join(', '),
    [partner?.name, phone?.written, email].filter(Boolean).join(', '),
  ];
  return element(
    'div',
    { class: 'on-paper' },
    said.filter(Boolean).map((line) => element('p', {}, line)),
  );
}

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
    onPaper(offer, catalogue, reading),
  );
}
