import type { Offer, offer } from '../catalogue/offer.ts';
import { keptPartners, withPartner, withSuccessor } from '../catalogue/offerPartners.ts';

/** Fields of an offer that are lists of ids. */
export const bulkLists = ['topics', 'audiences', 'phases', 'transitions', 'attendance', 'places', 'area'] as const;
export type BulkList = (typeof bulkLists)[number];

/** Whole top-level fields of an offer. */
export type OfferFields = Partial<Pick<Offer, keyof (typeof offer)['shape']>>;

/** What happens to the members of a list. */
export type ListWay = 'add' | 'remove' | 'replace';

/** One change that many offers get alike. */
export type BulkChange =
  | { readonly change: 'fields'; readonly fields: OfferFields }
  | {
      readonly change: 'list';
      readonly list: BulkList;
      readonly way: ListWay;
      readonly ids: readonly string[];
    }
  | { readonly change: 'languages'; readonly way: ListWay; readonly codes: readonly string[] }
  | { readonly change: 'funding-until'; readonly day: string | null }
  | { readonly change: 'add-partner'; readonly partnerId: string; readonly role: Offer['partners'][number]['role'] }
  | { readonly change: 'remove-partner'; readonly partnerId: string }
  | { readonly change: 'replace-partner'; readonly partnerId: string; readonly successor: string };

function changedList(before: readonly string[], way: ListWay, ids: readonly string[]): string[] {
  if (way === 'replace') return [...ids];
  const others = before.filter((id) => !ids.includes(id));
  return way === 'remove' ? others : [...before, ...ids.filter((id) => !before.includes(id))];
}

function withoutPartner(before: Offer['partners'], id: string): Offer['partners'] {
  const ids = before.map(({ partnerId }) => partnerId);
  return ids.includes(id)
    ? keptPartners(
        before,
        ids.filter((one) => one !== id),
      )
    : before;
}

/** The whole fields that a change sets in one offer, also where they say so already. */
export function fieldsAfter(before: Offer, change: BulkChange): object {
  switch (change.change) {
    case 'fields':
      return change.fields;
    case 'list':
      return { [change.list]: changedList(before[change.list], change.way, change.ids) };
    case 'languages': {
      const { spokenLanguages } = before;
      return {
        spokenLanguages: { ...spokenLanguages, codes: changedList(spokenLanguages.codes, change.way, change.codes) },
      };
    }
    case 'funding-until':
      return { funding: { ...before.funding, until: change.day } };
    case 'add-partner':
      return { partners: withPartner(before.partners, change.partnerId, change.role) };
    case 'remove-partner':
      return { partners: withoutPartner(before.partners, change.partnerId) };
    case 'replace-partner':
      return { partners: withSuccessor(before.partners, change.partnerId, change.successor) };
  }
}
