import { expect, test } from 'vitest';
import { readPostcode } from './readPostcode.ts';

test('blanks and the country in front do no harm', () => {
  expect(readPostcode('47829 ', false)).toEqual({ value: '47829', notes: [] });
  expect(readPostcode('D-47829', false)).toEqual({ value: '47829', notes: [] });
});

test('a lost zero is put back where postcodes begin with one', () => {
  expect(readPostcode('1979', true)).toMatchObject({ value: '01979', notes: [{ kind: 'repaired', became: '01979' }] });
});

test('elsewhere four digits are a mistake, not a lost zero', () => {
  expect(readPostcode('5999', false)).toMatchObject({ value: '5999', notes: [{ code: 'postcode-unreadable' }] });
});
