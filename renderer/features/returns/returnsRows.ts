import type { OfferRow } from '../../../shared/catalogue/offer.ts';
import { leadingPartner } from '../../../shared/catalogue/offerPartners.ts';
import { hasAnswered } from '../../../shared/catalogue/partner.ts';
import type { PartnerRow } from '../../../shared/catalogue/partner.ts';

/** Which partners are shown. */
export const returnsFilters = ['all', 'waiting', 'answered', 'never'] as const;
export type ReturnsFilter = (typeof returnsFilters)[number];

/** A partner with what has been asked and answered. */
export interface ReturnsRow {
  readonly id: string;
  readonly partner: PartnerRow;
  /** How many offers it is asked about: those that it is responsible for. */
  readonly offers: number;
  readonly state: Exclude<ReturnsFilter, 'all'>;
}

const stateOf = (partner: PartnerRow): ReturnsRow['state'] => {
  if (hasAnswered(partner)) return 'answered';
  return partner.askedOn === null ? 'never' : 'waiting';
};

/** Partner id -> the ids of the offers that it is responsible for. */
export function offersByPartner(offers: readonly OfferRow[]): ReadonlyMap<string, readonly string[]> {
  const byPartner = new Map<string, string[]>();
  for (const { id, partners } of offers) {
    const leading = leadingPartner(partners);
    if (leading === undefined) continue;
    const ids = byPartner.get(leading);
    if (ids === undefined) byPartner.set(leading, [id]);
    else ids.push(id);
  }
  return byPartner;
}

/** The partners in the order in which one asks after them: who was asked longest ago and has not answered first. */
export function returnsRows(
  partners: readonly PartnerRow[],
  offers: ReadonlyMap<string, readonly string[]>,
): readonly ReturnsRow[] {
  const rank = { waiting: 0, never: 1, answered: 2 } as const;
  return partners
    .map((partner) => ({
      id: partner.id,
      partner,
      offers: offers.get(partner.id)?.length ?? 0,
      state: stateOf(partner),
    }))
    .sort(
      (one, other) =>
        rank[one.state] - rank[other.state] ||
        (one.partner.askedOn ?? '').localeCompare(other.partner.askedOn ?? '') ||
        one.partner.name.localeCompare(other.partner.name, 'de'),
    );
}
