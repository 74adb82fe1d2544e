import { remembered } from '../remembered.ts';

/** The languages the program speaks. */
export const languages = ['de', 'en'] as const;
export type Language = (typeof languages)[number];

/** The same texts in every language; the compiler finds a missing one. */
export type PerLanguage<T> = Readonly<Record<Language, T>>;

export type TextValues = Readonly<Record<string, string | number>>;

const locales = { de: 'de-DE', en: 'en-GB' } as const;

// Making a format takes as long as writing a dozen days by it.
const dayFormats: PerLanguage<Intl.DateTimeFormat> = {
  de: new Intl.DateTimeFormat(locales.de, { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat(locales.en, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }),
};
const weekdayFormats: PerLanguage<Intl.DateTimeFormat> = {
  de: new Intl.DateTimeFormat(locales.de, { weekday: 'short', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat(locales.en, { weekday: 'short', timeZone: 'UTC' }),
};
const numberFormats: PerLanguage<Intl.NumberFormat> = {
  de: new Intl.NumberFormat(locales.de),
  en: new Intl.NumberFormat(locales.en),
};
const languageNames: PerLanguage<Intl.DisplayNames> = {
  de: new Intl.DisplayNames(locales.de, { type: 'language' }),
  en: new Intl.DisplayNames(locales.en, { type: 'language' }),
};

const dayTextIn = (language: Language) =>
  remembered((day: string | number | undefined) => {
    const date = new Date(`${day}T12:00:00Z`);
    return Number.isNaN(date.getTime()) ? String(day) : dayFormats[language].format(date);
  });
const dayTexts: PerLanguage<ReturnType<typeof dayTextIn>> = { de: dayTextIn('de'), en: dayTextIn('en') };

/** A day as people write it: 22.11.2026, 22 Nov 2026. What is no ISO day comes back as it is. */
export const dayText = (day: string | number | undefined, language: Language): string => dayTexts[language](day);

/** A day with its day of the week: Di, 24.11.2026; Tue, 24 Nov 2026. */
export const weekdayText = (day: string, language: Language): string =>
  `${weekdayFormats[language].format(new Date(`${day}T12:00:00Z`))}, ${dayText(day, language)}`;

/** A number as people write it: 1.234,5 or 1,234.5. */
export const numberText = (value: number, language: Language): string => numberFormats[language].format(value);

/** Euro cents as people write them: 8,50 € or €8.50. */
export const moneyText = (cents: number, language: Language): string =>
  new Intl.NumberFormat(locales[language], { style: 'currency', currency: 'EUR' }).format(cents / 100);

/** Languages that not every platform can name, or calls as it calls another. */
const otherLanguageNames: Readonly<Record<string, PerLanguage<string>>> = {
  ckb: { de: 'Sorani', en: 'Sorani' },
  gsg: { de: 'Deutsche Gebärdensprache', en: 'German Sign Language' },
  kmr: { de: 'Kurmandschi', en: 'Kurmanji' },
  prs: { de: 'Dari', en: 'Dari' },
  rom: { de: 'Romanes', en: 'Romani' },
};

function nameIn(language: Language, code: string): string {
  const own = otherLanguageNames[code]?.[language];
  if (own !== undefined) return own;
  try {
    return languageNames[language].of(code) ?? code;
  } catch {
    return code;
  }
}

const languageNamesIn: PerLanguage<(code: string) => string> = {
  de: remembered((code) => nameIn('de', code)),
  en: remembered((code) => nameIn('en', code)),
};

/** A language's own name for a BCP 47 code: `tr` -> Türkisch, Turkish. The code itself where it is no such code. */
export const languageName = (code: string, language: Language): string => languageNamesIn[language](code);
