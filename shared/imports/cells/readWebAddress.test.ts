import { expect, test } from 'vitest';
import { readWebAddress } from './readWebAddress.ts';

test.each([
  ['www.example.org', 'https://www.example.org', 'web-scheme-added'],
  ['example.de/elterncafe', 'https://example.de/elterncafe', 'web-scheme-added'],
  ['www.example.de.', 'https://www.example.de', 'web-scheme-added'],
  ['http:/www.example.de', 'http://www.example.de', 'web-mended'],
  ['htpp://www.example.de', 'http://www.example.de', 'web-mended'],
])('„%s“ is repaired to %s and the repair is named', (text, address, code) => {
  expect(readWebAddress(text)).toEqual({
    value: address,
    notes: [{ kind: 'repaired', code, became: address, values: {} }],
  });
});

test('an address with its scheme stays as it is', () => {
  expect(readWebAddress('http://example.org/a?b=1')).toEqual({ value: 'http://example.org/a?b=1', notes: [] });
});

test('of two addresses the first is taken and the rest is named', () => {
  const { value, notes } = readWebAddress('https://a.example.org; https://b.example.org');
  expect(value).toBe('https://a.example.org');
  expect(notes).toMatchObject([{ code: 'web-second', values: { rest: 'https://b.example.org' } }]);
});

test.each(['folgt', 'info@example.org', 'javascript:alert(1)'])('„%s“ is no web address', (text) => {
  expect(readWebAddress(text)).toMatchObject({ value: null, notes: [{ code: 'web-unreadable' }] });
});
