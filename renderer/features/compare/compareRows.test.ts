import { expect, test } from 'vitest';
import { offer } from '../../../shared/catalogue/offer.ts';
import { compareRows, takePatch } from './compareRows.ts';

const names = { record: () => 'Familienzentrum', topic: () => 'Elterncafés', area: () => undefined };
const one = offer.parse({
  id: 'a',
  title: { de: 'Babycafé', tr: 'Bebek kafesi' },
  partners: [{ partnerId: 'p', role: 'responsible' }],
  topics: ['parent-cafes'],
  cost: { kind: 'free' },
  schedule: { weekly: [{ id: 's', day: 'tu', from: '09:00', to: '11:00' }], byAppointment: true },
});
const other = offer.parse({
  id: 'b',
  title: { de: 'Elterncafé' },
  schedule: { weekly: [{ id: 't', day: 'tu', from: '09:00', to: '11:00' }] },
});
const rows = compareRows('offers', [one, other], names, 'de');
const row = (key: string) => {
  const found = rows.find((known) => known.key === key);
  if (found === undefined) throw new Error(`no row ${key}`);
  return found;
};

test('fields are compared as people read them, lists whole, whatever their items are called inside', () => {
  expect(rows.map(({ key, texts }) => [key, ...texts])).toEqual(
    expect.arrayContaining([
      ['title/de', 'Babycafé', 'Elterncafé'],
      ['title/tr', 'Bebek kafesi', ''],
      ['partners', 'Familienzentrum: Federführend', ''],
      ['topics', 'Elterncafés', ''],
      ['slots', 'Dienstag, 09:00–11:00 Uhr', 'Dienstag, 09:00–11:00 Uhr'],
    ]),
  );
});

test('a value is taken over without touching what stands beside it', () => {
  expect(takePatch(row('title/tr'), one, other)).toEqual({ title: { de: 'Elterncafé', tr: 'Bebek kafesi' } });
  expect(takePatch(row('title/tr'), other, one)).toEqual({ title: { de: 'Babycafé' } });
  expect(takePatch(row('cost/kind'), one, other)).toEqual({ cost: { kind: 'free' } });
  expect(takePatch(row('schedule/byAppointment'), other, one)).toEqual({ schedule: { byAppointment: false } });
  expect(takePatch(row('partners'), one, other)).toEqual({ partners: one.partners });
});

test('times that are taken over get ids of their own', () => {
  const patch = takePatch(row('slots'), one, other);
  expect(patch).toMatchObject({ schedule: { weekly: [{ day: 'tu', from: '09:00', to: '11:00' }] } });
  expect(JSON.stringify(patch)).not.toContain('"s"');
});
