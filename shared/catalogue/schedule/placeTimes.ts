import { addMonths } from '../calendar.ts';
import { days } from '../vocabulary.ts';
import { daysOfRule } from './daysOfRule.ts';
import { inWeekOrder, ruleOf } from './recurrence.ts';
import { runOfDates } from './timeGroup.ts';
import type { Group, Span, TimeDoubt } from './timeGroup.ts';

type Day = (typeof days)[number]['id'];

/** Times as a text says them. They have no ids yet. */
export interface Times {
  readonly weekly: readonly ({ readonly day: Day } & Span)[];
  readonly recurring: readonly ({
    readonly start: string;
    readonly rrule: string;
    readonly exceptions: readonly string[];
  } & Span)[];
  readonly dates: readonly { readonly date: string; readonly from: string | null; readonly to: string | null }[];
}

type Placed = Partial<Times> | TimeDoubt;

/** So far ahead the first and the last day of a rule are looked for, in months. */
const horizon = 60;

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

function placeDates(group: Group, dates: readonly string[]): Placed {
  const { spans, nths, monthly, weeks, count, except } = group;
  if (nths.length > 0 || monthly || weeks > 1 || count !== null) return 'order';
  const held = dates.filter((date) => !except.includes(date));
  if (spans.length === 0) return { dates: held.map((date) => ({ date, from: null, to: null })) };
  const pairs = paired(held, group);
  return pairs === null ? 'pairing' : { dates: pairs.map(([date, span]) => ({ date, ...span })) };
}

/** The rules that say when it is, each with its first day; a number of times becomes the last day. */
function rulesOf(group: Group, chosen: readonly Day[], today: string): { rrule: string; start: string }[] {
  const { nths, weeks, start, until, count } = group;
  const from = start ?? today;
  const rules = (last: string | null): string[] =>
    nths.length === 0
      ? [ruleOf({ every: 'week', interval: weeks, days: inWeekOrder(chosen), nth: null, until: last })]
      : chosen.flatMap((day) =>
          nths.map((nth) => ruleOf({ every: 'month', interval: 1, days: [day], nth, until: last })),
        );
  const daysOf = (rrule: string) => [...(daysOfRule(rrule, from, addMonths(from, horizon)) ?? [])];
  const last = count === null ? until : (rules(until).flatMap(daysOf).sort()[count - 1] ?? until);
  return rules(last).flatMap((rrule) => {
    const [first] = daysOf(rrule);
    return first === undefined ? [] : { rrule, start: first };
  });
}

function placeDays(group: Group, today: string): Placed {
  const { nths, monthly, each, weeks, start, until, count, except } = group;
  const chosen = group.days.flatMap((day) => days[day]?.id ?? []);
  const pairs = paired(chosen, group);
  if (pairs === null) return 'pairing';
  if (monthly && nths.length === 0) return 'no-nth';
  const [nth = 0] = nths;
  if (each && !monthly && nths.length === 1 && nth > 1) return 'nth-or-every';
  if (nths.length > 0 && weeks > 1) return 'order';
  // Without a first day nobody knows which of the weeks is meant.
  if (weeks > 1 && start === null) return 'no-first-day';
  const isEveryWeek = weeks === 1 && nths.length === 0;
  if (isEveryWeek && start === null && until === null && count === null && except.length === 0) {
    return { weekly: pairs.map(([day, span]) => ({ day, ...span })) };
  }
  const spans = new Map(pairs.map(([, span]) => [JSON.stringify(span), span]));
  if (count !== null && spans.size > 1) return 'bounds';
  const recurring = [...spans].flatMap(([key, span]) => {
    const own = pairs.filter(([, other]) => JSON.stringify(other) === key).map(([day]) => day);
    return rulesOf(group, own, today).map((rule) => ({ ...rule, ...span, exceptions: except }));
  });
  return recurring.length === 0 ? 'bounds' : { recurring };
}

/**
 * What a group of days and times means, or why that is not sure. Recurrence rules are RFC 5545.
 * @param today an ISO day: rules without a first day begin at their next occurrence
 */
export function placeTimes(group: Group, today: string): Placed {
  const { doubt, dates, days: named, spans, nths, start, until } = group;
  if (doubt !== null) return doubt;
  if (dates.length > 0) return placeDates(group, dates);
  if (named.length > 0) return spans.length === 0 ? 'no-time' : placeDays(group, today);
  // "vom 30.03. bis 01.04. 9-16 Uhr" is every day between.
  const run = start === null || until === null || nths.length > 0 ? null : runOfDates(start, until);
  return run === null ? 'no-day' : placeDates(group, run);
}
