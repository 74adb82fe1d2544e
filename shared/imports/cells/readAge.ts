import { hint } from '../finding.ts';
import type { CellNote, Reading } from '../finding.ts';
import { oneLine, saysNothing } from '../fold.ts';
import { remembered } from '../../remembered.ts';

/** Ages in months; null = open. `rest` is what the cell says beside them. */
export interface Age {
  readonly from: number | null;
  readonly to: number | null;
  readonly rest: string;
}

export type AgeUnit = 'years' | 'months';

const words: Readonly<Record<string, string>> = {
  ein: '1',
  einem: '1',
  eins: '1',
  zwei: '2',
  drei: '3',
  vier: '4',
  fünf: '5',
  sechs: '6',
  sieben: '7',
  acht: '8',
  neun: '9',
  zehn: '10',
  elf: '11',
  zwölf: '12',
  from: 'ab',
  to: 'bis',
  year: 'jahr',
  years: 'jahre',
  month: 'monat',
  months: 'monate',
  weeks: 'wochen',
};

/** Says in figures what is said in words, and in German what is said in English. School begins at six (Schulgesetze of the Länder). */
const inFigures = (text: string) =>
  oneLine(text)
    .toLowerCase()
    .replace(/[–—]/gu, '-')
    .replace(/(zum |zur |der |dem )?(schuleintritt|einschulung|schulbeginn|schulanfang)/gu, '6 jahre')
    .replace(/(der )?geburt\b/gu, '0 jahre')
    .replace(/(^|\s)u ?3\b/gu, '$1bis 3 jahre')
    .replace(/(^|\s)ü ?3\b/gu, '$1ab 3 jahre')
    .replace(/\bup to\b/gu, 'bis')
    .replace(/\p{L}+/gu, (word) => words[word] ?? word);

const number = String.raw`(\d{1,3}(?:[.,]\d)?)`;
const unit = String.raw`\s*-?\s*(wochen?|w\.|monaten?|mona?t?\.?|m\.|m(?![\p{L}\d])|jahren?|jährigen?|jährige|jahr|j\.|j(?![\p{L}\d]))?`;
const notCounted = String.raw`(?!\s*(?:personen|plätze|familien|uhr|€|euro|teilnehm|termin|x\b|[\d:]))`;
const pattern = (source: string) => new RegExp(source + notCounted, 'u');

const range = pattern(String.raw`(?:von |ab )?${number}${unit}\s*(?:-|bis(?: zu| zum)?)\s*${number}${unit}`);
const open = pattern(String.raw`(?:ab(?: dem)?|von|über|mindestens|mind\.)\s*${number}\.?${unit}`);
const upTo = pattern(String.raw`(?:bis(?: zu| zum)?|unter|höchstens|max\.|maximal)\s*${number}\.?${unit}`);
const andMore = pattern(String.raw`${number}\s*\+${unit}`);
const single = new RegExp(String.raw`^${number}${unit}$`, 'u');

const weeksPerMonth = 365.25 / 12 / 7;

function inMonths(text: string, said: string | undefined, fallback: AgeUnit): { months: number; rounded: boolean } {
  const amount = Number(text.replace(',', '.'));
  if (said?.startsWith('w') === true) return { months: Math.floor(amount / weeksPerMonth), rounded: true };
  const months = said === undefined ? fallback === 'months' : said.startsWith('m');
  return { months: Math.round(months ? amount : amount * 12), rounded: false };
}

const readerIn = (fallback: AgeUnit) =>
  remembered((text: string): Reading<Age | null> => {
    if (saysNothing(text)) return { value: null, notes: [] };
    const said = inFigures(text);
    if (/\b(jg|jahrg|jahrgang|jahrgänge|geb)\b|\b(19|20)\d\d\b/u.test(said)) {
      return { value: null, notes: [hint('age-birth-years')] };
    }
    const notes: CellNote[] = [];
    const take = (amount = '', own: string | undefined, other?: string): number => {
      const { months, rounded } = inMonths(amount, own ?? other, fallback);
      if (rounded) notes.push(hint('age-rounded', { months }));
      return months;
    };
    const answer = (match: RegExpExecArray, from: number | null, to: number | null): Reading<Age | null> => {
      const sound = (from ?? 0) <= (to ?? Infinity) && Math.max(from ?? 0, to ?? 0) <= 1200;
      if (!sound) return { value: null, notes: [hint('age-unreadable')] };
      const rest = said.replace(match[0], ' ');
      return { value: { from, to, rest: oneLine(rest) }, notes };
    };
    const both = range.exec(said);
    if (both !== null) return answer(both, take(both[1], both[2], both[4]), take(both[3], both[4], both[2]));
    const more = open.exec(said) ?? andMore.exec(said);
    if (more !== null) return answer(more, take(more[1], more[2]), null);
    const less = upTo.exec(said);
    if (less !== null) return answer(less, null, take(less[1], less[2]));
    const one = single.exec(said);
    if (one === null) return { value: null, notes: [hint('age-unreadable')] };
    const from = take(one[1], one[2]);
    notes.push(hint('age-single'));
    return answer(one, from, from + (one[2]?.startsWith('m') === true ? 1 : 12));
  });

const readers = { years: readerIn('years'), months: readerIn('months') };

/**
 * Reads an age: `0-6 Jahre`, `6–18 Mon.`, `ab 6 Wochen`, `bis 3 J.`, `Kinder ab 12`, `von vier Monaten bis zum
 * Schuleintritt`. Years of birth (`Jg. 2015`) are no ages: they change every year.
 * @param fallback the unit where the cell names none (the heading may)
 */
export const readAge = (text: string, fallback: AgeUnit = 'years'): Reading<Age | null> => readers[fallback](text);
