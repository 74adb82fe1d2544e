import fc from 'fast-check';
import { expect, test } from 'vitest';
import { days } from '../vocabulary.ts';
import { readWrittenTimes } from './writtenTimes.ts';

// A Sunday. More forms, as lists have them, stand in imports/cells/readSchedule.test.ts.
const today = '2026-11-22';

const span = ({ from, to }: { from: string | null; to: string | null }) => `${from}-${to}`;
function said(text: string) {
  const { weekly, recurring, dates, unclear, ...rest } = readWrittenTimes(text, today);
  return {
    times: [
      ...weekly.map((slot) => `${slot.day} ${span(slot)}`),
      ...recurring.map((date) => [date.rrule, date.start, span(date), ...date.exceptions].join(' ')),
      ...dates.map((date) => `${date.date} ${span(date)}`),
    ],
    unclear: unclear.map(({ doubt, text: piece, words }) => [doubt, piece, words].filter(Boolean).join(': ')),
    ...rest,
  };
}

test.each([
  ['dienstags 9-11 Uhr', ['tu 09:00-11:00']],
  ['Mo, Mi, Fr 8.30-12 Uhr', ['mo 08:30-12:00', 'we 08:30-12:00', 'fr 08:30-12:00']],
  ['Dienstag zwischen 14 und 17 Uhr', ['tu 14:00-17:00']],
  ['am Wochenende 10-14', ['sa 10:00-14:00', 'su 10:00-14:00']],
  ['jeden 2. Mittwoch im Monat 15:30 bis 17 Uhr', ['FREQ=MONTHLY;BYDAY=2WE 2026-12-09 15:30-17:00']],
  ['jeden Monat am ersten Samstag 10-13', ['FREQ=MONTHLY;BYDAY=1SA 2026-12-05 10:00-13:00']],
  [
    'jeden 1. und 3. Montag im Monat von 10 bis 12 Uhr',
    ['FREQ=MONTHLY;BYDAY=1MO 2026-12-07 10:00-12:00', 'FREQ=MONTHLY;BYDAY=3MO 2026-12-21 10:00-12:00'],
  ],
  ['alle drei Wochen freitags 16-18 Uhr ab 08.01.2027', ['FREQ=WEEKLY;INTERVAL=3;BYDAY=FR 2027-01-08 16:00-18:00']],
  ['vom 12.01. bis 30.03. dienstags 9-11', ['FREQ=WEEKLY;UNTIL=20270330;BYDAY=TU 2027-01-12 09:00-11:00']],
  ['donnerstags 16-17 Uhr bis 31.03.', ['FREQ=WEEKLY;UNTIL=20270331;BYDAY=TH 2026-11-26 16:00-17:00']],
  ['Sa 12.12. 14-17 Uhr', ['2026-12-12 14:00-17:00']],
  ['12. und 19. Dezember 15-16 Uhr', ['2026-12-12 15:00-16:00', '2026-12-19 15:00-16:00']],
  ['30. bis 31.12. 10-12 Uhr', ['2026-12-30 10:00-12:00', '2026-12-31 10:00-12:00']],
  ['Mo 8.10-9.10.', ['mo 08:10-09:10']],
])('„%s“ is understood whole', (text, times) => {
  expect(said(text)).toMatchObject({ times, unclear: [] });
});

test('a number of times gives the last day, from the first such day on', () => {
  expect(said('ab 12.01. immer donnerstags 16 Uhr, 8 Termine').times).toEqual([
    'FREQ=WEEKLY;UNTIL=20270304;BYDAY=TH 2027-01-14 16:00-null',
  ]);
  expect(said('8x Di und Do 16-17 ab 12.01.2027').times).toEqual([
    'FREQ=WEEKLY;UNTIL=20270204;BYDAY=TU,TH 2027-01-12 16:00-17:00',
  ]);
});

test('what began on a day without a year began on the nearest one, what will be comes next', () => {
  expect(said('ab 01.09. Mo 9-10').times).toEqual(['FREQ=WEEKLY;BYDAY=MO 2026-09-07 09:00-10:00']);
  expect(said('01.09. 9-10').times).toEqual(['2027-09-01 09:00-10:00']);
  expect(said('29.02. 9-10').times).toEqual(['2028-02-29 09:00-10:00']);
});

test('days on which it does not take place make a rule of weekly times', () => {
  expect(said('montags 9-11, außer am 28.12. und 04.01.').times).toEqual([
    'FREQ=WEEKLY;BYDAY=MO 2026-11-23 09:00-11:00 2026-12-28 2027-01-04',
  ]);
});

test.each(['nicht in den Ferien', 'außerhalb der Schulferien', 'in den Ferien geschlossen', 'während der Schulzeit'])(
  'closed in the school holidays: „%s“',
  (words) => {
    expect(said(`dienstags 9-11 Uhr, ${words}`)).toMatchObject({
      times: ['tu 09:00-11:00'],
      closedInSchoolHolidays: true,
      unclear: [],
    });
  },
);

