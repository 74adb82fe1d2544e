import { expect, test } from 'vitest';
import { readOnePhone } from '../imports/cells/readPhone.ts';
import { publishedPhone } from './publishedValues.ts';

test.each(['110', '115', '116 117', '0221 4710-771'])('%s goes out as it can be dialled', (written) => {
  expect(publishedPhone.safeParse(readOnePhone(written).value).success).toBe(true);
});

test('a number that nobody can dial does not go out', () => {
  expect(publishedPhone.safeParse({ written: '4710', e164: '4710' }).success).toBe(false);
});
