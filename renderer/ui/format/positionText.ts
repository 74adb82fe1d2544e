import type { Language } from '../../../shared/texts/language.ts';
import type { Point } from '../../../shared/catalogue/values.ts';

/** A position as people write it: `51,62040° N, 8,27010° O`. Five decimals are a metre. `readWrittenPosition` reads it. */
export function positionText({ lat, lon }: Point, language: Language): string {
  const east = language === 'de' ? 'O' : 'E';
  return `${degrees(lat, language)}° ${lat < 0 ? 'S' : 'N'}, ${degrees(lon, language)}° ${lon < 0 ? 'W' : east}`;
}

const degrees = (value: number, language: Language): string =>
  Math.abs(value).toFixed(5).replace('.', separator[language]);

const separator: Readonly<Record<Language, string>> = { de: ',', en: '.' };
