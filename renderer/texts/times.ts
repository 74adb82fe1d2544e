import { dayText } from '../../shared/texts/language.ts';
import type { Language } from '../../shared/texts/language.ts';

/** The time of day as people say it: `09:12 Uhr`, `09:12`. */
export function timeText(date: Date, language: Language): string {
  const time = `${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}`;
  return language === 'de' ? `${time} Uhr` : time;
}

/** A moment of this computer's clock: `22.11.2026, 09:12 Uhr`. */
export function momentText(date: Date, language: Language): string {
  const day = `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
  return `${dayText(day, language)}, ${timeText(date, language)}`;
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');
