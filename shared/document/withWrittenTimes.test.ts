import { expect, test } from 'vitest';
import { offer } from '../catalogue/offer.ts';
import { readWrittenTimes } from '../catalogue/schedule/writtenTimes.ts';
import { withWrittenTimes } from './withWrittenTimes.ts';

const read = (text: string) => readWrittenTimes(text, '2026-11-22');
const { schedule } = offer.parse({
  id: 'a',
  schedule: { weekly: [{ id: 'w', day: 'tu', from: '09:00', to: '11:00' }], note: 'Bitte klingeln.' },
});

test('times that are there stay as they are, new ones join them', () => {
  const next = withWrittenTimes(schedule, read('Di 9-11, Do 14-16, nicht in den Ferien'), false);
  expect(next.weekly).toEqual([
    { id: 'w', day: 'tu', from: '09:00', to: '11:00' },
    { id: next.weekly[1]?.id, day: 'th', from: '14:00', to: '16:00' },
  ]);
  expect(next).toMatchObject({ closedInSchoolHolidays: true, note: 'Bitte klingeln.' });
});

test('what was not understood goes to the note, once', () => {
  const next = withWrittenTimes(schedule, read('Do 14-16, Raum 12'), false);
  expect(next.note).toBe('Bitte klingeln.\nRaum 12');
  expect(withWrittenTimes(next, read('Fr 14-16, Raum 12'), false).note).toBe('Bitte klingeln.\nRaum 12');
});

test('replacing takes the times away, and not the note', () => {
  const next = withWrittenTimes({ ...schedule, byAppointment: true }, read('Sa 12.12. 10-12'), true);
  expect(next).toMatchObject({ weekly: [], byAppointment: false, note: 'Bitte klingeln.' });
  expect(next.dates).toEqual([{ id: next.dates[0]?.id, date: '2026-12-12', from: '10:00', to: '12:00' }]);
});