test('a remark between commas leaves the times beside it alone', () => {
  expect(said('Mo–Do 8–16, Raum 12, Eingang im Hof')).toMatchObject({
    times: ['mo 08:00-16:00', 'tu 08:00-16:00', 'we 08:00-16:00', 'th 08:00-16:00'],
    unclear: ['words: Raum 12: Raum', 'words: Eingang im Hof: Eingang im Hof'],
  });
});

test.each([
  ['werktags', 'no-time: werktags'],
  ['14-täglich mittwochs 10-11', 'no-first-day: 14-täglich mittwochs 10-11'],
  ['jeden 2. Mittwoch 15-17 Uhr', 'nth-or-every: jeden 2. Mittwoch 15-17 Uhr'],
  ['montags monatlich 9-10', 'no-nth: montags monatlich 9-10'],
  ['Mo, Mi 10-12, 14-16', 'pairing: Mo, Mi 10-12, 14-16'],
  ['9-11 Uhr', 'no-day: 9-11 Uhr'],
  ['Mo bis 9 Uhr', 'order: Mo bis 9 Uhr'],
  ['Mo 9-10 bis 01.11.2026', 'bounds: Mo 9-10 bis 01.11.2026'],
  ['jeden Freitag im Advent 16 Uhr', 'words: jeden Freitag im Advent 16 Uhr: im Advent'],
])('„%s“ is not guessed at', (text, doubt) => {
  expect(said(text)).toMatchObject({ times: [], unclear: [doubt] });
});

test('a beginning behind several times may be that of the last or of all; before them it is that of all', () => {
  expect(said('Mo 9-11, Do 16-18 ab 12.01.')).toMatchObject({
    times: [],
    unclear: ['bounds: Mo 9-11', 'bounds: Do 16-18 ab 12.01.'],
  });
  expect(said('ab 12.01. Mo 9-11, Do 16-18').times).toEqual([
    'FREQ=WEEKLY;BYDAY=MO 2027-01-18 09:00-11:00',
    'FREQ=WEEKLY;BYDAY=TH 2027-01-14 16:00-18:00',
  ]);
});

test('weekly times are read as they are written, however people write them', () => {
  const minutes = fc.integer({ min: 0, max: 24 * 60 - 1 });
  const two = (value: number) => String(value).padStart(2, '0');
  const timeOf = (at: number) => `${two(Math.floor(at / 60))}:${two(at % 60)}`;
  const written = fc.constantFrom<(at: number) => string>(
    (at) => timeOf(at),
    (at) => `${Math.floor(at / 60)}.${two(at % 60)}`,
    (at) => (at % 60 === 0 ? String(at / 60) : timeOf(at)),
    (at) => `${timeOf(at)} Uhr`,
  );
  const names = days.map(({ de }) => de);
  const dayName = fc.constantFrom<(at: number) => string>(
    (at) => names[at] ?? '',
    (at) => `${names[at]?.toLowerCase() ?? ''}s`,
    (at) => names[at]?.slice(0, 2) ?? '',
    (at) => `jeden ${names[at] ?? ''}`,
  );
  const slot = fc.record({ day: fc.integer({ min: 0, max: 6 }), from: minutes, to: minutes });
  fc.assert(
    fc.property(
      fc.uniqueArray(slot, { minLength: 1, maxLength: 5, selector: ({ day }) => day }),
      written,
      dayName,
      fc.constantFrom('-', ' bis ', ' – '),
      fc.constantFrom('; ', '\n', ', '),
      (slots, timeAs, dayAs, to, parted) => {
        const text = slots.map(({ day, from, to: end }) => `${dayAs(day)} ${timeAs(from)}${to}${timeAs(end)}`);
        const read = readWrittenTimes(text.join(parted), today);
        expect(read.unclear).toEqual([]);
        expect(read.weekly).toEqual(
          slots.map(({ day, from, to: end }) => ({ day: days[day]?.id, from: timeOf(from), to: timeOf(end) })),
        );
      },
    ),
  );
});

test('a word that nobody knows is never passed over, wherever it stands', () => {
  const known = 'Mo di 9-11 bis ab vom 12.01. 31.2. jeden 2. Monat und ( ) ; , außer nicht / 14-täglich 8x'.split(' ');
  const words = fc.array(fc.constantFrom(...known), { maxLength: 6 }).map((some) => some.join(' '));
  fc.assert(
    fc.property(words, words, (before, after) => {
      const { unclear } = readWrittenTimes(`${before} Xylophon ${after}`, today);
      expect(unclear.filter(({ words: unknown }) => unknown.includes('Xylophon'))).toHaveLength(1);
    }),
  );
});
