import { expect, test } from 'vitest';
import { readBaseRow, storeRecord } from './base.ts';

const lines = (...objects: object[]) => new TextEncoder().encode(objects.map((one) => JSON.stringify(one)).join('\n'));

test('lists read the first line of a record and no more', () => {
  const { base } = storeRecord('places', {
    id: 'l',
    name: 'Rathaus',
    street: null,
    postcode: null,
    town: null,
    districtId: null,
  });
  const tail = new TextEncoder().encode('no JSON at all');
  const end = base.indexOf(10);
  const damaged = new Uint8Array([...base.subarray(0, end + 1), ...tail]);
  expect(readBaseRow('places', damaged)).toMatchObject({ name: 'Rathaus' });
});

test('what lists show today is found in records of a version whose lists showed less', () => {
  const base = lines({ title: { de: 'Babytreff' }, phases: ['birth'] }, { topics: ['midwifery'], area: ['nord'] });
  expect(readBaseRow('offers', base)).toMatchObject({ phases: ['birth'], topics: ['midwifery'], area: ['nord'] });
});
