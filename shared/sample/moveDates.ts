import { addDays } from '../catalogue/calendar.ts';
import type { Json } from '../document/json.ts';

const months = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
];

const isoDay = /\b\d{4}-\d{2}-\d{2}/g;
/** The last day of a recurring date (RFC 5545). */
const until = /(UNTIL=)(\d{4})(\d{2})(\d{2})/g;
const shortDay = /\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b/g;
const spokenDay = new RegExp(String.raw`\b(\d{1,2})\. (${months.join('|')}) (\d{4})\b`, 'g');

const twoDigits = (number: string | number) => String(number).padStart(2, '0');
const parts = (day: string) => day.split('-').map(Number) as [number, number, number];

function moveText(text: string, days: number): string {
  const moved = (year: string, month: string | number, day: string) =>
    addDays(`${year}-${twoDigits(month)}-${twoDigits(day)}`, days);
  return text
    .replace(isoDay, (day) => addDays(day, days))
    .replace(until, (_, name: string, year: string, month: string, day: string) => {
      return name + moved(year, month, day).replaceAll('-', '');
    })
    .replace(shortDay, (_, day: string, month: string, year: string) => {
      const [newYear, newMonth, newDay] = parts(moved(year, month, day));
      return `${twoDigits(newDay)}.${twoDigits(newMonth)}.${newYear}`;
    })
    .replace(spokenDay, (_, day: string, month: string, year: string) => {
      const [newYear, newMonth, newDay] = parts(moved(year, months.indexOf(month) + 1, day));
      return `${newDay}. ${months[newMonth - 1]} ${newYear}`;
    });
}

/**
 * The same value with every date in it moved by some days: ISO days and moments, RRULE ends, and dates in German prose
 * (31.12.2026, 31. Januar 2027).
 */
export function moveDates(value: Json, days: number): Json {
  if (typeof value === 'string') return moveText(value, days);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item: Json) => moveDates(item, days));
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, moveDates(member, days)]));
}
