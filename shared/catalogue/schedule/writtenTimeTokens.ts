import { fullYear, isoDay } from '../calendar.ts';

/** What one piece of a text about times says. Days are 0 = Monday to 6; times `HH:MM`. */
type Said =
  | { readonly is: 'days'; readonly days: readonly number[] }
  | { readonly is: 'each' | 'weekly' | 'monthly' | 'appointment' | 'holidays' | 'except' }
  | { readonly is: 'every'; readonly weeks: number }
  | { readonly is: 'ordinal'; readonly nth: number }
  | { readonly is: 'count'; readonly count: number }
  | { readonly is: 'time'; readonly time: string }
  | { readonly is: 'date'; readonly year: number | null; readonly month: number; readonly day: number }
  | { readonly is: 'from' | 'to' | 'between' | 'and' | 'aside' | 'slash' | 'break' | 'unknown' };

/** A piece of a text, and where it stands in it. */
export type WrittenTimeToken = Said & { readonly begin: number; readonly end: number };

/** Reads what a pattern has matched; null where it means something else. `before` is what was read so far. */
type Read = (match: RegExpExecArray, before: readonly WrittenTimeToken[]) => Said | null;
type Rule = readonly [RegExp, Read];

const dayNames = [
  'montags?|mo',
  'dienstags?|di',
  'mittwochs?|mi',
  'don+er?s?tags?|do',
  'freitags?|fr',
  'samstags?|sonnabends?|sa',
  'sonntags?|so',
];

