import { isMunicipalityKey } from '../../../shared/catalogue/municipalityKey.ts';
import { refused, taken } from '../../ui/format/codec.ts';
import type { Codec } from '../../ui/format/codec.ts';

/** A municipality key as it is often copied, with spaces between its parts: `05 9 15 000`. */
export const municipalityKey: Codec<string | null> = {
  print: (value) => value ?? '',
  parse(written) {
    const key = written.replace(/\s/g, '');
    return taken(key === '' ? null : key);
  },
};

/** The key of one municipality of a Kreis, which no other may have. */
export const memberKey = (others: readonly string[]): Codec<string> => ({
  print: (value) => value,
  parse(written) {
    const key = written.replace(/\s/g, '');
    if (key.length !== 8 || !isMunicipalityKey(key)) return refused('municipality');
    return others.includes(key) ? refused('municipality-taken') : taken(key);
  },
});

/** A whole number of months, at least one. */
export const months: Codec<number> = {
  print: (value) => String(value),
  parse(written) {
    const text = written.trim();
    return /^[1-9]\d{0,2}$/.test(text) ? taken(Number(text)) : refused('months');
  },
};
