import { expect, test } from 'vitest';
import { readContacts } from './readContact.ts';

test('name, telephone and mail of one person in one cell', () => {
  expect(readContacts('Lena Muster\nTel. 069 90009-711\nlena@example.org').value).toEqual([
    {
      name: 'Lena Muster',
      phone: { written: '069 90009-711', e164: '+496990009711' },
      mobile: null,
      email: 'lena@example.org',
    },
  ]);
});

test('a desk and its number', () => {
  expect(readContacts('Gemeindebüro, 069/90009-311').value).toMatchObject([
    { name: 'Gemeindebüro', phone: { e164: '+496990009311' } },
  ]);
});

test('a mobile number is told from the telephone', () => {
  expect(readContacts('Uwe Beispiel 0221 4710-771 / 0171 39200 71').value).toMatchObject([
    { name: 'Uwe Beispiel', phone: { e164: '+492214710771' }, mobile: { e164: '+491713920071' } },
  ]);
});

test('several people are parted by semicolons', () => {
  expect(readContacts('Uwe Beispiel; Ina Muster').value.map(({ name }) => name)).toEqual([
    'Uwe Beispiel',
    'Ina Muster',
  ]);
});

test('a dash is nobody', () => {
  expect(readContacts('-').value).toEqual([]);
});
