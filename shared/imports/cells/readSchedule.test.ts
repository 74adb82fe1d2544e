import { expect, test } from 'vitest';
import { readSchedule } from './readSchedule.ts';

const today = '2026-11-22';
const said = (text: string) => {
  const { value, notes } = readSchedule(text, today);
  const span = ({ from, to }: { from: string | null; to: string | null }) => `${from}-${to}`;
  return {
    weekly: value?.weekly.map((slot) => `${slot.day} ${span(slot)}`),
    recurring: value?.recurring.map((date) => `${date.rrule} ${date.start} ${span(date)}`),
    dates: value?.dates.map((date) => `${date.date} ${span(date)}`),
    note: value?.note,
    codes: notes.map(({ code }) => code),
  };
};

test.each([
  ['Mo, Do 9-11 Uhr', ['mo 09:00-11:00', 'th 09:00-11:00']],
  ['Di + Fr 14-16:30 / 9-11', ['tu 14:00-16:30', 'fr 09:00-11:00']],
  ['Sa 9.00-9.45 / 10.00-10.45', ['sa 09:00-09:45', 'sa 10:00-10:45']],
  ['Di-Do 14-20, Fr 15-22', ['tu 14:00-20:00', 'we 14:00-20:00', 'th 14:00-20:00', 'fr 15:00-22:00']],
  ['montags 11:00 - 14:00 und 15:00 - 17:00', ['mo 11:00-14:00', 'mo 15:00-17:00']],
  [
    'montags bis mittwochs: 07.15 bis 16.30 Uhr;\r\nfreitags: 07.15 Uhr bis 15.15 Uhr',
    ['mo 07:15-16:30', 'tu 07:15-16:30', 'we 07:15-16:30', 'fr 07:15-15:15'],
  ],
  ['samstags 22 bis 0:30 Uhr', ['sa 22:00-00:30']],
])('every week: „%s“', (text, weekly) => {
  expect(said(text)).toEqual({ weekly, recurring: [], dates: [], note: null, codes: [] });
});

test.each([
  ['1. Fr im Monat 9:30–11:30', 'FREQ=MONTHLY;BYDAY=1FR 2026-12-04 09:30-11:30'],
  ['jeden 2. Dienstag im Monat, 17-18:30 Uhr', 'FREQ=MONTHLY;BYDAY=2TU 2026-12-08 17:00-18:30'],
  ['letzter Samstag im Monat 10-13 Uhr', 'FREQ=MONTHLY;BYDAY=-1SA 2026-11-28 10:00-13:00'],
  ['Do 14-täglich ab 07.01.2027 15-17 Uhr', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH 2027-01-07 15:00-17:00'],
])('now and then: „%s“', (text, recurring) => {
  expect(said(text)).toEqual({ weekly: [], recurring: [recurring], dates: [], note: null, codes: [] });
});

test.each([
  ['So, 24.1.2027 10-12 Uhr', ['2027-01-24 10:00-12:00']],
  ['Sa 13.02.2027 14-17 Uhr; Sa 20.02.2027 14-17 Uhr', ['2027-02-13 14:00-17:00', '2027-02-20 14:00-17:00']],
  ['Fr 14.05.2027 21:00 - 00:30', ['2027-05-14 21:00-00:30']],
  ['30.03.2027 - 01.04.2027, 9-16 Uhr', ['2027-03-30', '2027-03-31', '2027-04-01'].map((day) => `${day} 09:00-16:00`)],
])('on single days: „%s“', (text, dates) => {
  expect(said(text)).toEqual({ weekly: [], recurring: [], dates, note: null, codes: [] });
});

test('by appointment, and closed in the school holidays', () => {
  expect(readSchedule('n. V.', today).value).toMatchObject({ byAppointment: true, note: null });
  expect(readSchedule('Do 16-17 Uhr (nicht in den Ferien) und nach Vereinbarung', today).value).toMatchObject({
    byAppointment: true,
    closedInSchoolHolidays: true,
    note: null,
  });
});

test('as many times as days, and no slash between them: nobody knows which belongs to which', () => {
  expect(said('Mo, Mi 10-12; 14-16')).toMatchObject({
    weekly: [],
    note: 'Mo, Mi 10-12; 14-16',
    codes: ['schedule-unreadable'],
  });
});

test('what is clear is taken, and the whole text is kept beside it', () => {
  const text = 'Mo-Mi 7.30 bis 16.30 Uhr;\nDependance im Park: Mo 8-9';
  expect(said(text)).toMatchObject({
    weekly: ['mo 07:30-16:30', 'tu 07:30-16:30', 'we 07:30-16:30'],
    note: text,
    codes: ['schedule-partly'],
  });
});

test.each([
  'sonntags im Advent nach dem Gottesdienst',
  'Ferien',
  '2. Dienstag im Monat',
  'Mo 9-25',
  '14-täglich Do 9-11',
])('„%s“ is kept as a note', (text) => {
  expect(said(text)).toEqual({ weekly: [], recurring: [], dates: [], note: text, codes: ['schedule-unreadable'] });
});

test('a missing end is said', () => {
  expect(said('samstags ab 20:00')).toMatchObject({ weekly: ['sa 20:00-null'], codes: ['schedule-no-end'] });
});
