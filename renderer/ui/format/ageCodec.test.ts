import { expect, test } from 'vitest';
import { ageCodec } from './ageCodec.ts';

test.each([
  [36, 72, '3 bis 6\u00a0Jahre', '3 to 6\u00a0years'],
  [0, 36, '0 bis 3\u00a0Jahre', '0 to 3\u00a0years'],
  [6, 18, '6 bis 18\u00a0Monate', '6 to 18\u00a0months'],
  [144, null, 'ab 12\u00a0Jahren', 'from 12\u00a0years'],
  [null, 18, 'bis 18\u00a0Monate', 'up to 18\u00a0months'],
  [null, null, '', ''],
])('from %s to %s months is written as people say it, and read again', (from, to, german, english) => {
  for (const [language, written] of [['de', german] as const, ['en', english] as const]) {
    expect(ageCodec.print({ from, to }, language)).toBe(written);
    expect(ageCodec.parse(written, language)).toEqual({ ok: true, value: { from, to } });
  }
});

test('what is no age is refused', () => {
  expect(ageCodec.parse('Jahrgang 2019', 'de')).toEqual({ ok: false, reason: 'ages' });
});
