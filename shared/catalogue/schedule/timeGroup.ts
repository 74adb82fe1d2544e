import { addDays } from '../calendar.ts';

/** From a time of day to another; null where nobody says until when. */
export interface Span {
  readonly from: string;
  readonly to: string | null;
}

/** Between which days times hold. */
export interface Bounds {
  start: string | null;
  until: string | null;
  count: number | null;
  /** Days on which they do not. */
  except: string[];
}

/** Why a text about times is not clear. */
export type TimeDoubt =
  'words' | 'no-time' | 'no-day' | 'no-first-day' | 'no-nth' | 'nth-or-every' | 'pairing' | 'bounds' | 'order';

/** Days, or dates, and the times that belong to them: "Mo, Do 9–11". */
export interface Group extends Bounds {
  days: number[];
  dates: string[];
  spans: Span[];
  /** How often, where it is not every week. */
  nths: number[];
  monthly: boolean;
  /** "jeden 2. Mittwoch" may mean either, "jeden 2. Mittwoch im Monat" does not. */
  each: boolean;
  weeks: number;
  /** The spans are parted by slashes: one for each day. */
  slashed: boolean;
  doubt: TimeDoubt | null;
  /** Where in the text it stands. */
  begin: number;
  end: number;
}

/** Nothing is said of when they begin or end. */
export const unbounded = (): Bounds => ({ start: null, until: null, count: null, except: [] });

/** Nothing gathered yet. */
export const newGroup = ({ start, until, count, except }: Bounds): Group => ({
  days: [],
  dates: [],
  spans: [],
  nths: [],
  monthly: false,
  each: false,
  weeks: 1,
  slashed: false,
  doubt: null,
  begin: Infinity,
  end: 0,
  start,
  until,
  count,
  except: [...except],
});

/** Whether anything is said of when they begin or end. */
export const isBounded = ({ start, until, count, except }: Bounds): boolean =>
  start !== null || until !== null || count !== null || except.length > 0;

/** Whether anything but bounds is said. */
export const saysWhen = ({ days, dates, nths, spans }: Group): boolean =>
  days.length + dates.length + nths.length + spans.length > 0;

/** A month of single dates is the most that one "from – to" is taken for. */
const longestRun = 31;

/** All days of a run; null where it is too long, or runs backwards. */
export function runOfDates(from: string, to: string): string[] | null {
  const run: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    run.push(day);
    if (run.length > longestRun) return null;
  }
  return run.length > 0 ? run : null;
}
