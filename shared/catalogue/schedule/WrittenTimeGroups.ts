import { addDays } from '../calendar.ts';
import { isBounded, newGroup, runOfDates, saysWhen, unbounded } from './timeGroup.ts';
import type { Bounds, Group } from './timeGroup.ts';
import { nearest, onOrAfter } from './writtenDate.ts';
import type { WrittenDate } from './writtenDate.ts';
import type { WrittenTimeToken } from './writtenTimeTokens.ts';

/** Gathers tokens into groups; a group that is not clear says why. */
export class WrittenTimeGroups {
  readonly groups: Group[] = [];
  byAppointment = false;
  closedInSchoolHolidays = false;
  readonly #today: string;
  #group = newGroup(unbounded());
  /** What was said before any day of the clause holds for all of it. */
  #leading = unbounded();
  /** How many groups there were when the clause began. */
  #clauseBegan = 0;
  #isTrailing = false;
  #pending: 'from' | 'to' | 'between' | 'except' | null = null;
  #last: WrittenTimeToken['is'] | null = null;

  /** @param today ISO: dates without a year lie around it */
  constructor(today: string) {
    this.#today = today;
  }

  take(token: WrittenTimeToken): void {
    const { is } = token;
    this.#say(token);
    if (is !== 'and' && is !== 'aside' && is !== 'break') {
      this.#group.begin = Math.min(this.#group.begin, token.begin);
      this.#group.end = Math.max(this.#group.end, token.end);
    }
    const goesOn =
      (this.#pending === 'except' && (is === 'date' || is === 'days' || is === 'and' || is === 'aside')) ||
      (this.#pending === 'from' && (is === 'days' || is === 'aside')) ||
      (this.#pending === 'between' && is === 'time');
    if (is === 'from' || is === 'to' || is === 'between' || is === 'except') this.#pending = is;
    else if (is === 'and' && this.#pending === 'between' && this.#last === 'time') this.#pending = 'to';
    else if (!goesOn) this.#pending = null;
    this.#last = is;
  }

  /** The end of a clause: bounds behind several times may mean the last of them or all. */
  endClause(): void {
    const inClause = [...this.groups.slice(this.#clauseBegan), ...(saysWhen(this.#group) ? [this.#group] : [])];
    if (this.#isTrailing && inClause.length > 1) for (const group of inClause) group.doubt ??= 'bounds';
    this.#leading = unbounded();
    this.#isTrailing = false;
    this.#clauseBegan = this.groups.length + (saysWhen(this.#group) ? 1 : 0);
    this.#pending = null;
  }

  end(): void {
    this.endClause();
    this.#close();
  }

  #say(token: WrittenTimeToken): void {
    switch (token.is) {
      case 'days':
        this.#days(token.days);
        break;
      case 'ordinal':
        this.#begin(true).nths.push(token.nth);
        break;
      case 'monthly':
        this.#group.monthly = true;
        break;
      case 'each':
        this.#begin(true).each = true;
        break;
      case 'every':
        this.#group.weeks = token.weeks;
        break;
      case 'count':
        this.#bound((bounds) => {
          bounds.count = token.count;
        });
        break;
      case 'time':
        this.#time(token.time);
        break;
      case 'date':
        this.#date(token);
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
      case 'from':
      case 'to':
      case 'between':
      case 'except':
      case 'and':
      case 'aside':
      case 'break':
      case 'unknown':
        break;
    }
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
    if (saysWhen(group)) this.groups.push(group);
    else if (group.monthly || group.weeks > 1 || isBounded(group)) this.groups.push({ ...group, doubt: 'no-day' });
    this.#group = newGroup(this.#leading);
  }

  #bound(set: (bounds: Bounds) => void): void {
    if (saysWhen(this.#group)) this.#isTrailing = true;
    else set(this.#leading);
    set(this.#group);
  }

  #days(said: readonly number[]): void {
    if (this.#pending === 'except') return;
    const before = this.#group.days.at(-1);
    const [day = 0] = said;
    if (this.#pending !== 'to') this.#begin(true).days.push(...said);
    else if (before !== undefined && this.#group.spans.length === 0 && before < day && said.length === 1) {
      for (let next = before + 1; next <= day; next += 1) this.#group.days.push(next);
    } else this.#group.doubt = 'order';
  }

  #date(token: WrittenDate): void {
    const { start, dates, spans } = this.#group;
    const before = dates.at(-1);
    if (this.#pending === 'except') {
      this.#bound(({ except }) => except.push(onOrAfter(token, start ?? this.#today)));
    } else if (this.#pending === 'from') {
      this.#bound((bounds) => {
        bounds.start = nearest(token, this.#today);
      });
    } else if (this.#pending === 'to' && before !== undefined && spans.length === 0) {
      const run = runOfDates(addDays(before, 1), onOrAfter(token, before));
      if (run === null) this.#group.doubt = 'order';
      else dates.push(...run);
    } else if (this.#pending === 'to') {
      this.#bound((bounds) => {
        bounds.until = onOrAfter(token, start ?? this.#today);
      });
    } else {
      const group = this.#begin(false);
      // The day of the week before a date only repeats it: "So, 24.1.2027".
      group.days = [];
      group.dates.push(onOrAfter(token, group.dates.at(-1) ?? this.#today));
    }
  }

  #time(time: string): void {
    const { spans } = this.#group;
    const open = spans.at(-1);
    if (this.#pending === 'to' && open?.to === null) spans[spans.length - 1] = { from: open.from, to: time };
    else if (this.#pending === 'to' || this.#pending === 'except') this.#group.doubt = 'order';
    else spans.push({ from: time, to: null });
  }
}
