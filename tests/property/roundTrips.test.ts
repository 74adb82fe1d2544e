import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  accessKinds,
  attendance,
  audiences,
  barrierFree,
  costKinds,
  costUnits,
  days,
  fundingKinds,
  offerTypes,
  partnerKinds,
  phases,
  transitions,
} from '../../shared/catalogue/vocabulary.ts';
import type { ListKind } from '../../shared/catalogue/records.ts';
import type { Command } from '../../shared/document/commands.ts';
import type { JsonObject } from '../../shared/document/json.ts';
import { katalogText } from '../../shared/exports/katalog.ts';
import { publicationOf } from '../../shared/exports/publication.ts';
import { publishRecords } from '../../shared/exports/publishRecords.ts';
import { readOnePhone } from '../../shared/imports/cells/readPhone.ts';
import { officeSheets } from '../../shared/sheets/officeSheets.ts';
import { publicSheets } from '../../shared/sheets/publicSheets.ts';
import { workbook } from '../../shared/sheets/workbook.ts';
import { emptyCatalogue } from '../support/lists/emptyCatalogue.ts';
import type { TestCatalogue } from '../support/lists/emptyCatalogue.ts';
import { listsOf, planLists } from '../support/lists/planOf.ts';

const idAt = (kind: string, at: number) => `${kind}0000000-0000-4000-8000-${String(at).padStart(12, '0')}`;
const nothing = fc.constant(null);
const or = <T>(value: fc.Arbitrary<T>) => fc.oneof({ weight: 1, arbitrary: nothing }, { weight: 2, arbitrary: value });

/** What people type, and what spreadsheets stumble over. */
const typed = fc
  .array(fc.constantFrom('Eltern', 'ä', '=1+1', '-', '"', ';', '|', '„Süd“', '0', '\n', '12.3.', '👶', 'a,b', '(x)'), {
    minLength: 1,
    maxLength: 6,
  })
  .map((words) =>
    words
      .join(' ')
      .replace(/ *\n */gu, '\n')
      .trim(),
  )
  .filter((text) => text !== '');
const named = typed.map((text) => text.replace(/\s+/gu, ' '));
const idOf = <Id extends string>(terms: readonly { readonly id: Id }[]) =>
  fc.constantFrom(...terms.map(({ id }) => id));
const idsOf = <Id extends string>(terms: readonly { readonly id: Id }[]) =>
  fc.subarray(
    terms.map(({ id }) => id),
    { maxLength: 3 },
  );
const phone = fc
  .constantFrom('0221 4710-700', '+49 30 23125-100', '4710')
  .map((written) => readOnePhone(written).value);
const day = fc.constantFrom('2026-01-31', '2026-02-28', '2027-12-24');
const clock = fc.constantFrom('08:00', '09:30', '17:45', '23:15');
const website = fc.constantFrom('https://www.example.org', 'http://example.org/kurs?x=1');
const email = fc.constantFrom('info@example.org', 'a.b@example.de');
const span = { from: clock, to: or(clock) };
const numbered = <T extends object>(item: fc.Arbitrary<T>, kind: string) =>
  fc.array(item, { maxLength: 3 }).map((items) => items.map((value, at) => ({ id: idAt(kind, at), ...value })));
const contacts = numbered(
  fc.record({
    name: named,
    function: or(named),
    phone: or(phone),
    mobile: or(phone),
    email: or(email),
    public: fc.boolean(),
  }),
  'c',
).map((people) => people.filter(({ name }, at) => people.findIndex((other) => other.name === name) === at));

const offer = fc.record({
  title: fc.record({ de: named }),
  summary: fc.oneof(fc.constant({}), fc.record({ de: typed, tr: typed })),
  description: fc.oneof(fc.constant({}), fc.record({ de: typed })),
  easyLanguage: or(typed),
  partners: fc.subarray([0, 1, 2], { minLength: 1 }),
  places: fc.subarray([0, 1, 2], { minLength: 1 }),
  attendance: fc.subarray(
    attendance.map(({ id }) => id),
    { minLength: 1, maxLength: 2 },
  ),
  area: fc.subarray([0, 1]),
  phases: fc.subarray(
    phases.map(({ id }) => id),
    { minLength: 1, maxLength: 3 },
  ),
  transitions: idsOf(transitions),
  ageFrom: or(fc.nat(30)),
  ageTo: or(fc.integer({ min: 30, max: 240 })),
  offerType: idOf(offerTypes),
  topics: fc.subarray(['midwifery', 'music', 'benefits'], { minLength: 1 }),
  audiences: idsOf(audiences),
  audienceNote: or(typed),
  spokenLanguages: fc.record({ codes: fc.subarray(['de', 'tr', 'ar', 'uk']), note: or(typed) }),
  lowThreshold: fc.boolean(),
  schedule: fc.record({
    weekly: numbered(fc.record({ day: idOf(days), ...span }), 'd'),
    byAppointment: fc.boolean(),
    recurring: numbered(
      fc.record({
        start: day,
        ...span,
        rrule: fc.constantFrom(
          'FREQ=MONTHLY;BYDAY=2TH',
          'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TU,WE,TH,FR,SA,SU',
          'FREQ=MONTHLY;INTERVAL=3;BYDAY=-1FR',
          'FREQ=WEEKLY;COUNT=6;BYDAY=WE',
        ),
        exceptions: fc.subarray(['2027-01-14']),
      }),
      'e',
    ),
    dates: numbered(fc.record({ date: day, from: clock, to: or(clock) }), 'f'),
    closedInSchoolHolidays: fc.boolean(),
    note: or(typed),
  }),
  cost: fc.record({
    kind: or(idOf(costKinds)),
    amount: or(fc.nat(100_000)),
    unit: or(idOf(costUnits)),
    note: or(typed),
    educationPackage: fc.boolean(),
  }),
  access: fc.record({
    kind: or(idOf(accessKinds)),
    url: or(website),
    phone: or(phone),
    email: or(email),
    bring: or(typed),
  }),
  contacts,
  website: or(website),
  validFrom: nothing,
  validTo: or(fc.constant('2027-12-24')),
  funding: fc.record({ kind: or(idOf(fundingKinds)), source: or(typed), until: or(day) }),
  reviewedOn: or(day),
  reviewedBy: or(named),
  internalNote: or(typed),
});
const partner = fc.record({
  name: named,
  kind: or(idOf(partnerKinds)),
  description: or(typed),
  website: or(website),
  email: or(email),
  phone: or(phone),
  address: or(fc.record({ street: named, postcode: fc.constant('59999'), town: named })),
  contacts,
  agreementUntil: or(day),
});
const place = fc.record({
  name: named,
  street: or(named),
  postcode: or(fc.constant('59999')),
  town: or(named),
  position: or(fc.constantFrom({ lat: 51.5, lon: 7.123456 }, { lat: 48, lon: 9.5 })),
  barrierFree: idOf(barrierFree),
  directions: or(typed),
  hideExactAddress: fc.boolean(),
});
const three = <T>(record: fc.Arbitrary<T>) => fc.array(record, { minLength: 3, maxLength: 3 });
const town = fc.record({
  partners: three(partner),
  places: three(place),
  offers: fc.array(offer, { minLength: 1, maxLength: 3 }),
});