const numerals: Readonly<Record<string, number>> = { zwei: 2, drei: 3, vier: 4 };
const ordinals: Readonly<Record<string, number>> = {
  erste: 1,
  zweite: 2,
  dritte: 3,
  vierte: 4,
  fünfte: 5,
  letzte: -1,
};
const months = ['jan', 'feb', 'mär', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez'];
const monthName = `(${months.join('|')})\\p{L}*\\.?(?: (\\d{4}))?`;
const moreDays = '(?: ?(?:,|und|&|[+]|-|bis) ?\\d{1,2}\\.)+';

/** A time of day, or null: hours 0 to 24, minutes 0 to 59. 24 o'clock is 00:00 of the night. */
function timeOf(hours: string, minutes = '00'): Said | null {
  if (Number(hours) > 24 || Number(minutes) > 59) return null;
  return { is: 'time', time: `${String(Number(hours) % 24).padStart(2, '0')}:${minutes}` };
}

/** A leap year, so that 29 February is a day where no year is written. */
const anyYear = 2028;

function dateOf(day: string, month: number, year: string | undefined): Said | null {
  const [known, date] = [year === undefined ? null : fullYear(year), Number(day)];
  return isoDay(known ?? anyYear, month, date) === null ? null : { is: 'date', year: known, month, day: date };
}

/** `9.10.` after `8.30 -` is a time of day with the full stop of its sentence, and so is no date. */
function isEndOfTimes(before: readonly WrittenTimeToken[]): boolean {
  const [time, dash] = before.slice(-2);
  return time?.is === 'time' && dash?.is === 'to' && dash.end - dash.begin === 1;
}

const says =
  (said: Said): Read =>
  () =>
    said;

// Every rule is tried at the place reached so far, in this order; the first that fits is taken.
const rules: readonly Rule[] = [
  [
    /^(\d{1,2})\. ?(\d{1,2})\.( ?\d{4}|\d{2}(?!\d|[:.]))/u,
    ([, day = '', month, year]) => dateOf(day, Number(month), year?.trim()),
  ],
  [/^(\d{4})-(\d{2})-(\d{2})/u, ([, year, month, day = '']) => dateOf(day, Number(month), year)],
  [
    /^(\d{1,2})\. ?(\d{1,2})\.(?!\d)/u,
    ([, day = '', month], before) => (isEndOfTimes(before) ? null : dateOf(day, Number(month), undefined)),
  ],
  [
    new RegExp(`^(\\d{1,2})\\. ?${monthName}`, 'iu'),
    ([, day = '', name = '', year]) => dateOf(day, months.indexOf(name.toLowerCase()) + 1, year),
  ],
  // "12. und 19. Dezember", "24. bis 31.12.": the last date says the month of all.
  [
    new RegExp(`^(\\d{1,2})\\.(?=${moreDays} ?${monthName})`, 'iu'),
    ([, day = '', name = '', year]) => dateOf(day, months.indexOf(name.toLowerCase()) + 1, year),
  ],
  [
    new RegExp(`^(\\d{1,2})\\.(?=${moreDays} ?(\\d{1,2})\\.(?: ?(\\d{4}))?)`, 'u'),
    ([, day = '', month, year]) => dateOf(day, Number(month), year),
  ],
  [
    /^(nicht|außer|außerhalb|ausgenommen) (in |der |während )*(den |der )?(schul)?ferien(zeiten)?/iu,
    says({ is: 'holidays' }),
  ],
  [/^in den (schul)?ferien (nicht|geschlossen|zu|kein\p{L}*( \p{L}+)?)(?!\p{L})/iu, says({ is: 'holidays' })],
  [/^((nur )?(in|während) der|zur) schulzeit(?!\p{L})/iu, says({ is: 'holidays' })],
  [
    /^(nicht|außer|ausgenommen|entfällt|kein termin)(( am| an den)? ?(?=\d)| am(?= \p{L}+,? \d+\. ?(\d+\.|\p{L})))/iu,
    says({ is: 'except' }),
  ],
  [
    /^(nach|n\.) ?(tel(\.|efonischer)? )?(v\.|vereinb(arung|\.)|absprache|verabredung|anmeldung)/iu,
    says({ is: 'appointment' }),
  ],
  [/^(14-tä(gig|glich)|14-tägl\.?|alle 14 tage|zweiwöchentlich|vierzehntägig)/iu, says({ is: 'every', weeks: 2 })],
  [/^jede zweite woche/iu, says({ is: 'every', weeks: 2 })],
  [
    /^alle (zwei|drei|vier|[2-8]) wochen/iu,
    ([, weeks = '']) => ({ is: 'every', weeks: numerals[weeks.toLowerCase()] ?? Number(weeks) }),
  ],
  [/^(im|des|eines|jeden|pro|\/) ?monats?(?!\p{L})|^monatlich/iu, says({ is: 'monthly' })],
  [/^(täglich|jeden tag|alle tage)(?!\p{L})/iu, says({ is: 'days', days: [0, 1, 2, 3, 4, 5, 6] })],
  [/^(wöchentlich|jede woche|einmal (pro|in der) woche)(?!\p{L})/iu, says({ is: 'weekly' })],
  [/^jede[nr]?(?= [\p{L}\d])/iu, says({ is: 'each' })],
  [
    /^(?:insgesamt |an )?(\d{1,2})(?: ?x|[ -]?mal| termine?n?| treffen| abende?n?| vormittage?n?| nachmittage?n?)(?!\p{L})/iu,
    ([, count]) => (Number(count) === 0 ? null : { is: 'count', count: Number(count) }),
  ],
  [/^([1-5])\. ?(?=\p{L})/u, ([, nth]) => ({ is: 'ordinal', nth: Number(nth) })],
  [
    /^(erste|zweite|dritte|vierte|fünfte|letzte)[nrms]?(?!\p{L})/iu,
    ([, word = '']) => ({ is: 'ordinal', nth: ordinals[word.toLowerCase()] ?? 1 }),
  ],
  [/^(werktags|werktäglich|wochentags)(?!\p{L})/iu, says({ is: 'days', days: [0, 1, 2, 3, 4] })],
  [/^(wochenende|wochenends)(?!\p{L})/iu, says({ is: 'days', days: [5, 6] })],
  ...dayNames.map((names, day): Rule => [
    new RegExp(`^(${names})\\.?(?!\\p{L})`, 'iu'),
    says({ is: 'days', days: [day] }),
  ]),
  [/^(\d{1,2})[.:](\d{2})(?:\s*(?:uhr|h)\b)?/iu, ([, hours = '', minutes]) => timeOf(hours, minutes)],
  [/^(\d{1,2})(?:\s*(?:uhr|h)\b)?(?![\d.]*\d)/iu, ([, hours = '']) => timeOf(hours)],
  [/^zwischen(?!\p{L})/iu, says({ is: 'between' })],
  [/^(-|bis( zum| einschließlich)?(?!\p{L}))/iu, says({ is: 'to' })],
  [/^(von|ab( dem)?|vom|seit( dem)?|beginnend( am)?|beginn( am)?)(?!\p{L})/iu, says({ is: 'from' })],
  [/^[,()]/u, says({ is: 'aside' })],
  [/^(\+|&|und(?!\p{L})|sowie(?!\p{L}))/iu, says({ is: 'and' })],
  [/^\//u, says({ is: 'slash' })],
  [/^(;|\n|\|)/u, says({ is: 'break' })],
];

/** What says nothing of its own. */
const filler =
  /^(?:[ \t:]+|(?:bis auf weiteres|ab sofort|uhr|am|um|jeweils|immer|geöffnet|offen|termine?|zeiten|öffnungszeiten|sprechzeiten)(?!\p{L})|\.(?!\d))+/iu;

function nextToken(text: string, begin: number, before: readonly WrittenTimeToken[]): WrittenTimeToken {
  const rest = text.slice(begin);
  for (const [pattern, read] of rules) {
    const match = pattern.exec(rest);
    const said = match === null ? null : read(match, before);
    if (match !== null && said !== null) return { ...said, begin, end: begin + match[0].length };
  }
  const word = /^[\p{L}\p{N}]+[.-]?|^[^]/u.exec(rest)?.[0] ?? rest;
  return { is: 'unknown', begin, end: begin + word.length };
}

/** Text as `writtenTimeTokens` reads it: one kind of blank, of dash and of line break. */
export const plainTimes = (text: string): string =>
  text
    .replace(/\r\n?/gu, '\n')
    .replace(/[–—−]/gu, '-')
    .replace(/[ \t\u00a0]+/gu, ' ')
    .trim();

/** Reads a text about times (see `plainTimes`) piece by piece. Every sign is in some token, or means nothing. */
export function writtenTimeTokens(text: string): WrittenTimeToken[] {
  const tokens: WrittenTimeToken[] = [];
  for (let at = 0; at < text.length;) {
    const skipped = filler.exec(text.slice(at))?.[0].length ?? 0;
    at += skipped;
    if (skipped > 0 || at >= text.length) continue;
    const token = nextToken(text, at, tokens);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}
