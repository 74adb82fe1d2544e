import { expect, test } from 'vitest';
import { readPhones } from './readPhone.ts';

const e164 = (text: string) => readPhones(text).value.map((phone) => phone.e164);
const codes = (text: string) => readPhones(text).notes.map(({ code }) => code);

test.each([
  ['0 21 51 / 31 52 20', '+492151315220'],
  ['02151/310918', '+492151310918'],
  ['+49 (0)2151 862664', '+492151862664'],
  ['0049 221 4710733', '+492214710733'],
  ['0 69 / 9 00 09 - 7 11', '+496990009711'],
  ['Tel. 089 99998-530', '+498999998530'],
  ['0171 39200 71', '+491713920071'],
])('„%s“ is read whatever its blanks, slashes and brackets', (text, number) => {
  expect(e164(text)).toEqual([number]);
  expect(codes(text)).toEqual([]);
});

test('a number stays as it was written', () => {
  expect(readPhones(' 0 21 51 / 31 52 20 ').value).toEqual([{ written: '0 21 51 / 31 52 20', e164: '+492151315220' }]);
});

test.each(['110', '112', '115', '116117', '116 117'])('%s is a number although it has no area code', (text) => {
  expect(e164(text)).toEqual([text.replace(' ', '')]);
});

test('a number without area code could belong to any town', () => {
  expect(e164('73 76 507 ')).toEqual([null]);
  expect(codes('73 76 507 ')).toEqual(['phone-no-area-code']);
});

test.each(['089 99998-51O', 'siehe Aushang', '0221'])('„%s“ stays as it is and is named', (text) => {
  expect(e164(text)).toEqual([null]);
  expect(codes(text)).toEqual(['phone-unreadable']);
});

test('two numbers in a cell are two, a slash behind the area code is none', () => {
  expect(e164('0221 4710-771 / 0171 39200 71')).toEqual(['+492214710771', '+491713920071']);
  expect(e164('0221 4710771 oder 0221 4710772')).toHaveLength(2);
  expect(codes('0221 4710771\n0221 4710772')).toEqual(['phone-second']);
});

test.each(['', '-', 'k. A.'])('„%s“ says nothing', (text) => {
  expect(readPhones(text)).toEqual({ value: [], notes: [] });
});
