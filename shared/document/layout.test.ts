import { expect, test } from 'vitest';
import { layouts } from './layout.ts';

const keysOf = (kind: 'offers' | 'partners' | 'places' | 'catalogue') =>
  layouts[kind].slots.map((slot) => `${layouts[kind].prefixOf.get(slot) ?? '?'}:${slot.shape}`);

test('every field of an offer has its key', () => {
  expect(keysOf('offers')).toMatchInlineSnapshot(`
    [
      "archived:value",
      "title:entries",
      "summary:entries",
      "description:entries",
      "easyLanguage:value",
      "partners:items",
      "places:members",
      "attendance:members",
      "area:members",
      "phases:members",
      "transitions:members",
      "ageFrom:value",
      "ageTo:value",
      "offerType:value",
      "topics:members",
      "audiences:members",
      "audienceNote:value",
      "spokenLanguages:members",
      "spokenLanguages/note:value",
      "lowThreshold:value",
      "slots:items",
      "schedule/byAppointment:value",
      "recurring:items",
      "dates:items",
      "schedule/closedInSchoolHolidays:value",
      "schedule/note:value",
      "cost/kind:value",
      "cost/amount:value",
      "cost/unit:value",
      "cost/note:value",
      "cost/educationPackage:value",
      "access/kind:value",
      "access/url:value",
      "access/phone:value",
      "access/email:value",
      "access/bring:value",
      "contacts:items",
      "website:value",
      "validFrom:value",
      "validTo:value",
      "paused:value",
      "funding/kind:value",
      "funding/source:value",
      "funding/until:value",
      "status:value",
      "reviewedOn:value",
      "reviewedBy:value",
      "sourceKey:value",
      "translations:entries",
      "internalNote:value",
    ]
  `);
});
test('every field of the other records has its key', () => {
  expect([...keysOf('partners'), '—', ...keysOf('places'), '—', ...keysOf('catalogue')]).toMatchInlineSnapshot(`
    [
      "archived:value",
      "name:value",
      "kind:value",
      "sector:members",
      "parentId:value",
      "description:value",
      "website:value",
      "email:value",
      "phone:value",
      "address:value",
      "placeId:value",
      "contacts:items",
      "role:value",
      "cooperationSince:value",
      "agreementUntil:value",
      "askedOn:value",
      "answeredOn:value",
      "internalNote:value",
      "—",
      "archived:value",
      "name:value",
      "kind:value",
      "street:value",
      "postcode:value",
      "town:value",
      "districtId:value",
      "position:value",
      "showOnMap:value",
      "hideExactAddress:value",
      "barrierFree:value",
      "directions:value",
      "—",
      "archived:value",
      "name:value",
      "municipality/name:value",
      "municipality/ags:value",
      "municipality/state:value",
      "members:items",
      "districts:items",
      "publisher/name:value",
      "publisher/address:value",
      "publisher/email:value",
      "publisher/phone:value",
      "publisher/website:value",
      "licence:value",
      "languages:members",
      "bounds:value",
      "topics:items",
      "reviewMonths:value",
      "notIntended:items",
    ]
  `);
});
test('only contacts and internal notes are personal', () => {
  expect(layouts.offers.slots.filter((slot) => slot.personal).map((slot) => slot.path.join('.'))).toEqual([
    'contacts',
    'internalNote',
  ]);
});
test('a key nobody knows has no place', () => {
  for (const key of ['nothing', 'cost/nothing', 'title', 'title/', 'title/__proto__', '', '/']) {
    expect(layouts.offers.find(key)).toBeNull();
  }
});
