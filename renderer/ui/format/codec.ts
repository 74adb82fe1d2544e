import type { Language } from '../../../shared/texts/language.ts';

/** Why something written cannot be taken; its sentence stands in texts/fields.ts. */
export type Unreadable =
  | 'day'
  | 'no-such-day'
  | 'time'
  | 'amount'
  | 'age'
  | 'ages'
  | 'degrees'
  | 'position'
  | 'months'
  | 'municipality'
  | 'municipality-taken'
  | 'required';

/** What was written, read as a value, or why it cannot be. */
export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: Unreadable };

/** How a value is shown for editing and read back. `parse(print(value))` is the value again. */
export interface Codec<T> {
  print(value: T, language: Language): string;
  parse(written: string, language: Language): Parsed<T>;
}

export const taken = <T>(value: T): Parsed<T> => ({ ok: true, value });
export const refused = (reason: Unreadable): Parsed<never> => ({ ok: false, reason });
