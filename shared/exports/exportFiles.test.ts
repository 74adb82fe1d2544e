import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { geoJsonFaults } from '../../tests/support/geoJsonFaults.ts';
import { perform } from '../document/commands.ts';
import type { Command } from '../document/commands.ts';
import { Projection } from '../document/projection.ts';
import { newDoc } from '../document/structure.ts';
import { Refusal } from '../refusal.ts';
import { newSampleTown } from '../sample/sampleTown.ts';
import { Slices } from '../slices.ts';
import { exportFiles } from './exportFiles.ts';
import { exportFormats } from './exportFormats.ts';
import { publicationOf } from './publication.ts';

const today = '2026-11-22';
const writer = {
  author: 'Katrin Beispiel',
  workplace: 'Jugendamt',
  app: 'test',
  now: new Date('2026-11-22T09:12:00Z'),
};

async function exported(doc: Y.Doc, day = today) {
  const files = await exportFiles(publicationOf(new Projection(doc), day), new Set(exportFormats));
  return new Map(files.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)]));
}

interface Katalog {
  modifiedAt: string;
  catalogue: { districts: { id: string }[] };
  vocabulary: Record<string, { id: string; order: number; label: Record<string, string> }[]>;
  partners: { id: string; parentId: string | null; placeId: string | null; contacts: object[] }[];
  places: { id: string; name: string; street: string | null; position: object | null; districtId: string | null }[];
  offers: {
    id: string;
    title: { de: string };
    website: string | null;
    topics: string[];
    area: string[];
    places: string[];
    partners: { partnerId: string }[];
    contacts: { phone: { written: string; e164: string } }[];
  }[];
}

const katalogOf = (files: ReadonlyMap<string, string>) => JSON.parse(files.get('katalog.json')!) as Katalog;

function validate(files: ReadonlyMap<string, string>) {
  const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true });
  addFormats(ajv);
  const check = ajv.compile(JSON.parse(files.get('katalog.schema.json')!) as object);
  check(JSON.parse(files.get('katalog.json')!));
  return check.errors ?? [];
}

const edit = (kind: 'offers' | 'partners' | 'places', id: string, patch: object): Command => ({
  do: 'edit',
  kind,
  id,
  patch,
});

test('the family app gets a catalogue that its schema accepts', async () => {
  const files = await exported(newSampleTown(writer));
  expect(validate(files)).toEqual([]);
  expect(katalogOf(files).modifiedAt).toBe('2026-11-22T09:12:00Z');
});

test('the schema refuses what the family app could not rely on', async () => {
  const files = await exported(newSampleTown(writer));
  const spoil = (change: (katalog: Katalog) => void) => {
    const katalog = katalogOf(files);
    change(katalog);
    return validate(new Map([...files, ['katalog.json', JSON.stringify(katalog)]]));
  };
  expect(spoil(({ offers }) => Object.assign(offers[0]!, { validTo: '31.12.2026' }))).not.toEqual([]);
  expect(spoil(({ offers }) => Object.assign(offers[0]!, { website: 'example.org' }))).not.toEqual([]);
  expect(spoil(({ offers }) => Object.assign(offers[0]!, { title: { en: 'x' } }))).not.toEqual([]);
  expect(spoil(({ places }) => Object.assign(places[0]!, { position: { lat: 8, lon: 51 } }))).not.toEqual([]);
  expect(spoil(({ partners }) => Object.assign(partners[0]!, { contacts: null }))).not.toEqual([]);
  expect(spoil((katalog) => Object.assign(katalog, { format: 'anything' }))).not.toEqual([]);
  expect(spoil(({ offers }) => Object.assign(offers[0]!, { inventedLater: 1 }))).toEqual([]);
});

test('the map follows RFC 7946 and shows no hidden, online or misplaced place', async () => {
  const files = await exported(newSampleTown(writer));
  const text = files.get('karte.geojson')!;
  expect(geoJsonFaults(text)).toEqual([]);
  const map = JSON.parse(text) as { bbox: number[]; features: { properties: { place: string } }[] };
  expect(map.features.length).toBeGreaterThan(40);
  const names = map.features.map(({ properties }) => properties.place);
  expect(names).toContain('Rathaus Lindenau');
  expect(names).not.toContain('Frauenhaus Lindenau');
  expect(names).not.toContain('Eisbahn am Stadtpark');
});

