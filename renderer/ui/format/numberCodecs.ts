import { numberText } from '../../../shared/texts/language.ts';
import { refused, taken } from './codec.ts';
import type { Codec } from './codec.ts';

const german = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}))?$/;
const british = /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{1,2}))?$/;

/** A number of at most two decimals as written in German or English; null where it is none. */
function readAmount(written: string): number | null {
  const text = written
    .replace(/€|euro|eur/gi, '')
    .replace(/\s/g, '')
    .replace(/[.,][-–]+$/, '');
  const [, whole, decimals] = german.exec(text) ?? british.exec(text) ?? [];
  return whole === undefined ? null : Number(`${whole.replace(/[.,]/g, '')}.${decimals ?? '0'}`);
}

/** Money: euro cents in the record, euros on the screen (`12,50`, `12,50 €`, `1.234,50`, `12,-`). */
export const optionalMoney: Codec<number | null> = {
  print(cents, language) {
    if (cents === null) return '';
    const locale = language === 'de' ? 'de-DE' : 'en-GB';
    return new Intl.NumberFormat(locale, { minimumFractionDigits: cents % 100 === 0 ? 0 : 2 }).format(cents / 100);
  },
  parse(written) {
    if (written.trim() === '') return taken(null);
    const euros = readAmount(written);
    return euros === null ? refused('amount') : taken(Math.round(euros * 100));
  },
};

/** An age as a whole number of months or years. */
export const optionalAge: Codec<number | null> = {
  print: (value, language) => (value === null ? '' : numberText(value, language)),
  parse(written) {
    const text = written.trim();
    if (text === '') return taken(null);
    return /^\d{1,3}([.,]\d)?$/.test(text) ? taken(Number(text.replace(',', '.'))) : refused('age');
  },
};

/** Degrees of latitude or longitude, WGS 84: `51,6204`, `51.6204`, `51.6204° N`, `8,27 E`, `8,27 O`. */
export const optionalDegrees: Codec<number | null> = {
  print: (value, language) =>
    value === null
      ? ''
      : new Intl.NumberFormat(language === 'de' ? 'de-DE' : 'en-GB', { maximumFractionDigits: 7 }).format(value),
  parse(written) {
    const text = written.trim().replace(/\s*°?\s*[NEO]?$/i, '');
    if (text === '') return taken(null);
    const degrees = /^[-−–]?\d{1,3}([.,]\d+)?$/.test(text) ? Number(text.replace(/[−–]/, '-').replace(',', '.')) : NaN;
    return Math.abs(degrees) <= 180 ? taken(degrees) : refused('degrees');
  },
};
