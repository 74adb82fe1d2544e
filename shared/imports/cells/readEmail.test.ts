import { expect, test } from 'vitest';
import { readEmail } from './readEmail.ts';

test.each(['info(at)example.org', 'info [at] example.org', 'info @example.org', 'info[ät]example(punkt)org'])(
  '„%s“ is repaired',
  (text) => {
    expect(readEmail(text)).toMatchObject({ value: 'info@example.org', notes: [{ code: 'email-mended' }] });
  },
);

test('an address between other words is found', () => {
  expect(readEmail('Lena Muster <lena.muster@example.org>')).toEqual({ value: 'lena.muster@example.org', notes: [] });
});

test('of two addresses the first is taken and the rest is named', () => {
  expect(readEmail('a@example.org; b@example.org')).toMatchObject({
    value: 'a@example.org',
    notes: [{ code: 'email-second', values: { rest: 'b@example.org' } }],
  });
});

test('what is no address is named', () => {
  expect(readEmail('über das Sekretariat')).toMatchObject({ value: null, notes: [{ code: 'email-unreadable' }] });
});
