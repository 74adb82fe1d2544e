import type { Offer } from '../../../../shared/catalogue/offer.ts';
import { isJsonObject } from '../../../../shared/document/json.ts';
import type { JsonObject } from '../../../../shared/document/json.ts';
import { newId } from '../../../../shared/document/newId.ts';
import { withText } from './withText.ts';

const renewed = <Item extends { readonly id: string }>(items: readonly Item[]): Item[] =>
  items.map((item) => ({ ...item, id: newId() }));

/** A new offer like another one: a draft under a title of its own, never checked, and nothing an import would recognise. */
export function duplicateOffer(offer: Offer, title: string): JsonObject & { readonly id: string } {
  const id = newId();
  const { schedule } = offer;
  const copy: unknown = JSON.parse(
    JSON.stringify({
      ...offer,
      archived: null,
      title: withText(offer.title, 'de', title),
      schedule: {
        ...schedule,
        weekly: renewed(schedule.weekly),
        recurring: renewed(schedule.recurring),
        dates: renewed(schedule.dates),
      },
      contacts: renewed(offer.contacts),
      status: 'draft',
      reviewedOn: null,
      reviewedBy: null,
      sourceKey: null,
    }),
  );
  if (!isJsonObject(copy)) throw new TypeError('an offer is an object');
  return { ...copy, id };
}
