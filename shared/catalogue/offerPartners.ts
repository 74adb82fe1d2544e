import type { Offer } from './offer.ts';

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

/** One partner more in a part of its own; who is made responsible takes that from whoever was. */
export function withPartner(before: OfferPartners, id: string, role: OfferPartners[number]['role']): OfferPartners {
  const others = before.filter(({ partnerId }) => partnerId !== id);
  const next: OfferPartners = [...others, { partnerId: id, role }];
  return role === 'responsible' ? makeResponsible(next, id) : next;
}

/** Another partner in the place of one, in the same part; where the other takes part already, it keeps the greater part. */
export function withSuccessor(before: OfferPartners, id: string, successor: string): OfferPartners {
  const left = before.find(({ partnerId }) => partnerId === id);
  if (left === undefined || id === successor) return before;
  const others = before.filter(({ partnerId }) => partnerId !== id);
  const isThere = others.some(({ partnerId }) => partnerId === successor);
  if (isThere) return left.role === 'responsible' ? makeResponsible(others, successor) : others;
  return before.map((partner) => (partner === left ? { ...partner, partnerId: successor } : partner));
}

/** The partner who is responsible, or else the first; undefined where there is none. */
export const leadingPartner = (partners: OfferPartners): string | undefined =>
  (partners.find(({ role }) => role === 'responsible') ?? partners[0])?.partnerId;

/** The partners with this one in the place of whoever is responsible now. */
export function withLeading(before: OfferPartners, id: string): OfferPartners {
  const leading = leadingPartner(before);
  return leading === undefined ? withPartner(before, id, 'responsible') : withSuccessor(before, leading, id);
}
