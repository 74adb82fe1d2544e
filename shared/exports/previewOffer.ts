import type { Problem } from '../catalogue/problem.ts';
import { problemContext } from '../document/problemContext.ts';
import type { Projection } from '../document/projection.ts';
import { inOnePiece } from '../slices.ts';
import type { LeftOutOffer } from './exportPlan.ts';
import { chooseOffers, hiddenPlacesOf, whatOffersUse } from './publication.ts';
import { publishRecords } from './publishRecords.ts';
import type { PublishedOffer, PublishedPartner, PublishedPlace } from './publishRecords.ts';

/** One offer as an export would hold it, and whether one would. */
export interface OfferPreview {
  readonly offer: PublishedOffer;
  readonly partners: readonly PublishedPartner[];
  readonly places: readonly PublishedPlace[];
  /** Why it would stay out; null where it goes out. */
  readonly leftOut: LeftOutOffer | null;
  /** Values that no reader could use: they are missing in the published form. */
  readonly valuesLeftOut: readonly Problem[];
}

/**
 * The published form of an offer, also of one that is not published yet: what does not show in it does not leave.
 * @param today ISO 8601
 * @returns null where there is no such offer
 */
export function previewOffer(projection: Projection, id: string, today: string): OfferPreview | null {
  const offer = projection.record('offers', id);
  if (offer === undefined) return null;
  const { leftOut, valuesLeftOut } = inOnePiece(chooseOffers([offer], problemContext(projection, today)));
  const partnerIds = new Set(offer.partners.map(({ partnerId }) => partnerId));
  const published = publishRecords({
    catalogue: projection.catalogue(),
    offers: [offer],
    ...whatOffersUse(projection, partnerIds, new Set(offer.places)),
    hiddenPlaces: hiddenPlacesOf(projection),
  });
  const [shown] = published.offers;
  if (shown === undefined) return null;
  const { partners, places } = published;
  return { offer: shown, partners, places, leftOut: leftOut[0] ?? null, valuesLeftOut };
}
