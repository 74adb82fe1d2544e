import { leadingPartner } from '../catalogue/offerPartners.ts';
import { days } from '../catalogue/vocabulary.ts';
import { hash32 } from './derivedId.ts';
import { jsonBytes, jsonLines, openJson } from './jsonParts.ts';
import type { Part } from './jsonParts.ts';
import { momentText } from './katalog.ts';
import type { Publication } from './publication.ts';
import type { PublishedOffer, PublishedPartner, PublishedPlace, PublishedRecords } from './publishRecords.ts';

// The shape of `/api/v3/{region}/{language}/locations/` of the Integreat CMS, which its app reads; see its
// `tests/api/expected-outputs/augsburg_de_locations.json`. The app throws where `category` or `contacts` is missing.

/** A number for an id: Integreat's ids are positive numbers of 32 bits with a sign. */
const numberOf = (id: string): number => hash32(id) & 0x7fffffff;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as HTML: nothing of it is markup. */
const html = (text: string): string =>
  text
    .replace(/[&<>"]/g, (character) => entities[character] ?? character)
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => `<p>${paragraph.replaceAll('\n', '<br>')}</p>`)
    .join('');

/** A day of the week as JSON; a time without an end is no opening hour. */
function dayJson(slots: readonly { readonly from: string; readonly to: string | null }[]): string {
  const timeSlots = slots.flatMap(({ from, to }) => (to === null ? [] : [{ start: from, end: to }]));
  timeSlots.sort((one, other) => (one.start < other.start ? -1 : 1));
  return JSON.stringify({ allDay: false, closed: timeSlots.length === 0, appointmentOnly: false, timeSlots });
}

const closedDay = dayJson([]);

/** As JSON, Monday first. Null where the whole week is closed: Integreat knows no other way to say that nothing is known. */
function openingHoursJson({ schedule: { weekly } }: PublishedOffer): string {
  const week = days.map(({ id }) =>
    weekly.some(({ day }) => day === id) ? dayJson(weekly.filter(({ day }) => day === id)) : closedDay,
  );
  return week.every((day) => day === closedDay) ? 'null' : `[${week.join(',')}]`;
}

const contactsOf = ({ access, contacts }: PublishedOffer) => [
  ...contacts.map(({ name, function: area, phone, mobile, email }) => ({
    name,
    area_of_responsibility: area,
    email,
    phone_number: phone?.written ?? null,
    mobile_phone_number: mobile?.written ?? null,
    website: null,
  })),
  ...(access.phone === null && access.email === null
    ? []
    : [
        {
          name: null,
          area_of_responsibility: 'Anmeldung',
          email: access.email,
          phone_number: access.phone?.written ?? null,
          mobile_phone_number: null,
          website: access.url,
        },
      ]),
];

const locationOf = ({ id, name, street, town, postcode, position }: PublishedPlace): object => ({
  id: numberOf(id),
  name,
  address: street,
  town,
  state: null,
  postcode,
  region: null,
  country: 'Deutschland',
  latitude: position?.lat ?? null,
  longitude: position?.lon ?? null,
});

const organizationOf = ({ id, name, website }: PublishedPartner): object => ({
  id: numberOf(id),
  slug: id,
  name,
  logo: null,
  website,
});

/** What locations share, written once as JSON. */
interface Shared {
  readonly location: Part;
  readonly organization: Part;
}

/** What every location says alike: the members behind its own. */
const alike = (modifiedAt: string): Uint8Array => {
  const members = {
    modified_gmt: modifiedAt,
    last_updated: modifiedAt,
    available_languages: {},
    icon: null,
    thumbnail: null,
    temporarily_closed: false,
    hash: null,
    category: {
      id: 1,
      name: 'Angebote für Familien',
      color: '#005B79',
      icon: 'house_heart',
      icon_url: null,
      icon_color: null,
    },
  };
  return new TextEncoder().encode(`,${JSON.stringify(members).slice(1)}`);
};

/** One offer at one place as JSON, less what every location says alike. */
function locationParts(offer: PublishedOffer, place: PublishedPlace, { location, organization }: Shared): Part[] {
  const summary = offer.summary['de'] ?? '';
  const own = {
    id: numberOf(`${offer.id}/${place.id}`),
    url: offer.website,
    path: `/de/locations/${offer.id}-${place.id}/`,
    title: offer.title.de,
    excerpt: summary,
    meta_description: summary,
    contacts: contactsOf(offer),
    content: html(offer.description['de'] ?? summary),
    appointment_url: offer.access.url,
    barrier_free: place.barrierFree === 'unknown' ? null : place.barrierFree === 'yes',
  };
  const begin = `${openJson(own)},"opening_hours":${openingHoursJson(offer)},"location":`;
  return [begin, location, ',"organization":', organization];
}

/** The text of `integreat-locations.json`: one location per offer and place on the map, in German, one line each. */
export function* integreatText(
  { modifiedAt }: Publication,
  { offers, places, partners }: PublishedRecords,
): Generator<Part> {
  const rest = alike(momentText(modifiedAt ?? 0) ?? '');
  const onMap = new Map(
    places
      .filter(({ position, showOnMap }) => position !== null && showOnMap)
      .map((place) => [place.id, { place, location: jsonBytes(locationOf(place)) }]),
  );
  const organizations = new Map(partners.map((partner) => [partner.id, jsonBytes(organizationOf(partner))]));
  function* locations() {
    for (const offer of offers) {
      const organization = organizations.get(leadingPartner(offer.partners) ?? '') ?? 'null';
      for (const placeId of offer.places) {
        const found = onMap.get(placeId);
        if (found === undefined) continue;
        yield [...locationParts(offer, found.place, { location: found.location, organization }), rest];
      }
    }
  }
  yield* jsonLines<Part>(locations());
  yield '\n';
}
