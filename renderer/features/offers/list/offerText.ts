import type { Offer, OfferRow } from '../../../../shared/catalogue/offer.ts';
import { searchable } from '../../../ui/format/fold.ts';

/** The words of a row that can be searched before the whole offer has been read. */
export const rowText = ({ title }: OfferRow): string => searchable(Object.values(title).join('\n'));

/** All words of an offer that are searched: its texts in every language, for whom it is, notes, source. */
export const offerText = (offer: Offer): string =>
  searchable(
    [
      ...Object.values(offer.title),
      ...Object.values(offer.summary),
      ...Object.values(offer.description),
      offer.easyLanguage,
      offer.audienceNote,
      offer.schedule.note,
      offer.cost.note,
      offer.funding.source,
      offer.internalNote,
      offer.website,
      ...offer.contacts.flatMap(({ name, email }) => [name, email]),
    ]
      .filter((text) => text !== null && text !== '')
      .join('\n'),
  );
