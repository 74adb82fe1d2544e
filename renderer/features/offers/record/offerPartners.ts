import type { Offer } from '../../../../shared/catalogue/offer.ts';

type OfferPartners = Offer['partners'];

/**
 * The partners of an offer after others were chosen: who stays keeps its part, who is new takes part, and where nobody
 * is responsible the first one becomes so.
 */
export function keptPartners(before: OfferPartners, ids: readonly string[]): OfferPartners {
  const next: OfferPartners = ids.map(
    (id) => before.find(({ partnerId }) => partnerId === id) ?? { partnerId: id, role: 'involved' },
  );
  const [first] = next;
  const isLed = next.some(({ role }) => role === 'responsible');
  return isLed || first === undefined ? next : makeResponsible(next, first.partnerId);
}

/** Who is responsible stands first; the document keeps no order. */
export const responsibleFirst = (partners: OfferPartners): OfferPartners =>
  partners.toSorted((one, other) => Number(other.role === 'responsible') - Number(one.role === 'responsible'));

/** The partners with just one responsible, who stands first. */
export function makeResponsible(partners: OfferPartners, id: string): OfferPartners {
  const roles: OfferPartners = partners.map((partner) => ({
    ...partner,
    role: partner.partnerId === id ? 'responsible' : 'involved',
  }));
  return responsibleFirst(roles);
}
