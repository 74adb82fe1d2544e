import type { OfferRow } from '../../../../shared/catalogue/offer.ts';
import { audiences, phases, statuses } from '../../../../shared/catalogue/vocabulary.ts';
import { dayText } from '../../../../shared/texts/language.ts';
import type { Language } from '../../../../shared/texts/language.ts';
import { memberName } from '../../../ui/values/fieldName.ts';
import type { Names } from '../../../ui/values/names.ts';
import type { MemberType } from '../../../ui/values/valueType.ts';

/** What is copied of an offer, in the order of the columns. */
export const copiedFields = [
  'title',
  'partners',
  'phases',
  'topics',
  'audiences',
  'places',
  'area',
  'status',
  'reviewedOn',
  'validTo',
] as const;

/** Offers as lines of cells, in the words of the interface; empty cells where an offer says nothing. */
export function offerLines(offers: readonly OfferRow[], names: Names, language: Language): string[][] {
  const listed = (of: MemberType, ids: readonly string[]) =>
    ids.map((id) => memberName(of, id, names, language)).join(', ');
  const day = (value: string | null) => (value === null ? '' : dayText(value, language));
  const cells: Readonly<Record<(typeof copiedFields)[number], (offer: OfferRow) => string>> = {
    title: ({ title }) => title['de'] ?? Object.values(title)[0] ?? '',
    partners: ({ partners }) =>
      listed(
        'partners',
        partners.map(({ partnerId }) => partnerId),
      ),
    phases: (offer) => listed(phases, offer.phases),
    topics: ({ topics }) => listed('topic', topics),
    audiences: (offer) => listed(audiences, offer.audiences),
    places: ({ places }) => listed('places', places),
    area: ({ area }) => listed('area', area),
    status: ({ status }) => memberName(statuses, status, names, language),
    reviewedOn: ({ reviewedOn }) => day(reviewedOn),
    validTo: ({ validTo }) => day(validTo),
  };
  return offers.map((offer) => copiedFields.map((field) => cells[field](offer)));
}
