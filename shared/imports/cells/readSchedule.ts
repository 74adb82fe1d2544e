import { days } from '../../catalogue/vocabulary.ts';
import { hint } from '../finding.ts';
import type { CellNote, Reading } from '../finding.ts';
import { saysNothing } from '../fold.ts';
import { addDays } from './calendar.ts';
import { nextOccurrence } from './nextOccurrence.ts';
import { scheduleTokens } from './scheduleTokens.ts';
import type { ScheduleToken } from './scheduleTokens.ts';

type Day = (typeof days)[number]['id'];

/** What a cell says of times. Items have no ids yet; `note` is the text itself wherever it says more than was read. */
export interface ScheduleSaid {
  readonly weekly: readonly { readonly day: Day; readonly from: string; readonly to: string | null }[];
  readonly recurring: readonly {
    readonly start: string;
    readonly from: string;
    readonly to: string | null;
    readonly rrule: string;
  }[];
  readonly dates: readonly { readonly date: string; readonly from: string | null; readonly to: string | null }[];
  readonly byAppointment: boolean;
  readonly closedInSchoolHolidays: boolean;
  readonly note: string | null;
}

interface Span {
  readonly from: string;
  readonly to: string | null;
}

/** Days, or dates, and the times that belong to them: "Mo, Do 9–11". */
interface Group {
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

const iCalDays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

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

/** Gathers tokens into groups. `sure` turns false where something stands in the text that this does not understand. */
class Gathering {
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
      case 'unknown':
        this.sure = false;
        break;
      case 'weekly':
      case 'and':
      case 'break':
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

interface Parts {
  readonly weekly: ScheduleSaid['weekly'][number][];
  readonly recurring: ScheduleSaid['recurring'][number][];
  readonly dates: ScheduleSaid['dates'][number][];
}

/** Which times belong to which day: all to each, or one to each where slashes part as many times as there are days. */
function paired<T>(owners: readonly T[], { spans, slashed }: Group): (readonly [T, Span])[] | null {
  if (owners.length > 1 && spans.length > 1) {
    if (!slashed || spans.length !== owners.length) return null;
    return owners.flatMap((owner, at) => (spans[at] === undefined ? [] : [[owner, spans[at]] as const]));
  }
  return owners.flatMap((owner) => spans.map((span) => [owner, span] as const));
}

/** Puts what a group says into `parts`; false where it is not sure what it means. */
function place(group: Group, parts: Parts, today: string): boolean {
  if (group.dates.length > 0) {
    if (group.nths.length > 0 || group.monthly) return false;
    if (group.spans.length === 0) {
      for (const date of group.dates) parts.dates.push({ date, from: null, to: null });
      return true;
    }
    const pairs = paired(group.dates, group);
    for (const [date, span] of pairs ?? []) parts.dates.push({ date, ...span });
    return pairs !== null;
  }
  if (group.days.length === 0 || group.spans.length === 0) return false;
  const pairs = paired(group.days, group);
  if (pairs === null) return false;
  const often = group.monthly || group.nths.length > 0;
  if (often && (group.nths.length === 0 || group.fortnightly)) return false;
  for (const [day, span] of pairs) {
    const code = iCalDays[day] ?? 'MO';
    if (often) {
      const rrule = `FREQ=MONTHLY;BYDAY=${group.nths.map((nth) => `${nth}${code}`).join(',')}`;
      parts.recurring.push({ start: nextOccurrence(day, group.nths, today), ...span, rrule });
    } else if (group.fortnightly) {
      // Without a first day nobody knows which of the two weeks is meant.
      if (group.start === null) return false;
      parts.recurring.push({ start: group.start, ...span, rrule: `FREQ=WEEKLY;INTERVAL=2;BYDAY=${code}` });
    } else {
      parts.weekly.push({ day: days[day]?.id ?? 'mo', ...span });
    }
  }
  return true;
}

/**
 * Reads times as people write them: `Mo, Do 9-11 Uhr`, `Di + Fr 14-16:30 / 9-11`, `montags bis freitags: 07.00 bis 16.00
 * Uhr`, `jeden 1. Freitag im Monat`, `Do 14-täglich ab 07.01.2027`, `30.03.2027 - 02.04.2027`, `nach Vereinbarung`.
 * Recurrence rules are RFC 5545. Only what is sure is taken; wherever the text says more, the whole text is the note.
 * @param today an ISO day: rules without a first day begin at their next occurrence
 */
export function readSchedule(text: string, today: string): Reading<ScheduleSaid | null> {
  if (saysNothing(text)) return { value: null, notes: [] };
  const gathering = new Gathering();
  for (const token of scheduleTokens(text)) gathering.take(token);
  gathering.end();
  const parts: Parts = { weekly: [], recurring: [], dates: [] };
  const placed = gathering.groups.map((group) => place(group, parts, today));
  const { byAppointment, closedInSchoolHolidays } = gathering;
  const items = [...parts.weekly, ...parts.recurring, ...parts.dates];
  const understood = items.length > 0 || byAppointment || closedInSchoolHolidays;
  const sure = gathering.sure && placed.every((done) => done) && understood;
  const notes: CellNote[] = [];
  if (!sure) notes.push(hint(understood ? 'schedule-partly' : 'schedule-unreadable'));
  else if (items.some(({ from, to }) => from !== null && to === null)) notes.push(hint('schedule-no-end'));
  return { value: { ...parts, byAppointment, closedInSchoolHolidays, note: sure ? null : text.trim() }, notes };
}
