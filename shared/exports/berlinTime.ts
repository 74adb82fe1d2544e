import { remembered } from '../remembered.ts';

// All times of a catalogue are those of a clock on a wall in Germany.

const offset = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Berlin', timeZoneName: 'longOffset' });

/** Hours that Berlin is ahead of UTC at a moment: 1 or 2. */
const hoursAhead = (moment: Date): number =>
  Number(
    /GMT\+(\d\d)/.exec(offset.formatToParts(moment).find(({ type }) => type === 'timeZoneName')?.value ?? '')?.[1],
  );

/** The last second of a day in Berlin, in UTC as iCalendar writes it: 2026-11-22 -> 20261122T225959Z. */
export const endOfDayInUtc = remembered((day: string): string => {
  const noon = new Date(`${day}T12:00:00Z`);
  return `${day.replaceAll('-', '')}T${23 - hoursAhead(noon)}5959Z`;
});

/** Summer and winter time as they have been since 1996 (the directive 2000/84/EC), for calendars that do not know the zone. */
export const berlinTimeZone: readonly string[] = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Berlin',
  'BEGIN:DAYLIGHT',
  'TZNAME:CEST',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZNAME:CET',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'END:STANDARD',
  'END:VTIMEZONE',
];
