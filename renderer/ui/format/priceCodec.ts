import type { Price } from '../../../shared/catalogue/price.ts';
import { costKinds, costUnits } from '../../../shared/catalogue/vocabulary.ts';
import { readCost } from '../../../shared/imports/cells/readCost.ts';
import { moneyText } from '../../../shared/texts/language.ts';
import { taken } from './codec.ts';
import type { Codec } from './codec.ts';

/**
 * What something costs, on one line: `Kostenlos`, `8,50 € pro Monat`, `Spende`, or the text itself. Read as lists are
 * (`readCost`): what is no amount becomes text.
 */
export const priceCodec: Codec<Price> = {
  print({ kind, amount, unit, note }, language) {
    if (kind === 'text') return note ?? '';
    if (kind !== 'amount') return costKinds.find(({ id }) => id === kind)?.[language] ?? '';
    const words = costUnits.find(({ id }) => id === unit)?.[language];
    return [amount === null ? undefined : moneyText(amount, language), words].filter(Boolean).join(' ');
  },
  parse(written) {
    const { kind = null, amount = null, unit = null, note = null } = readCost(written).value ?? {};
    return taken({ kind, amount, unit, note });
  },
};
