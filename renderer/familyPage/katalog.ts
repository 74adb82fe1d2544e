import type * as z from 'zod';
import type { katalog } from '../../shared/exports/katalog.ts';

/** `katalog.json` as the page finds it in itself. */
export type Katalog = z.infer<typeof katalog>;
export type PageOffer = Katalog['offers'][number];
export type PagePlace = Katalog['places'][number];
export type PagePartner = Katalog['partners'][number];
export type VocabularyName = keyof Katalog['vocabulary'];

/** The catalogue in this page, and its records by id. */
export class PageCatalogue {
  readonly katalog: Katalog;
  readonly offers: ReadonlyMap<string, PageOffer>;
  readonly partners: ReadonlyMap<string, PagePartner>;
  readonly places: ReadonlyMap<string, PagePlace>;
  readonly districts: ReadonlyMap<string, string>;
  readonly #terms: ReadonlyMap<string, Readonly<Record<string, string>>>;

  /** German, which everything is written in, before all others. */
  readonly languages: readonly string[];

  constructor(katalog: Katalog) {
    this.katalog = katalog;
    this.languages = ['de', ...katalog.catalogue.languages.filter((code) => code !== 'de')];
    this.offers = new Map(katalog.offers.map((offer) => [offer.id, offer]));
    this.partners = new Map(katalog.partners.map((partner) => [partner.id, partner]));
    this.places = new Map(katalog.places.map((place) => [place.id, place]));
    const { districts, members } = katalog.catalogue;
    this.districts = new Map([...districts.map(named), ...members.map(({ ags, name }) => [ags, name] as const)]);
    this.#terms = new Map(
      Object.entries(katalog.vocabulary).flatMap(([name, terms]) =>
        terms.map(({ id, label }) => [`${name}/${id}`, label] as const),
      ),
    );
  }

  /** The label of a term in a language, in German where there is none in it. */
  term(vocabulary: VocabularyName, id: string, language: string): string {
    const label = this.#terms.get(`${vocabulary}/${id}`);
    return label?.[language] ?? label?.['de'] ?? id;
  }

  placesOf(offer: PageOffer): PagePlace[] {
    return offer.places.flatMap((id) => this.places.get(id) ?? []);
  }

  /** The partners of an offer, who is responsible first. */
  partnersOf(offer: PageOffer): PagePartner[] {
    const leadingFirst = offer.partners.toSorted(
      (one, other) => Number(other.role === 'responsible') - Number(one.role === 'responsible'),
    );
    return leadingFirst.flatMap(({ partnerId }) => this.partners.get(partnerId) ?? []);
  }

  /** The districts an offer is in or for. */
  districtsOf(offer: PageOffer): string[] {
    const ofPlaces = this.placesOf(offer).flatMap(({ districtId }) => districtId ?? []);
    return [...new Set([...ofPlaces, ...offer.area])];
  }
}

const named = ({ id, name }: { id: string; name: string }): readonly [string, string] => [id, name];
