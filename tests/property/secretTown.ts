import fc from 'fast-check';
import { perform } from '../../shared/document/commands.ts';
import type { Command } from '../../shared/document/commands.ts';
import { newCatalogue } from '../../shared/document/newCatalogue.ts';
import { Projection } from '../../shared/document/projection.ts';

/** Planted in everything that must not leave. */
export const mark = 'GEHEIM';
/** A position nothing else has: 51.123457 would show as its digits. */
const secretPosition = { lat: 51.123457, lon: 8.765433 };
export const secretDigits = ['123457', '765433'];

const phone = { written: `${mark} 0221`, e164: null };
const hiddenContact = (id: string) => ({
  id,
  name: mark,
  function: mark,
  phone,
  mobile: phone,
  email: `${mark}@example.org`,
  public: false,
});
const shownContact = (id: string) => ({
  ...hiddenContact(id),
  name: 'Anmeldung',
  function: null,
  phone: null,
  mobile: null,
  email: null,
  public: true,
  inventedLater: mark,
});
const contacts = fc
  .array(fc.boolean(), { maxLength: 4 })
  .map((shown) => shown.map((isShown, at) => (isShown ? shownContact(`c${at}`) : hiddenContact(`c${at}`))));

const rarely = fc.oneof({ weight: 6, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) });
const place = fc.record({ hidden: fc.boolean(), archived: rarely });
const partner = fc.record({ contacts, archived: rarely, place: fc.nat(), writtenOut: fc.boolean() });
const offer = fc.record({
  contacts,
  status: fc.constantFrom('draft', 'in-review', 'published', 'published', 'published'),
  archived: rarely,
  paused: rarely,
  places: fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
  partners: fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
});
/** A town with places, partners and offers, hidden and shown, present and archived. */
export const town = fc.record({
  places: fc.array(place, { minLength: 1, maxLength: 4 }),
  partners: fc.array(partner, { minLength: 1, maxLength: 4 }),
  offers: fc.array(offer, { minLength: 1, maxLength: 6 }),
});
export type Town = typeof town extends fc.Arbitrary<infer T> ? T : never;

const archive = (kind: 'offers' | 'partners' | 'places', id: string): Command => ({ do: 'archive', kind, id });

/** The town as a catalogue: whatever must not leave holds the mark, or the secret position. */
export function catalogueOf({ places, partners, offers }: Town) {
  const street = (at: number) => `${mark}-Straße ${at}`;
  const placeRecords = places.map(({ hidden }, at) => ({
    id: `o${at}`,
    name: 'Haus',
    postcode: '59999',
    town: 'Lindenau',
    inventedLater: mark,
    ...(hidden
      ? { hideExactAddress: true, street: street(at), directions: mark, position: secretPosition }
      : { street: 'Rathausplatz 1', position: { lat: 51.62, lon: 8.27, inventedLater: mark } }),
  }));
  const hiddenAt = places.findIndex(({ hidden }) => hidden);
  const partnerRecords = partners.map(({ contacts, place, writtenOut }, at) => {
    const lives = place % places.length;
    // The address of a hidden place, written out once more at a partner who is there or says to be elsewhere.
    const secret = places[lives]!.hidden ? lives : hiddenAt;
    const own = { street: writtenOut && secret >= 0 ? street(secret) : 'Kirschallee 11', postcode: '59999' };
    return {
      id: `p${at}`,
      name: 'Verein',
      contacts,
      placeId: `o${lives}`,
      address: { ...own, town: 'Lindenau' },
      internalNote: mark,
      inventedLater: { deep: [mark] },
    };
  });
  const offerRecords = offers.map(({ contacts, status, paused, ...refers }, at) => {
    const goesOut = status === 'published' && !paused && !refers.archived;
    return {
      id: `a${at}`,
      title: { de: goesOut ? 'Babycafé' : mark },
      partners: [...new Set(refers.partners.map((nth) => `p${nth % partners.length}`))].map((partnerId) => ({
        partnerId,
        role: 'responsible',
      })),
      places: [...new Set(refers.places.map((nth) => `o${nth % places.length}`))],
      attendance: ['on-site'],
      phases: ['birth'],
      topics: ['parent-cafes', mark],
      area: [mark],
      contacts,
      status,
      reviewedOn: '2026-11-01',
      reviewedBy: mark,
      sourceKey: mark,
      paused: paused ? { since: '2026-11-01', reason: mark } : null,
      funding: { kind: 'project', source: mark, until: '2026-12-31' },
      translations: { tr: { state: 'outdated', translatedOn: '2026-01-01', basedOn: { title: mark } } },
      internalNote: mark,
      inventedLater: mark,
      cost: { kind: 'free', inventedLater: mark },
      schedule: { weekly: [{ id: 's1', day: 'mo', from: '09:00', to: null, inventedLater: mark }] },
    };
  });
  const writer = { author: mark, workplace: mark, app: mark, now: new Date('2026-11-22T09:00:00Z') };
  const create = (kind: 'offers' | 'partners' | 'places') => (record: { id: string }) =>
    ({ do: 'create', kind, record }) as Command;
  const doc = newCatalogue(
    {
      id: 'k',
      name: 'Lindenau',
      municipality: { name: 'Lindenau', ags: '05999004' },
      publisher: { name: 'Stadt Lindenau', inventedLater: mark },
      notIntended: [{ id: 'birth/health', reason: mark }],
      inventedLater: mark,
    },
    [
      ...placeRecords.map(create('places')),
      ...partnerRecords.map(create('partners')),
      ...offerRecords.map(create('offers')),
    ],
    writer,
  );
  const archived = [
    ...places.flatMap(({ archived }, at) => (archived ? archive('places', `o${at}`) : [])),
    ...partners.flatMap(({ archived }, at) => (archived ? archive('partners', `p${at}`) : [])),
    ...offers.flatMap(({ archived }, at) => (archived ? archive('offers', `a${at}`) : [])),
  ];
  perform(doc, archived, writer);
  return new Projection(doc);
}
