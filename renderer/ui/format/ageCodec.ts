import { readAge } from '../../../shared/imports/cells/readAge.ts';
import { saysNothing } from '../../../shared/imports/fold.ts';
import { valuesTexts } from '../../texts/values.ts';
import { unitOf, valueIn } from './ages.ts';
import { refused, taken } from './codec.ts';
import type { Codec } from './codec.ts';

/** From which age to which, in months; null where it is open. */
export interface AgeSpan {
  readonly from: number | null;
  readonly to: number | null;
}

/** A span of ages as people write it: `6 bis 18 Monate`, `3 bis 6 Jahre`, `ab 12 Jahren`. Read as lists are (`readAge`). */
export const ageCodec: Codec<AgeSpan> = {
  print({ from, to }, language) {
    const texts = valuesTexts[language];
    if (from === null && to === null) return '';
    const unit = unitOf(from) === 'years' && unitOf(to) === 'years' ? 'years' : 'months';
    const counted = (months: number | null) => (months === null ? null : valueIn(months, unit));
    return texts.ages(counted(from), counted(to), unit);
  },
  parse(written) {
    if (saysNothing(written)) return taken({ from: null, to: null });
    const { value } = readAge(written);
    return value === null ? refused('ages') : taken({ from: value.from, to: value.to });
  },
};
