import type { Offer } from './offer.ts';

/** What an offer costs, without the education package. `amount` in euro cents; `note` where the kind is text. */
export type Price = Pick<Offer['cost'], 'kind' | 'amount' | 'unit' | 'note'>;

/** The cost of an offer with another price; the note beside an amount stays where the price says none. */
export const withPrice = (before: Offer['cost'], { kind, amount, unit, note }: Price): Offer['cost'] => ({
  ...before,
  kind,
  amount,
  unit,
  note: note ?? (before.kind === 'text' ? null : before.note),
});
