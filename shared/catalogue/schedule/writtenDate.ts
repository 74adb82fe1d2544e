import { isoDay } from '../calendar.ts';

/** A date as somebody writes it, with or without its year. */
export interface WrittenDate {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** The years in which a date without one can lie: 29 February only in some. */
const yearsAround = (day: string): number[] =>
  [-4, -3, -2, -1, 0, 1, 2, 3, 4].map((ahead) => Number(day.slice(0, 4)) + ahead);

const candidates = ({ year, month, day }: WrittenDate, near: string): string[] =>
  (year === null ? yearsAround(near) : [year]).map((at) => isoDay(at, month, day)).filter((date) => date !== null);

/** A date without a year is the first one from `day` on. */
export const onOrAfter = (token: WrittenDate, day: string): string => {
  const dates = candidates(token, day);
  return (token.year === null ? dates.find((date) => date >= day) : dates[0]) ?? day;
};

/** Times that began on a date without a year began on the one nearest to today, be it past or still to come. */
export const nearest = (token: WrittenDate, today: string): string => {
  const away = (date: string) => Math.abs(Date.parse(date) - Date.parse(today));
  return candidates(token, today).toSorted((one, other) => away(one) - away(other))[0] ?? today;
};
