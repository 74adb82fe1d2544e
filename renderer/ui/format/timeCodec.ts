import { isTime } from '../../../shared/catalogue/calendar.ts';
import { refused, taken } from './codec.ts';
import type { Codec, Parsed } from './codec.ts';

/** Reads a time of day as a person writes it: `9`, `9:30`, `9.30`, `930`, `09:30 Uhr`, `9h30`. Gives `HH:MM`. */
export function readTime(written: string): Parsed<string> {
  const text = written.trim().replace(/\s*(uhr|h)$/i, '');
  const [, hours, minutes] = /^(\d{1,2})(?:\s*[:.,h]\s*(\d{2}))?$/i.exec(text) ?? /^(\d{1,2})(\d{2})$/.exec(text) ?? [];
  if (hours === undefined) return refused('time');
  const time = `${hours.padStart(2, '0')}:${minutes ?? '00'}`;
  return isTime(time) ? taken(time) : refused('time');
}

/** A time of day that may be missing, `HH:MM` or null. */
export const optionalTime: Codec<string | null> = {
  print: (value) => value ?? '',
  parse: (written) => (written.trim() === '' ? taken(null) : readTime(written)),
};

/** A time of day that has to be there. */
export const requiredTime: Codec<string> = {
  print: (value) => value,
  parse: (written) => (written.trim() === '' ? refused('required') : readTime(written)),
};
