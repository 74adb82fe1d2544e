import { addDays } from '../../catalogue/calendar.ts';
import type { ScheduleToken } from './scheduleTokens.ts';

/** From a time of day to another; null where nobody says until when. */
export interface Span {
  readonly from: string;
  readonly to: string | null;
}

/** Days, or dates, and the times that belong to them: "Mo, Do 9–11". */
export interface Group {
  days: number[];
  dates: string[];
  spans: Span[];
  /** How often, where it is not every week. */
  nths: number[];
  monthly: boolean;
  fortnightly: boolean;
  start: string | null;
  /** The spans are parted by slashes: one for each day. */
  slashed: boolean;
}

const newGroup = (): Group => ({
  days: [],
  dates: [],
  spans: [],
  nths: [],
  monthly: false,
  fortnightly: false,
  start: null,
  slashed: false,
});

/** A month of single dates is the most that one "from – to" is taken for. */
const longestRun = 31;

function runOfDates(from: string, to: string): string[] | null {
  const run: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    run.push(day);
    if (run.length > longestRun) return null;
  }
  return run.length > 0 ? run : null;
}

/** Gathers tokens into groups. `sure` turns false where they follow each other in a way that this does not understand. */
export class ScheduleGroups {
  readonly groups: Group[] = [];
  byAppointment = false;
  closedInSchoolHolidays = false;
  sure = true;
  #group = newGroup();
  #pending: 'from' | 'to' | null = null;
  #last: ScheduleToken['is'] | null = null;

  take(token: ScheduleToken): void {
    switch (token.is) {
      case 'day':
        this.#day(token.day);
        break;
      case 'everyDay':
        this.#begin(true).days.push(0, 1, 2, 3, 4, 5, 6);
        break;
      case 'workdays':
        this.#begin(true).days.push(0, 1, 2, 3, 4);
        break;
      case 'ordinal':
        this.#begin(true).nths.push(token.nth);
        break;
      case 'monthly':
        this.#group.monthly = true;
        break;
      case 'fortnightly':
        this.#group.fortnightly = true;
        break;
      case 'time':
        this.#time(token.time);
        break;
      case 'date':
        this.#date(token.date);
        break;
      case 'from':
      case 'to':
        this.#pending = token.is;
        break;
      case 'slash':
        this.#group.slashed ||= this.#group.spans.length > 0;
        break;
      case 'appointment':
        this.byAppointment = true;
        break;
      case 'holidays':
        this.closedInSchoolHolidays = true;
        break;
      case 'weekly':
      case 'and':
      case 'break':
      case 'unknown':
        break;
    }
    if (token.is !== 'from' && token.is !== 'to') this.#pending = null;
    this.#last = token.is;
  }

  end(): void {
    this.#close();
  }

  /** The group that a new day or date belongs to: a new one where the last has its times already. */
  #begin(ofDays: boolean): Group {
    const { spans, days: known, dates } = this.#group;
    if (spans.length > 0 || (ofDays && dates.length > 0) || (!ofDays && dates.length === 0 && known.length > 1)) {
      this.#close();
    }
    return this.#group;
  }

  #close(): void {
    const group = this.#group;
    if (group.days.length + group.dates.length + group.spans.length + group.nths.length > 0) this.groups.push(group);
    else if (group.monthly || group.fortnightly) this.sure = false;
    this.#group = newGroup();
  }

  #day(day: number): void {
    const before = this.#group.days.at(-1);
    if (this.#pending === 'to' && before !== undefined && this.#group.spans.length === 0 && before < day) {
      for (let next = before + 1; next <= day; next += 1) this.#group.days.push(next);
    } else if (this.#pending === 'to') {
      this.sure = false;
    } else {
      this.#begin(true).days.push(day);
    }
  }

  #date(date: string): void {
    const before = this.#group.dates.at(-1);
    if (this.#pending === 'from' && this.#group.fortnightly) {
      this.#group.start = date;
    } else if (this.#pending === 'to' && before !== undefined && this.#group.spans.length === 0) {
      const run = runOfDates(addDays(before, 1), date);
      if (run === null) this.sure = false;
      else this.#group.dates.push(...run);
    } else if (this.#pending !== null) {
      this.sure = false;
    } else {
      const group = this.#begin(false);
      // The day of the week before a date only repeats it: "So, 24.1.2027".
      group.days = [];
      group.dates.push(date);
    }
  }

  #time(time: string): void {
    const { spans } = this.#group;
    const open = spans.at(-1);
    if (this.#pending === 'to' && this.#last === 'to' && open?.to === null) {
      spans[spans.length - 1] = { from: open.from, to: time };
    } else if (this.#pending === 'to') {
      this.sure = false;
    } else {
      spans.push({ from: time, to: null });
    }
  }
}
