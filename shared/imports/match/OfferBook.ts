import type { Offer } from '../../catalogue/offer.ts';
import { NameIndex } from './NameIndex.ts';
import { readName } from './name.ts';

interface LookedUp {
  readonly id: string | null;
}

/** A row's offer as it is looked up. */
export interface OfferWanted {
  readonly title: string;
  /** As they were looked up; those without id are not known yet, nor is any offer of theirs. */
  readonly partners: readonly LookedUp[];
  readonly places: readonly LookedUp[];
}

export interface OfferFound {
  readonly offer: Offer;
  /** Only similar: a person has to say whether it is the same. */
  readonly near: boolean;
}

const shares = (offer: Offer, { partners, places }: OfferWanted) =>
  partners.some(({ id }) => offer.partners.some(({ partnerId }) => partnerId === id)) ||
  places.some(({ id }) => id !== null && offer.places.includes(id));

/** The offers of a catalogue, to be recognised by the key of their source or by title and partner or place. */
export class OfferBook {
  readonly #byKey = new Map<string, Offer>();
  readonly #byTitle = new NameIndex<Offer>();
  readonly #added = new Set<string>();
  /** Offers that a row of this list has claimed: no second row may change them. */
  readonly #claimed = new Set<string>();

  add(offer: Offer): void {
    if (offer.sourceKey !== null && !this.#byKey.has(offer.sourceKey)) this.#byKey.set(offer.sourceKey, offer);
    this.#byTitle.add(readName(offer.title['de'] ?? ''), offer);
    this.#added.add(offer.id);
  }

  /** To be called between two lists: a row of the next may mean what a row of the last one made or changed. */
  settle(made: readonly Offer[]): void {
    this.#claimed.clear();
    for (const offer of made) if (!this.#added.has(offer.id)) this.add(offer);
  }

  /** True where an offer of the catalogue has this key. */
  hasKey(sourceKey: string): boolean {
    return this.#byKey.has(sourceKey);
  }

  /** Takes an offer for a row: no other row of this list may mean it. False where one has. */
  claim({ id }: Offer): boolean {
    if (this.#claimed.has(id)) return false;
    this.#claimed.add(id);
    return true;
  }

  /** The offer that came from this very row of the source. To be asked for all rows before `find` is for any. */
  findByKey(sourceKey: string): Offer | null {
    const offer = this.#byKey.get(sourceKey);
    return offer !== undefined && this.claim(offer) ? offer : null;
  }

  /**
   * The offer that a row without known key means: the same title and the same partner or place. Near: a similar title
   * with the same partner or place, or the same title elsewhere.
   */
  find(wanted: OfferWanted): OfferFound | null {
    if (this.#added.size === 0) return null;
    const title = readName(wanted.title);
    const same = this.#byTitle.exact(title).filter(({ id }) => !this.#claimed.has(id));
    const sure = same.find((offer) => shares(offer, wanted));
    if (sure !== undefined && this.claim(sure)) return { offer: sure, near: false };
    const near = this.#byTitle
      .near(title)
      .find((offer) => !this.#claimed.has(offer.id) && offer.archived === null && shares(offer, wanted));
    const similar = near ?? same.find(({ archived }) => archived === null);
    return similar === undefined ? null : { offer: similar, near: true };
  }
}
