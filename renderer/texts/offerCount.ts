import { numberText } from '../../shared/texts/language.ts';

/** So many offers in German: 1 Angebot, 1.234 Angebote. */
export const germanOffers = (count: number): string =>
  count === 1 ? '1 Angebot' : `${numberText(count, 'de')} Angebote`;

/** So many offers in English: 1 offer, 1,234 offers. */
export const englishOffers = (count: number): string => (count === 1 ? '1 offer' : `${numberText(count, 'en')} offers`);
