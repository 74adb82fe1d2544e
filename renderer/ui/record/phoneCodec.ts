import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { Phone } from '../../../shared/catalogue/values.ts';
import { taken } from '../format/codec.ts';
import type { Codec } from '../format/codec.ts';

/**
 * A phone number: kept as it was written, and as E.164 where it can be read (`+49 (0)2151 86-0` too). A number that cannot
 * be read is no reason to refuse it; the record says so.
 */
export const optionalPhone: Codec<Phone | null> = {
  print: (phone) => phone?.written ?? '',
  parse(typed) {
    const written = typed.trim();
    if (written === '') return taken(null);
    const number = parsePhoneNumberFromString(written, 'DE');
    return taken({ written, e164: number?.isValid() === true ? number.number : null });
  },
};
