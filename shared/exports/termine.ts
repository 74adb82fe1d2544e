import { addDays } from '../catalogue/calendar.ts';
import { days } from '../catalogue/vocabulary.ts';
import { program } from '../program.ts';
import { berlinTimeZone, endOfDayInUtc } from './berlinTime.ts';
import { calendarLines, calendarText } from './calendarLines.ts';
import { neverEdited } from './neverEdited.ts';
import type { Publication } from './publication.ts';
import type { PublishedOffer, PublishedPlace, PublishedRecords } from './publishRecords.ts';

const dateDigits = (day: string) => day.replaceAll('-', '');

/** A moment in Berlin; 24:00 is the beginning of the next day. */
const localMoment = (day: string, time: string): string =>
  time === '24:00' ? `${dateDigits(addDays(day, 1))}T000000` : `${dateDigits(day)}T${time.replace(':', '')}00`;

/** The first such weekday on or after a day. */
function firstOn(weekday: string, day: string): string {
  const wanted = days.findIndex(({ id }) => id === weekday);
  const is = (new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7;
  return addDays(day, (wanted - is + 7) % 7);
}

/** From when to when; an end that is not after the beginning lies on the next day. */
function times(day: string, from: string, to: string | null): string[] {
  const start = `DTSTART;TZID=Europe/Berlin:${localMoment(day, from)}`;
  return to === null
    ? [start]
    : [start, `DTEND;TZID=Europe/Berlin:${localMoment(to > from ? day : addDays(day, 1), to)}`];
}

/** A rule whose end is written as RFC 5545 wants it beside a start with a time zone: in UTC. */
function ruleLine(rule: string, validTo: string | null): string {
  const [, end = validTo] = /UNTIL=(\d{8})/.exec(rule) ?? [];
  const rest = rule
    .replace(/^RRULE:/i, '')
    .replace(/;?UNTIL=[^;]*/, '')
    .replace(/^;/, '');
  if (end === null || /COUNT=/.test(rest)) return `RRULE:${rest}`;
  const day = end.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
  return `RRULE:${rest};UNTIL=${endOfDayInUtc(validTo !== null && validTo < day ? validTo : day)}`;
}

interface Happening {
  readonly id: string;
  readonly lines: readonly string[];
}

/** Everything of an offer that has a time. */
function happeningsOf(offer: PublishedOffer, knownOn: string): Happening[] {
  const { weekly, recurring, dates } = offer.schedule;
  const from = offer.validFrom ?? offer.reviewedOn ?? knownOn;
  return [
    ...weekly.map((slot) => ({
      id: slot.id,
      lines: [
        ...times(firstOn(slot.day, from), slot.from, slot.to),
        ruleLine(`FREQ=WEEKLY;BYDAY=${slot.day.toUpperCase()}`, offer.validTo),
      ],
    })),
    ...recurring.map((date) => ({
      id: date.id,
      lines: [
        ...times(date.start, date.from, date.to),
        ruleLine(date.rrule, offer.validTo),
        ...date.exceptions.map((day) => `EXDATE;TZID=Europe/Berlin:${localMoment(day, date.from)}`),
      ],
    })),
    ...dates.map(({ id, date, from: start, to }) => ({
      id,
      lines: start === null ? [`DTSTART;VALUE=DATE:${dateDigits(date)}`] : times(date, start, to),
    })),
  ];
}

const addressOf = ({ name, street, postcode, town }: PublishedPlace): string =>
  [name, street, [postcode, town].filter((part) => part !== null).join(' ')]
    .filter((part) => part !== null && part !== '')
    .join(', ');

/** What every event of an offer says. */
function offerLines(offer: PublishedOffer, place: PublishedPlace | undefined): string[] {
  const hints = [
    offer.summary['de'] ?? '',
    offer.schedule.closedInSchoolHolidays ? 'Nicht in den Schulferien.' : '',
    offer.schedule.note ?? '',
  ];
  const description = hints.filter((hint) => hint !== '').join('\n');
  return [
    `SUMMARY:${calendarText(offer.title.de)}`,
    ...(description === '' ? [] : [`DESCRIPTION:${calendarText(description)}`]),
    ...(place === undefined ? [] : [`LOCATION:${calendarText(addressOf(place))}`]),
    ...(place?.position ? [`GEO:${place.position.lat};${place.position.lon}`] : []),
    ...(offer.website === null ? [] : [`URL:${offer.website}`]),
  ];
}

/**
 * The text of `termine.ics` (iCalendar, RFC 5545): an event for every weekly time, recurring and single date of every offer,
 * in the time of Berlin. Weekly times begin with the offer, or else when it was last checked; school holidays are not known
 * and stand in the description.
 */
export function* termineText({ modifiedAt }: Publication, { offers, places }: PublishedRecords): Generator<string> {
  const stamp = new Date(modifiedAt ?? neverEdited).toISOString();
  const placeById = new Map(places.map((place) => [place.id, place]));
  const stampLine = `DTSTAMP:${stamp.replace(/[-:]|\.\d{3}/g, '')}`;
  yield calendarLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${program.name}//${program.version}//DE`,
    ...berlinTimeZone,
  ]);
  for (const offer of offers) {
    const happenings = happeningsOf(offer, stamp.slice(0, 10));
    if (happenings.length === 0) continue;
    const ofOffer = calendarLines([...offerLines(offer, placeById.get(offer.places[0] ?? '')), 'END:VEVENT']);
    let events = '';
    for (const { id, lines } of happenings) {
      events += calendarLines(['BEGIN:VEVENT', `UID:${id}@${offer.id}`, stampLine, ...lines]) + ofOffer;
    }
    yield events;
  }
  yield calendarLines(['END:VCALENDAR']);
}
