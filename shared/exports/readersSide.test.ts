import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import ICAL from 'ical.js';
import jsonld from 'jsonld';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { Projection } from '../document/projection.ts';
import { newSampleTown } from '../sample/sampleTown.ts';
import { exportFiles } from './exportFiles.ts';
import { exportFormats } from './exportFormats.ts';
import { publicationOf } from './publication.ts';

// Each file of an export, read as those read it for whom it is made.

const data = resolve(import.meta.dirname, '../../../shared/data');
const hsdsSchema = resolve(data, 'hsds/service.schema.json');
const integreatExample = resolve(data, 'integreat/location-example.json');
const today = '2026-11-22';
const writer = {
  author: 'Katrin Beispiel',
  workplace: 'Jugendamt',
  app: 'test',
  now: new Date(`${today}T09:12:00Z`),
};

let files: ReadonlyMap<string, string>;
const json = (name: string): unknown => JSON.parse(files.get(name) ?? '');
const offersOf = () => (json('katalog.json') as { offers: PublishedOffer[] }).offers;

interface PublishedOffer {
  id: string;
  places: string[];
  schedule: Record<'weekly' | 'recurring' | 'dates', { id: string }[]>;
}

beforeAll(async () => {
  const publication = publicationOf(new Projection(newSampleTown(writer)), today);
  const exported = await exportFiles(publication, new Set(exportFormats));
  files = new Map(exported.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)]));
});

test.skipIf(!existsSync(hsdsSchema))('every service is one by the official schema of HSDS 3', () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  const check = ajv.compile(JSON.parse(readFileSync(hsdsSchema, 'utf8')) as object);
  const services = json('hsds-services.json') as object[];
  expect(services).toHaveLength(offersOf().length);
  for (const service of services) expect(check(service) || check.errors).toBe(true);
});

test('no two things of the HSDS file share an id but for what is the same everywhere', () => {
  const services = json('hsds-services.json') as {
    id: string;
    schedules?: { id: string }[];
    phones?: { id: string }[];
  }[];
  const ids = services.flatMap(({ id, schedules = [], phones = [] }) => [
    id,
    ...[...schedules, ...phones].map((part) => part.id),
  ]);
  expect(new Set(ids).size).toBe(ids.length);
});

const eventsOf = () =>
  new ICAL.Component(ICAL.parse(files.get('termine.ics') ?? '') as unknown[]).getAllSubcomponents('vevent');

test('a calendar finds an event for every time of every offer', () => {
  const times = offersOf().flatMap(({ id, schedule }) =>
    [...schedule.weekly, ...schedule.recurring, ...schedule.dates].map((time) => `${time.id}@${id}`),
  );
  expect(eventsOf().map((event) => event.getFirstPropertyValue('uid'))).toEqual(times);
});

test('a calendar expands the times to the days people meet', () => {
  const parents = eventsOf().find((event) => String(event.getFirstPropertyValue('rrule')) === 'FREQ=MONTHLY;BYDAY=2TH');
  const event = new ICAL.Event(parents);
  const days: string[] = [];
  const occurrences = event.iterator();
  while (days.length < 11) {
    const next = occurrences.next();
    days.push(next.toString());
  }
  expect(days).toContain('2026-11-12T18:30:00');
  // The tenth of December is named as an exception in the sample town.
  expect(days).not.toContain('2026-12-10T18:30:00');
  expect(days).toContain('2027-01-14T18:30:00');
  expect(event.endDate.toString()).toBe('2026-01-08T20:00:00');
});

test('no line of the calendar is longer than RFC 5545 allows, and none has a bare line break', () => {
  const lines = (files.get('termine.ics') ?? '').split('\r\n');
  expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
  expect(lines.every((line) => !/[\r\n]/.test(line))).toBe(true);
});

interface IntegreatLocation {
  id: number;
  contacts: object[];
  category: object;
  opening_hours: { timeSlots: { start: string; end: string }[]; closed: boolean }[] | null;
  location: { latitude: number };
}

test.skipIf(!existsSync(integreatExample))('the Integreat app finds every member that its own server sends', () => {
  const [example] = JSON.parse(readFileSync(integreatExample, 'utf8')) as [IntegreatLocation];
  const locations = json('integreat-locations.json') as IntegreatLocation[];
  expect(locations.length).toBeGreaterThan(40);
  for (const location of locations) {
    expect(Object.keys(location).sort()).toEqual(Object.keys(example).sort());
    expect(Object.keys(location.category)).toEqual(Object.keys(example.category));
    expect(Object.keys(location.location)).toEqual(Object.keys(example.location));
  }
});

test('Integreat gets seven days or nothing, each id once, and a position for each', () => {
  const locations = json('integreat-locations.json') as IntegreatLocation[];
  expect(new Set(locations.map(({ id }) => id)).size).toBe(locations.length);
  for (const { opening_hours: hours, contacts, location } of locations) {
    if (hours !== null) {
      expect(hours).toHaveLength(7);
      expect(hours.some(({ closed }) => !closed)).toBe(true);
    }
    expect(contacts).toBeInstanceOf(Array);
    expect(location.latitude).toBeGreaterThan(47);
  }
});

test('an open-data portal finds the required properties of DCAT-AP.de once the JSON-LD is expanded', async () => {
  const base = 'https://lindenau.example.org/familie/dcat-ap.jsonld';
  const [dataset] = await jsonld.expand(json('dcat-ap.jsonld') as object, { base });
  const dct = 'http://purl.org/dc/terms/';
  const dcat = 'http://www.w3.org/ns/dcat#';
  expect(dataset).toMatchObject({
    '@type': [`${dcat}Dataset`],
    [`${dct}title`]: [{ '@value': 'Präventionskette Lindenau', '@language': 'de' }],
    [`${dct}publisher`]: [{ '@type': ['http://xmlns.com/foaf/0.1/Agent'] }],
    'http://dcat-ap.de/def/dcatde/politicalGeocodingURI': [
      { '@id': 'http://dcat-ap.de/def/politicalGeocoding/municipalityKey/05999004' },
    ],
  });
  expect(dataset?.[`${dct}description`]).toHaveLength(1);
  const distributions = dataset?.[`${dcat}distribution`] as Record<string, { '@id': string }[]>[];
  for (const distribution of distributions) {
    expect(distribution[`${dct}license`]).toEqual([{ '@id': 'http://dcat-ap.de/def/licenses/dl-by-de/2.0' }]);
    const name = distribution[`${dcat}accessURL`]?.[0]?.['@id'].replace('https://lindenau.example.org/familie/', '');
    expect([...files.keys()]).toContain(name);
  }
});
