import { fullYear, isoDay } from './calendar.ts';

/** One thing that a text about times says. Days are 0 = Monday to 6; times `HH:MM`. */
export type ScheduleToken =
  | { readonly is: 'day'; readonly day: number }
  | { readonly is: 'everyDay' | 'workdays' | 'fortnightly' | 'weekly' | 'monthly' | 'appointment' | 'holidays' }
  | { readonly is: 'ordinal'; readonly nth: number }
  | { readonly is: 'time'; readonly time: string }
  | { readonly is: 'date'; readonly date: string }
  | { readonly is: 'from' | 'to' | 'and' | 'slash' | 'break' }
  | { readonly is: 'unknown'; readonly text: string };

type Rule = readonly [RegExp, (match: RegExpExecArray) => ScheduleToken | null];

const dayNames = [
  'montags?|mo',
  'dienstags?|di',
  'mittwochs?|mi',
  'don+er?s?tags?|do',
  'freitags?|fr',
  'samstags?|sonnabends?|sa',
  'sonntags?|so',
];

const ordinals: Readonly<Record<string, number>> = {
  erste: 1,
  zweite: 2,
  dritte: 3,
  vierte: 4,
  fünfte: 5,
  letzte: -1,
};

/** A time of day, or null: hours 0 to 24, minutes 0 to 59. 24 o'clock is 00:00 of the night. */
function timeOf(hours: string, minutes = '00'): ScheduleToken | null {
  if (Number(hours) > 24 || Number(minutes) > 59) return null;
  return { is: 'time', time: `${String(Number(hours) % 24).padStart(2, '0')}:${minutes}` };
}

function dateOf(day: string, month: string, year: string): ScheduleToken | null {
  const date = isoDay(fullYear(year), Number(month), Number(day));
  return date === null ? null : { is: 'date', date };
}

// Every rule is tried at the place reached so far, in this order; the first that fits is taken.
const rules: readonly Rule[] = [
  [
    /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|\d{2}(?!\d|[:.]))/u,
    ([, day = '', month = '', year = '']) => dateOf(day, month, year),
  ],
  [/^(\d{4})-(\d{2})-(\d{2})/u, ([, year = '', month = '', day = '']) => dateOf(day, month, year)],
  [
    /^\(?(nicht|außer|außerhalb|ausgenommen) (in |der |während )*(den |der )?(schul)?ferien(zeiten)?\)?/u,
    () => ({ is: 'holidays' }),
  ],
  [
    /^(nach|n\.) ?(tel(\.|efonischer)? )?(v\.|vereinb(arung|\.)|absprache|verabredung|anmeldung)/u,
    () => ({ is: 'appointment' }),
  ],
  [
    /^(14-tä(gig|glich)|14-tägl\.?|alle (zwei|2|14) (wochen|tage)|jede zweite woche|zweiwöchentlich|vierzehntägig)/u,
    () => ({ is: 'fortnightly' }),
  ],
  [/^(wöchentlich|jede woche|einmal (pro|in der) woche|jede[nr]?(?= [\p{L}\d]))/u, () => ({ is: 'weekly' })],
  [/^(im|des|eines|jeden) monats?|^monatlich|^(pro|\/) ?monat/u, () => ({ is: 'monthly' })],
  [/^([1-5])\. ?(?=\p{L}|und)/u, ([, nth]) => ({ is: 'ordinal', nth: Number(nth) })],
  [
    /^(erste|zweite|dritte|vierte|fünfte|letzte)[nrms]?(?!\p{L})/u,
    ([, word = '']) => ({ is: 'ordinal', nth: ordinals[word] ?? 1 }),
  ],
  [/^(täglich|jeden tag|alle tage)/u, () => ({ is: 'everyDay' })],
  [/^(werktags|werktäglich|wochentags)/u, () => ({ is: 'workdays' })],
  ...dayNames.map((names, day): Rule => [new RegExp(`^(${names})\\.?(?!\\p{L})`, 'u'), () => ({ is: 'day', day })]),
  [/^(\d{1,2})[.:](\d{2})(?:\s*(?:uhr|h)\b)?/u, ([, hours = '', minutes]) => timeOf(hours, minutes)],
  [/^(\d{1,2})(?:\s*(?:uhr|h)\b)?(?![\d.]*\d)/u, ([, hours = '']) => timeOf(hours)],
  [/^(-|bis( zum)?(?!\p{L}))/u, () => ({ is: 'to' })],
  [/^(von|ab|vom|seit)(?!\p{L})/u, () => ({ is: 'from' })],
  [/^(\+|&|,|und(?!\p{L})|sowie(?!\p{L}))/u, () => ({ is: 'and' })],
  [/^\//u, () => ({ is: 'slash' })],
  [/^(;|\n|\|)/u, () => ({ is: 'break' })],
];

/** What says nothing of its own. */
const filler = /^(?:[ \t:()]+|uhr(?!\p{L})|am(?!\p{L})|jeweils(?!\p{L})|immer(?!\p{L})|geöffnet(?!\p{L})|\.(?!\d))+/u;

/** Reads a text about times as tokens. Every sign is in some token, or means nothing. */
export function scheduleTokens(text: string): ScheduleToken[] {
  const tokens: ScheduleToken[] = [];
  let rest = text
    .toLowerCase()
    .replace(/\r\n?/gu, '\n')
    .replace(/[–—−]/gu, '-')
    .replace(/[ \t\u00a0]+/gu, ' ')
    .trim();
  while (rest !== '') {
    const skipped = filler.exec(rest)?.[0].length ?? 0;
    if (skipped > 0) {
      rest = rest.slice(skipped);
      continue;
    }
    let taken = 0;
    for (const [pattern, read] of rules) {
      const match = pattern.exec(rest);
      const token = match === null ? null : read(match);
      if (match === null || token === null) continue;
      tokens.push(token);
      taken = match[0].length;
      break;
    }
    if (taken === 0) {
      const word = /^[\p{L}\p{N}]+[.-]?|^[^]/u.exec(rest)?.[0] ?? rest;
      tokens.push({ is: 'unknown', text: word });
      taken = word.length;
    }
    rest = rest.slice(taken);
  }
  return tokens;
}