test('an empty catalogue still gives a sound map and catalogue', async () => {
  const files = await exported(newSampleTown(writer), '2999-01-01');
  expect(geoJsonFaults(files.get('karte.geojson')!)).toEqual([]);
  const doc = newSampleTown(writer);
  const drafts = new Projection(doc).ids('offers').map((id) => edit('offers', id, { status: 'draft' }));
  perform(doc, drafts, writer);
  const empty = await exported(doc);
  expect(geoJsonFaults(empty.get('karte.geojson')!)).toEqual([]);
  expect(validate(empty)).toEqual([]);
  expect(katalogOf(empty)).toMatchObject({ offers: [], partners: [], places: [] });
});

test('every reference in the catalogue leads to a record that is there', async () => {
  const doc = newSampleTown(writer);
  const busiest = publicationOf(new Projection(doc), today).offers.find(({ partners }) => partners.length > 1)!;
  perform(doc, [{ do: 'archive', kind: 'partners', id: busiest.partners[1]!.partnerId }], writer);
  const { vocabulary, partners, places, offers, catalogue } = katalogOf(await exported(doc));
  const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);
  const partnerIds = ids(partners);
  const placeIds = ids(places);
  for (const offer of offers) {
    for (const { partnerId } of offer.partners) expect(partnerIds).toContain(partnerId);
    for (const id of offer.places) expect(placeIds).toContain(id);
    for (const id of offer.topics) expect(ids(vocabulary['topics']!)).toContain(id);
    for (const id of offer.area) expect(ids(catalogue.districts)).toContain(id);
  }
  for (const { placeId, parentId } of partners) {
    if (placeId !== null) expect(placeIds).toContain(placeId);
    if (parentId !== null) expect(partnerIds).toContain(parentId);
  }
  expect(offers.find(({ id }) => id === busiest.id)?.partners).toHaveLength(busiest.partners.length - 1);
  expect(partnerIds).not.toContain(busiest.partners[1]!.partnerId);
});

test('records stand in the order of their ids, one to a line', async () => {
  const files = await exported(newSampleTown(writer));
  const { offers } = katalogOf(files);
  expect(offers.map(({ id }) => id)).toEqual(offers.map(({ id }) => id).sort());
  const lines = files.get('katalog.json')!.split('\n');
  for (const { id } of offers) expect(lines.filter((line) => line.startsWith(`{"id":"${id}"`))).toHaveLength(1);
});

test('the same catalogue gives the same bytes, in whatever order colleagues brought their changes together', async () => {
  const [mine, hers, his] = [newDoc(), newDoc(), newDoc()];
  const start = Y.encodeStateAsUpdateV2(newSampleTown(writer));
  for (const doc of [mine, hers, his]) Y.applyUpdateV2(doc, start);
  const [first, second] = new Projection(mine).ids('offers') as [string, string];
  perform(hers, [edit('offers', first, { website: 'https://eins.example.org', topics: ['benefits', 'play'] })], writer);
  perform(his, [edit('offers', first, { website: 'https://zwei.example.org', topics: ['theatre'] })], writer);
  perform(his, [edit('offers', second, { spokenLanguages: { codes: ['uk', 'tr'] } })], {
    ...writer,
    now: new Date('2026-11-23T08:00:00Z'),
  });
  const updates = [hers, his].map((doc) => Y.encodeStateAsUpdateV2(doc));
  for (const update of updates) Y.applyUpdateV2(mine, update);
  for (const update of [updates[1]!, updates[0]!, updates[1]!]) Y.applyUpdateV2(hers, update);
  const once = await exported(mine);
  expect(await exported(mine)).toEqual(once);
  expect(await exported(hers)).toEqual(once);
  expect(katalogOf(once).modifiedAt).toBe('2026-11-23T08:00:00Z');
});

