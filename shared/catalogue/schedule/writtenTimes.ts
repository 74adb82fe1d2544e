import { placeTimes } from './placeTimes.ts';
import type { Times } from './placeTimes.ts';
import { WrittenTimeGroups } from './WrittenTimeGroups.ts';
import type { TimeDoubt } from './timeGroup.ts';
import { plainTimes, writtenTimeTokens } from './writtenTimeTokens.ts';
import type { WrittenTimeToken } from './writtenTimeTokens.ts';

/** A piece of a text that was not taken, and why. */
export interface UnclearTimes {
  /** As it was written, but for blanks and dashes. */
  readonly text: string;
  readonly doubt: TimeDoubt;
  /** For the doubt `words`: those that nobody knows. */
  readonly words: string;
}

/** What a text says of times. Only what is sure is in it; the rest is `unclear`. */
export interface WrittenTimes extends Times {
  readonly byAppointment: boolean;
  readonly closedInSchoolHolidays: boolean;
  readonly unclear: readonly UnclearTimes[];
}

/** Parts tokens where one of these stands. */
function partedAt(tokens: readonly WrittenTimeToken[], sign: WrittenTimeToken['is']): WrittenTimeToken[][] {
  const parts: WrittenTimeToken[][] = [[]];
  for (const token of tokens) {
    if (token.is === sign) parts.push([]);
    parts.at(-1)?.push(token);
  }
  return parts;
}

const joints: ReadonlySet<WrittenTimeToken['is']> = new Set(['and', 'aside', 'slash', 'break', 'from', 'to']);

const isUnknown = ({ is }: WrittenTimeToken): boolean => is === 'unknown';

/** Every time once, however often the text says it. */
const distinct = <T>(times: readonly T[]): T[] => [
  ...new Map(times.map((time) => [JSON.stringify(time), time])).values(),
];

/**
 * Reads times as people write them: `Mo, Do 9-11 Uhr`, `Di + Fr 14-16:30 / 9-11`, `montags bis freitags: 07.00 bis 16.00
 * Uhr`, `jeden 1. Freitag im Monat`, `Do 14-täglich ab 07.01.2027`, `ab 12.01. donnerstags 16 Uhr, 8 Termine`,
 * `30.03.2027 - 02.04.2027`, `nach Vereinbarung`. A word nobody knows makes what stands between semicolons and line breaks
 * unclear, not what stands beside that; between commas it stays a remark.
 * @param today an ISO day: dates without a year lie around it
 */
export function readWrittenTimes(written: string, today: string): WrittenTimes {
  const text = plainTimes(written);
  const textOf = (tokens: readonly WrittenTimeToken[]): string => {
    const [first, last] = [tokens.find(({ is }) => !joints.has(is)), tokens.findLast(({ is }) => !joints.has(is))];
    return text.slice(first?.begin, last?.end);
  };
  /** Words between commas that say nothing of days and times: `Mo 9-11, Eingang im Hof`, `Raum 12`. */
  const isRemark = (tokens: readonly WrittenTimeToken[]): boolean =>
    tokens.some(isUnknown) && tokens.every((token) => isUnknown(token) || joints.has(token.is) || isNumber(token));
  const isNumber = ({ is, begin, end }: WrittenTimeToken) => is === 'time' && /^\d+$/.test(text.slice(begin, end));
  const unclear: UnclearTimes[] = [];
  const setAside = (tokens: readonly WrittenTimeToken[]) =>
    unclear.push({ text: textOf(tokens), doubt: 'words', words: textOf(tokens.filter(isUnknown)) });

  const gathered = new WrittenTimeGroups(today);
  for (const clause of partedAt(writtenTimeTokens(text), 'break')) {
    const parts = partedAt(clause, 'aside');
    const remarks = parts.filter(isRemark);
    const rest = parts.filter((part) => !isRemark(part)).flat();
    if (rest.some(isUnknown)) setAside(clause);
    else {
      for (const token of rest) gathered.take(token);
      remarks.forEach(setAside);
    }
    gathered.endClause();
  }
  gathered.end();

  const times = gathered.groups.flatMap((group) => {
    const placed = placeTimes(group, today);
    if (typeof placed !== 'string') return placed;
    unclear.push({ text: text.slice(group.begin, group.end), doubt: placed, words: '' });
    return [];
  });
  const { byAppointment, closedInSchoolHolidays } = gathered;
  return {
    weekly: distinct(times.flatMap(({ weekly = [] }) => weekly)),
    recurring: distinct(times.flatMap(({ recurring = [] }) => recurring)),
    dates: distinct(times.flatMap(({ dates = [] }) => dates)),
    byAppointment,
    closedInSchoolHolidays,
    unclear,
  };
}
