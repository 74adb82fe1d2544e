import { dayOfCode, readUntil, ruleParts } from '../../../shared/catalogue/schedule/recurrence.ts';
import { days } from '../../../shared/catalogue/vocabulary.ts';
import { dayText } from '../../../shared/texts/language.ts';
import type { Language } from '../../../shared/texts/language.ts';
import { offersTexts } from '../../texts/offers.ts';

const units = ['DAILY', 'WEEKLY', 'MONTHLY'] as const;
const sayable = new Set(['FREQ', 'INTERVAL', 'BYDAY', 'COUNT', 'UNTIL', 'WKST']);

/** A weekday, or the n-th of a month, in words; null where the code is neither. */
function dayWords(code: string, language: Language): string | null {
  const [, nth = '', letters = ''] = /^([+-]?\d)?([A-Z]{2})$/.exec(code) ?? [];
  const day = days.find(({ id }) => id === dayOfCode(letters))?.[language];
  if (day === undefined) return null;
  return nth === '' ? day : offersTexts[language].recurrence.nthDay(Number(nth), day);
}

/**
 * An RRULE in words: *jeden Monat am 2. Donnerstag, bis 31.03.2027*. A rule that says more than days, number and end is
 * shown as it is written.
 */
export function recurrenceText(rule: string, language: Language): string {
  const { recurrence: words } = offersTexts[language];
  const parts = ruleParts(rule);
  const unit = units.find((known) => known === parts.get('FREQ'));
  const codes = parts.get('BYDAY')?.split(',') ?? [];
  const named = codes.map((code) => dayWords(code, language)).filter((day) => day !== null);
  const until = readUntil(parts.get('UNTIL'));
  const isSayable = named.length === codes.length && [...parts.keys()].every((name) => sayable.has(name));
  if (unit === undefined || until === undefined || !isSayable) return rule;
  const every = words.every(unit, Number(parts.get('INTERVAL') ?? '1'));
  const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(named);
  const count = parts.get('COUNT');
  return [
    list === '' ? every : `${every} ${words.on(list)}`,
    ...(count === undefined ? [] : [words.times(Number(count))]),
    ...(until === null ? [] : [words.until(dayText(until, language))]),
  ].join(', ');
}
