import type { Phone } from '../../../shared/catalogue/values.ts';
import { readOnePhone } from '../../../shared/imports/cells/readPhone.ts';
import { taken } from '../format/codec.ts';
import type { Codec } from '../format/codec.ts';

/**
 * A phone number: kept as it was written, and as E.164 where it can be read, by the same rules as in an import. A number
 * that cannot be read is no reason to refuse it; the record says so.
 */
export const optionalPhone: Codec<Phone | null> = {
  print: (phone) => phone?.written ?? '',
  parse: (typed) => taken(typed.trim() === '' ? null : readOnePhone(typed).value),
};
