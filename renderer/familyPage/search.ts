import type { PageCatalogue, PageOffer } from './katalog.ts';

const marks = /\p{M}/gu;

/** Small letters without accents, once with ä as ae and once with ä as a: people type both. */
function folded(text: string): readonly [string, string] {
  const small = text.toLowerCase().replaceAll('ß', 'ss').replaceAll('ı', 'i');
  const spelledOut = small.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue');
  const plain = (variant: string) => variant.normalize('NFKD').replace(marks, '');
  return [plain(spelledOut), plain(small)];
}

interface Searched {
  readonly title: readonly [string, string];
  readonly all: readonly [string, string];
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
    const words = query.split(/\s+/).filter(Boolean).map(folded);
    const { title, all } = this.#textOf(offer);
    const isIn = (text: readonly [string, string]) =>
      words.every(([spelledOut, plain]) => text[0].includes(spelledOut) || text[1].includes(plain));
    if (isIn(title)) return 2;
    return isIn(all) ? 1 : 0;
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
