import { expect, test } from 'vitest';
import { readCost } from './readCost.ts';

test.each(['kostenlos', 'kostenfrei', 'frei', 'Free', 'gebührenfrei', 'gratis', 'keine', '0 €', '0,00 Euro'])(
  '„%s“ is free',
  (text) => {
    expect(readCost(text)).toEqual({ value: { kind: 'free' }, notes: [] });
  },
);

test.each(['Spende', 'Donation', 'Spende erbeten', 'auf Spendenbasis'])('„%s“ is a donation', (text) => {
  expect(readCost(text).value).toEqual({ kind: 'donation' });
});

test.each([
  ['120,-- €', 12000],
  ['5 Euro', 500],
  ['5,- €', 500],
  ['EUR 5,50', 550],
  ['1.200 €', 120000],
  ['85,00', 8500],
])('„%s“ is an amount; nobody says yet what for', (text, amount) => {
  expect(readCost(text)).toMatchObject({ value: { kind: 'amount', amount }, notes: [{ code: 'cost-unit-missing' }] });
});

test.each([
  ['8,50 €/Monat', 850, 'per-month'],
  ['8,50 € im Monat', 850, 'per-month'],
  ['3 € pro Termin', 300, 'per-session'],
  ['20 € pro Familie', 2000, 'per-family'],
  ['60 € jährlich', 6000, 'per-year'],
  ['€8.50 per month', 850, 'per-month'],
  ['3 € per session', 300, 'per-session'],
  ['65 € / 5 Termine', 6500, 'per-course'],
  ['10 Termine 85 €', 8500, 'per-course'],
])('„%s“ says what the amount is for', (text, amount, unit) => {
  expect(readCost(text)).toMatchObject({ value: { kind: 'amount', amount, unit }, notes: [] });
});

test('how many times a course meets is kept', () => {
  expect(readCost('10 Termine 85 €').value?.note).toBe('10 Termine');
});

test('the education package is taken beside the amount', () => {
  expect(readCost('7,50 € / Monat; Bildung und Teilhabe').value).toEqual({
    kind: 'amount',
    amount: 750,
    unit: 'per-month',
    educationPackage: true,
  });
});

test.each(['3 € Erw., 1 € Kinder', 'ab 5 €', '5-10 €', 'nach Einkommen'])('„%s“ is kept as text', (text) => {
  expect(readCost(text)).toMatchObject({ value: { kind: 'text', note: text }, notes: [{ code: 'cost-as-text' }] });
});

test('a dash says nothing', () => {
  expect(readCost('-')).toEqual({ value: null, notes: [] });
});
