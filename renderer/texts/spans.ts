import { addMonths } from '../../shared/catalogue/calendar.ts';

const dayLength = 86_400_000;

/** How many days lie between two ISO days; negative where the second is the earlier one. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayLength);

/** Whole months from one ISO day to a later one. */
function monthsBetween(from: string, to: string): number {
  const months =
    Number(to.slice(0, 4)) * 12 + Number(to.slice(5, 7)) - Number(from.slice(0, 4)) * 12 - Number(from.slice(5, 7));
  return addMonths(from, months) > to ? months - 1 : months;
}

/** How long ago an ISO day was, as people say it: *heute*, *vor 3 Tagen*, *vor 14 Monaten*, *vor 3 Jahren*. */
export function agoText(day: string, today: string, locale: string): string {
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const months = monthsBetween(day, today);
  if (months >= 24) return words.format(-Math.floor(months / 12), 'year');
  return months >= 2 ? words.format(-months, 'month') : words.format(-daysBetween(day, today), 'day');
}