test('the plan counts what goes out and names what stays here, with the reason', () => {
  const doc = newSampleTown(writer);
  const projection = new Projection(doc);
  const { plan, offers } = publicationOf(projection, today);
  const visible = projection.records('offers').filter(({ archived }) => archived === null);
  expect(plan.offers + plan.leftOut.length).toBe(visible.length);
  expect(plan.offers).toBe(offers.length);
  const reasons = Object.fromEntries(plan.leftOut.map(({ title, reason }) => [title, reason]));
  expect(reasons).toEqual({
    'Bewegungspark Neue Gärten: Eröffnungsfest': 'draft',
    'Fachtag Präventionskette: Übergänge gut begleiten': 'draft',
    'Elternabend im Netz: Kinder, Handy, Klassenchat': 'in-review',
    'Nachbarschaftshaus Neue Gärten: offener Familientreff': 'in-review',
    'Stillcafé im Klinikum': 'paused',
    'Ferienspiele Sommer 2026': 'expired',
    'Ferienspiele Ostern 2027': 'not-yet',
    'Bolzplatz-Turnier der Ortsteile': 'problems',
    'Waldtage im Naturfreundehaus': 'problems',
  });
});

test('a value that no reader could use is left out and said, the rest of the record goes out', async () => {
  const doc = newSampleTown(writer);
  const { offers } = publicationOf(new Projection(doc), today);
  const { id } = offers[0]!;
  const slot = { id: 's1', day: 'mo', from: '9 Uhr', to: null };
  perform(doc, [edit('offers', id, { website: 'www.example.org', schedule: { weekly: [slot] } })], writer);
  const files = await exported(doc);
  expect(validate(files)).toEqual([]);
  expect(katalogOf(files).offers.find((offer) => offer.id === id)).toMatchObject({
    website: null,
    schedule: { weekly: [] },
  });
  const { plan } = publicationOf(new Projection(doc), today);
  expect(plan.valuesLeftOut.filter((problem) => problem.id === id).map(({ field, rule }) => [field, rule])).toEqual([
    ['slots/s1', 'time-unreadable'],
    ['website', 'website-scheme'],
  ]);
});

test('a web address with umlauts goes out as every reader knows it', async () => {
  const doc = newSampleTown(writer);
  const { id } = publicationOf(new Projection(doc), today).offers[0]!;
  perform(doc, [edit('offers', id, { website: 'https://kita-mühle.example.org/öffnungszeiten?tag=mo|di' })], writer);
  const files = await exported(doc);
  expect(validate(files)).toEqual([]);
  expect(katalogOf(files).offers.find((offer) => offer.id === id)?.website).toBe(
    'https://xn--kita-mhle-v9a.example.org/%C3%B6ffnungszeiten?tag=mo%7Cdi',
  );
});

test('a paused, expired, future or archived offer stays here', () => {
  const doc = newSampleTown(writer);
  const ids = publicationOf(new Projection(doc), today).offers.map(({ id }) => id);
  const [paused, expired, future, archived] = ids as [string, string, string, string];
  perform(
    doc,
    [
      edit('offers', paused, { paused: { since: '2026-11-01', reason: null } }),
      edit('offers', expired, { validTo: '2026-11-21' }),
      edit('offers', future, { validFrom: '2026-11-23' }),
      { do: 'archive', kind: 'offers', id: archived },
    ],
    writer,
  );
  const { offers, plan } = publicationOf(new Projection(doc), today);
  expect(offers.map(({ id }) => id)).toEqual(ids.slice(4));
  const reasonOf = (id: string) => plan.leftOut.find((offer) => offer.id === id)?.reason;
  expect([paused, expired, future, archived].map(reasonOf)).toEqual(['paused', 'expired', 'not-yet', undefined]);
});

test('a catalogue without publisher or licence cannot go out', async () => {
  const doc = newSampleTown(writer);
  perform(doc, [{ do: 'set', kind: 'catalogue', id: '', key: 'licence', value: null }], writer);
  await expect(exported(doc)).rejects.toThrow(new Refusal('export-not-publishable'));
});

test('an export that is stopped gives no files', async () => {
  const stop = new AbortController();
  stop.abort();
  const publication = publicationOf(new Projection(newSampleTown(writer)), today);
  const stopped = exportFiles(publication, new Set(exportFormats), new Slices(stop.signal));
  await expect(stopped).rejects.toThrow(new Refusal('cancelled'));
});
