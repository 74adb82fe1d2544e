import { expect, test } from 'vitest';
import { memberKey } from './settingsCodecs.ts';

const taken = memberKey(['05974040']);

test('the key of a town is read with the blanks it is often copied with', () => {
  expect(taken.parse('05 9 74 028', 'de')).toEqual({ ok: true, value: '05974028' });
});

test.each(['05974', '059740', '17974028', 'Lippstadt', ''])('„%s“ is no key of a town', (written) => {
  expect(taken.parse(written, 'de')).toEqual({ ok: false, reason: 'municipality' });
});

test('no two towns have the same key', () => {
  expect(taken.parse('05974040', 'de')).toEqual({ ok: false, reason: 'municipality-taken' });
});
