import { expect, test } from 'vitest';
import type { Price } from '../../../shared/catalogue/price.ts';
import { priceCodec } from './priceCodec.ts';

const nothing: Price = { kind: null, amount: null, unit: null, note: null };
const prices: readonly (readonly [Price, string, string])[] = [
  [{ ...nothing, kind: 'amount', amount: 850, unit: 'per-month' }, '8,50\u00a0€ pro Monat', '€8.50 per month'],
  [{ ...nothing, kind: 'amount', amount: 120000 }, '1.200,00\u00a0€', '€1,200.00'],
  [{ ...nothing, kind: 'free' }, 'Kostenlos', 'Free'],
  [{ ...nothing, kind: 'donation' }, 'Spende', 'Donation'],
  [{ ...nothing, kind: 'text', note: 'nach Einkommen' }, 'nach Einkommen', 'nach Einkommen'],
  [nothing, '', ''],
];

test.each(prices)('a price is written on one line and read again: %j', (price, german, english) => {
  expect(priceCodec.print(price, 'de')).toBe(german);
  expect(priceCodec.print(price, 'en')).toBe(english);
  expect(priceCodec.parse(german, 'de')).toEqual({ ok: true, value: price });
});

test('an English amount is read too', () => {
  const [monthly] = prices;
  expect(priceCodec.parse(monthly?.[2] ?? '', 'en')).toEqual({ ok: true, value: monthly?.[0] });
});