const head = {
  municipality: { name: 'Lindenau', ags: '05999004', state: 'DE-NW' },
  publisher: { name: 'Stadt Lindenau' },
  languages: ['de', 'tr'],
  districts: [
    { id: idAt('a', 0), name: 'Altstadt' },
    { id: idAt('a', 1), name: 'Neue Gärten' },
  ],
};

const creation = (kind: ListKind, record: { readonly id: string; readonly [field: string]: unknown }): Command => ({
  do: 'create',
  kind,
  record: JSON.parse(JSON.stringify(record)) as JsonObject & { id: string },
});

function catalogueOf({
  partners,
  places,
  offers,
}: typeof town extends fc.Arbitrary<infer T> ? T : never): TestCatalogue {
  return emptyCatalogue(head, [
    ...places.map((record, at) => creation('places', { ...record, id: idAt('1', at) })),
    ...partners.map((record, at) => creation('partners', { ...record, id: idAt('2', at) })),
    ...offers.map((record, at) =>
      creation('offers', {
        ...record,
        id: idAt('3', at),
        status: 'published',
        partners: record.partners.map((index, first) => ({
          partnerId: idAt('2', index),
          role: first === 0 ? 'responsible' : 'involved',
        })),
        places: record.places.map((index) => idAt('1', index)),
        area: record.area.map((index) => idAt('a', index)),
      }),
    ),
  ]);
}

async function takeAll(bytes: string | Uint8Array, into: TestCatalogue) {
  const plan = await planLists(await listsOf(bytes, { fileName: 'katalog' }), into);
  into.perform(plan.commands);
  return plan;
}

const publish = ({ projection }: TestCatalogue) => {
  const publication = publicationOf(projection, '2026-11-22');
  return { publication, records: publishRecords(publication) };
};
/** A cell without the order of its items: people and times that come anew stand in the order of their new ids. */
const unordered = (cell: unknown) => (typeof cell === 'string' ? cell.split(/\n|; /u).sort() : cell);
const officeLines = ({ projection }: TestCatalogue) =>
  officeSheets(projection).map(({ lines }) => [...lines].map((line) => line.map(unordered)));

test('what is published comes back from katalog.json as it was', async () => {
  await fc.assert(
    fc.asyncProperty(town, async (said) => {
      const before = catalogueOf(said);
      const { publication, records } = publish(before);
      fc.pre(publication.offers.length > 0);
      const text = [...katalogText(publication, records)].join('');
      const after = emptyCatalogue({ ...head, districts: [] });
      await takeAll(text, after);
      expect(after.projection.rows('offers').every(({ status }) => status === 'draft')).toBe(true);
      after.perform(
        after.projection
          .ids('offers')
          .map((id): Command => ({ do: 'edit', kind: 'offers', id, patch: { status: 'published' } })),
      );
      const again = publish(after);
      const recordsIn = (json: string) => {
        const { partners, places, offers } = JSON.parse(json) as Record<string, unknown>;
        return { partners, places, offers };
      };
      expect(recordsIn([...katalogText(again.publication, again.records)].join(''))).toEqual(recordsIn(text));
      // Nothing of it is new where it came from.
      expect((await planLists(await listsOf(text), before)).commands).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('everything the office edits comes back from its workbook', async () => {
  await fc.assert(
    fc.asyncProperty(town, async (said) => {
      const before = catalogueOf(said);
      const bytes = await workbook(officeSheets(before.projection), 'Lindenau', new Date('2026-11-22T09:12:00Z'));
      expect((await planLists(await listsOf(bytes), before)).commands).toEqual([]);
      const after = emptyCatalogue(head);
      const plan = await takeAll(bytes, after);
      expect(plan.rows.flatMap(({ findings }) => findings)).toEqual([]);
      expect(officeLines(after)).toEqual(officeLines(before));
    }),
    { numRuns: 60 },
  );
});

test('the published workbook, unchanged, changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(town, async (said) => {
      const before = catalogueOf(said);
      const { publication, records } = publish(before);
      fc.pre(publication.offers.length > 0);
      const sheets = publicSheets(records, []);
      const bytes = await workbook(sheets, 'Lindenau', new Date('2026-11-22T09:12:00Z'));
      expect((await planLists(await listsOf(bytes), before)).commands).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
