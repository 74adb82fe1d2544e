import { matches, readQuery, searchable } from '../ui/format/fold.ts';
import type { PageCatalogue, PageOffer } from './katalog.ts';

/** Readies a text for the search that the program has, too: as typed and with umlauts spelled out. */
const folded = (text: string): string => searchable(withoutDotless(text));

/** Turkish ı has no accent to take off. */
const withoutDotless = (text: string): string => text.replaceAll('ı', 'i');

interface Searched {
  readonly title: string;
  readonly all: string;
}

function searchedText(catalogue: PageCatalogue, offer: PageOffer): string {
  const { summary, description } = offer;
  const words = [summary, description].flatMap((texts) => Object.values(texts));
  const named = [
    ...catalogue.partnersOf(offer).map(({ name }) => name),
    ...catalogue.placesOf(offer).flatMap(({ name, town, street }) => [name, town, street]),
    ...catalogue.districtsOf(offer).map((id) => catalogue.districts.get(id)),
  ];
  const terms = ['de', 'en'].flatMap((language) => [
    ...offer.topics.map((id) => catalogue.term('topics', id, language)),
    ...offer.audiences.map((id) => catalogue.term('audiences', id, language)),
    ...offer.phases.map((id) => catalogue.term('phases', id, language)),
  ]);
  return [...words, ...named, ...terms, offer.easyLanguage, offer.audienceNote].filter(Boolean).join('\n');
}

/** Finds offers by words, in every language they are written in, inside compounds too. */
export class OfferSearch {
  readonly #searched = new Map<string, Searched>();
  readonly #catalogue: PageCatalogue;

  constructor(catalogue: PageCatalogue) {
    this.#catalogue = catalogue;
  }

  /** How well an offer fits: 0 not at all, 1 somewhere, 2 by its title. Every word must be found. */
  fit(offer: PageOffer, query: string): 0 | 1 | 2 {
    const words = readQuery(withoutDotless(query));
    const { title, all } = this.#textOf(offer);
    if (matches(words, title)) return 2;
    return matches(words, all) ? 1 : 0;
  }

  #textOf(offer: PageOffer): Searched {
    const known = this.#searched.get(offer.id);
    if (known !== undefined) return known;
    const title = Object.values(offer.title).join('\n');
    const made = { title: folded(title), all: folded(`${title}\n${searchedText(this.#catalogue, offer)}`) };
    this.#searched.set(offer.id, made);
    return made;
  }
}
