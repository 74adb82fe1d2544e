import type { PageCatalogue, PageOffer } from './katalog.ts';
import type { PageState } from './pageState.ts';
import type { OfferSearch } from './search.ts';
import { textIn } from './texts/textIn.ts';

/** Whether a child of so many years can come: any month of that year counts. */
function fitsAge({ ageFrom, ageTo }: PageOffer, years: number): boolean {
  return (ageFrom ?? 0) <= years * 12 + 11 && (ageTo ?? Infinity) >= years * 12;
}

/** The offers that a state asks for: by how well they fit the words, then by title. */
export function fittingOffers(catalogue: PageCatalogue, search: OfferSearch, state: PageState): PageOffer[] {
  const { query, phase, age, topic, spoken, district, language } = state;
  const fitting = catalogue.katalog.offers.filter(
    (offer) =>
      (phase === '' || offer.phases.some((id) => id === phase || id === 'all-phases')) &&
      (age === '' || fitsAge(offer, Number(age))) &&
      (topic === '' || offer.topics.includes(topic)) &&
      (spoken === '' || offer.spokenLanguages.codes.includes(spoken)) &&
      (district === '' || catalogue.districtsOf(offer).includes(district)),
  );
  const { compare } = new Intl.Collator(language);
  return fitting
    .map((offer) => ({ offer, fit: query.trim() === '' ? 1 : search.fit(offer, query) }))
    .filter(({ fit }) => fit > 0)
    .map((found) => ({ ...found, title: textIn(found.offer.title, language).text }))
    .sort((one, other) => other.fit - one.fit || compare(one.title, other.title))
    .map(({ offer }) => offer);
}
