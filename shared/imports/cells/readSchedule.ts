import { days } from '../../catalogue/vocabulary.ts';
import { hint } from '../finding.ts';
import type { CellNote, Reading } from '../finding.ts';
import { saysNothing } from '../fold.ts';
import { nextOccurrence } from './nextOccurrence.ts';
import { ScheduleGroups } from './scheduleGroups.ts';
import type { Group, Span } from './scheduleGroups.ts';
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

const iCalDays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

interface Parts {
  readonly weekly: ScheduleSaid['weekly'][number][];
  readonly recurring: ScheduleSaid['recurring'][number][];
  readonly dates: ScheduleSaid['dates'][number][];
}

/**
 * Which times belong to which day: all to each. As many times as days may mean one to each: parted by slashes they do,
 * parted otherwise nobody knows (null).
 */
function paired<T>(owners: readonly T[], { spans, slashed }: Group): (readonly [T, Span])[] | null {
  if (owners.length > 1 && spans.length === owners.length) {
    if (!slashed) return null;
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

/** Every time once, however often the text says it. */
const distinct = <T>(times: readonly T[]): T[] => [
  ...new Map(times.map((time) => [JSON.stringify(time), time])).values(),
];

/** Parts tokens at semicolons and line breaks: a word nobody knows makes its clause unclear, not those beside it. */
function clausesOf(tokens: readonly ScheduleToken[]): ScheduleToken[][] {
  const clauses: ScheduleToken[][] = [[]];
  for (const token of tokens) {
    if (token.is === 'break') clauses.push([]);
    else clauses.at(-1)?.push(token);
  }
  return clauses;
}

/**
 * Reads times as people write them: `Mo, Do 9-11 Uhr`, `Di + Fr 14-16:30 / 9-11`, `montags bis freitags: 07.00 bis 16.00
 * Uhr`, `jeden 1. Freitag im Monat`, `Do 14-täglich ab 07.01.2027`, `30.03.2027 - 02.04.2027`, `nach Vereinbarung`.
 * Recurrence rules are RFC 5545. Only what is sure is taken; wherever the text says more, the whole text is the note.
 * @param today an ISO day: rules without a first day begin at their next occurrence
 */
export function readSchedule(text: string, today: string): Reading<ScheduleSaid | null> {
  if (saysNothing(text)) return { value: null, notes: [] };
  const clauses = clausesOf(scheduleTokens(text));
  const clear = clauses.filter((clause) => !clause.some(({ is }) => is === 'unknown'));
  const gathered = new ScheduleGroups();
  for (const token of clear.flat()) gathered.take(token);
  gathered.end();
  const parts: Parts = { weekly: [], recurring: [], dates: [] };
  const placed = gathered.groups.map((group) => place(group, parts, today));
  const { byAppointment, closedInSchoolHolidays } = gathered;
  const weekly = distinct(parts.weekly);
  const recurring = distinct(parts.recurring);
  const dates = distinct(parts.dates);
  const items = [...weekly, ...recurring, ...dates];
  const understood = items.length > 0 || byAppointment || closedInSchoolHolidays;
  const sure = clear.length === clauses.length && gathered.sure && placed.every((done) => done) && understood;
  const notes: CellNote[] = [];
  if (!sure) notes.push(hint(understood ? 'schedule-partly' : 'schedule-unreadable'));
  else if (items.some(({ from, to }) => from !== null && to === null)) notes.push(hint('schedule-no-end'));
  return {
    value: { weekly, recurring, dates, byAppointment, closedInSchoolHolidays, note: sure ? null : text.trim() },
    notes,
  };
}
