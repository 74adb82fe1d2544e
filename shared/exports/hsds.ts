import { leadingPartner } from '../catalogue/offerPartners.ts';
import type { DayId } from '../catalogue/schedule/recurrence.ts';
import { readRecurrence } from '../catalogue/schedule/recurrence.ts';
import { topics } from '../catalogue/topics.ts';
import { accessKinds, audiences, costKinds, costUnits, phases } from '../catalogue/vocabulary.ts';
import type { Term } from '../catalogue/vocabulary.ts';
import { languageName } from '../texts/language.ts';
import { derivedId, derivedIds } from './derivedId.ts';
import { jsonBytes, jsonLines, listParts, openJson } from './jsonParts.ts';
import type { Part } from './jsonParts.ts';
import type { Publication } from './publication.ts';
import type { PublishedOffer, PublishedPartner, PublishedPlace, PublishedRecords } from './publishRecords.ts';

// Open Referral HSDS 3.0: full service objects. Its schema: github openreferral/specification, schema/compiled/service.json.
// `schedule.freq` allows WEEKLY and MONTHLY only; ages are years; a taxonomy term needs a description.

type Members = Readonly<Record<string, unknown>>;

const isSaid = (value: unknown): boolean =>
  value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);

/** The same object, made for this, as JSON leaves members out: HSDS has none that is null, empty or not known. */
function said(members: Record<string, unknown>): Members {
  for (const name in members) if (!isSaid(members[name])) members[name] = undefined;
  return members;
}

const labelOf = (terms: readonly Term[], id: string | null) => terms.find((term) => term.id === id)?.de ?? null;
const years = (months: number | null) => (months === null ? null : Math.round((months / 12) * 100) / 100);
const phone = (id: string, phoneOf: { readonly written: string } | null) =>
  phoneOf === null ? [] : [{ id: derivedId(id, 'phone'), number: phoneOf.written }];

const contactsOf = (contacts: PublishedOffer['contacts']) =>
  contacts.map(({ id, name, function: title, phone: fixed, mobile, email }) =>
    said({
      id,
      name,
      title,
      email,
      phones: [
        ...(fixed === null ? [] : [{ id: derivedId(id, 'phone'), number: fixed.written }]),
        ...(mobile === null ? [] : [{ id: derivedId(id, 'mobile'), number: mobile.written, type: 'cell' }]),
      ],
    }),
  );

const code = (day: DayId) => day.toUpperCase();

/** The times that have a rule or a day. */
function schedules(offer: PublishedOffer): Members[] {
  const { weekly, recurring, dates, closedInSchoolHolidays, note } = offer.schedule;
  const hints = [note, closedInSchoolHolidays ? 'Nicht in den Schulferien.' : null].filter((hint) => hint !== null);
  const facts = { notes: hints.join(' ') };
  const valid = { valid_from: offer.validFrom, valid_to: offer.validTo };
  const times = (from: string | null, to: string | null) => ({ opens_at: from, closes_at: to });
  return [
    ...weekly.map(({ id, day, from, to }) =>
      said({ id, ...valid, freq: 'WEEKLY', interval: 1, byday: code(day), ...times(from, to), ...facts }),
    ),
    ...recurring.flatMap(({ id, start, from, to, rrule, exceptions }) => {
      const rule = readRecurrence(rrule);
      if (rule === null) return [said({ id, dtstart: start, description: rrule, ...times(from, to), ...facts })];
      const byday = rule.days.map((day) => `${rule.nth ?? ''}${code(day)}`).join(',');
      const freq = rule.every === 'week' ? 'WEEKLY' : 'MONTHLY';
      const except = exceptions.length === 0 ? null : `Nicht am ${exceptions.join(', ')}.`;
      const rest = { ...times(from, to), description: except, ...facts };
      return [said({ id, dtstart: start, until: rule.until, freq, interval: rule.interval, byday, ...rest })];
    }),
    ...dates.map(({ id, date, from, to }) => said({ id, dtstart: date, until: date, ...times(from, to), ...facts })),
  ];
}

function locationOf(place: PublishedPlace): Members {
  const { id, street, town, postcode, barrierFree } = place;
  return said({
    id,
    location_type: place.kind === 'online' ? 'virtual' : 'physical',
    name: place.name,
    transportation: place.directions,
    latitude: place.position?.lat,
    longitude: place.position?.lon,
    addresses:
      town === null || postcode === null || street === null
        ? []
        : [
            {
              id: derivedId(id, 'address'),
              address_1: street,
              city: town,
              postal_code: postcode,
              state_province: '',
              country: 'DE',
              address_type: 'physical',
            },
          ],
    accessibility: barrierFree === 'yes' ? [{ id: derivedId(id, 'accessibility'), description: 'Barrierefrei' }] : [],
  });
}

function organizationOf(partner: PublishedPartner): Members {
  return said({
    id: partner.id,
    name: partner.name,
    // Required, even where nobody has written one.
    description: partner.description ?? partner.name,
    email: partner.email,
    website: partner.website,
    parent_organization_id: partner.parentId,
    phones: phone(partner.id, partner.phone),
    contacts: contactsOf(partner.contacts),
  });
}

/** What the attributes of all services with the same term have in common. */
interface SharedTerm {
  /** Names the attribute within its service. */
  readonly part: string;
  /** The members behind those of the service, to the end of the attribute. */
  readonly rest: Uint8Array;
}

const sharedTerms = (
  catalogueId: string,
  taxonomy: string,
  terms: readonly (readonly [id: string, name: string])[],
): ReadonlyMap<string, SharedTerm> =>
  new Map(
    terms.map(([code, name]) => {
      const part = `${taxonomy}/${code}`;
      const id = derivedId(catalogueId, part);
      const rest = jsonBytes({
        taxonomy_term_id: id,
        link_entity: 'service',
        value: code,
        taxonomy_term: { id, code, name, description: name, taxonomy },
      });
      // Without the brace that opens it.
      return [code, { part, rest: rest.subarray(1) }];
    }),
  );

/** Terms of the vocabulary as attributes of a service. */
function attributes(offer: PublishedOffer, { terms }: References): Part[][] {
  const link = JSON.stringify(offer.id);
  const idOf = derivedIds(offer.id);
  const written = (ids: readonly string[], shared: ReadonlyMap<string, SharedTerm>) =>
    ids.flatMap((id): Part[][] => {
      const term = shared.get(id);
      return term === undefined ? [] : [[`{"id":${JSON.stringify(idOf(term.part))},"link_id":${link},`, term.rest]];
    });
  return [
    ...written(offer.phases, terms.phases),
    ...written(offer.topics, terms.topics),
    ...written(offer.audiences, terms.audiences),
  ];
}

function costs({ id, cost }: PublishedOffer): Members[] {
  if (cost.amount === null) return [];
  return [
    said({
      id: derivedId(id, 'cost'),
      option: labelOf(costUnits, cost.unit),
      currency: 'EUR',
      amount: cost.amount / 100,
      amount_description: cost.note,
    }),
  ];
}

/** What services share, written once as JSON. */
interface References {
  readonly organizations: ReadonlyMap<string, Uint8Array>;
  readonly locations: ReadonlyMap<string, Uint8Array>;
  readonly terms: Readonly<Record<'phases' | 'topics' | 'audiences', ReadonlyMap<string, SharedTerm>>>;
  readonly areas: ReadonlyMap<string, string>;
}

function referencesOf({ catalogue }: Publication, { partners, places }: PublishedRecords): References {
  const named = (terms: readonly Term[]) => terms.map(({ id, de }) => [id, de] as const);
  const ownTopics = catalogue.topics.map(({ id, label }) => [id, label['de'] ?? id] as const);
  return {
    organizations: new Map(partners.map((partner) => [partner.id, jsonBytes(organizationOf(partner))])),
    locations: new Map(places.map((place) => [place.id, jsonBytes(locationOf(place))])),
    terms: {
      phases: sharedTerms(catalogue.id, 'phases', named(phases)),
      topics: sharedTerms(catalogue.id, 'topics', [...named(topics), ...ownTopics]),
      audiences: sharedTerms(catalogue.id, 'audiences', named(audiences)),
    },
    areas: new Map([
      ...catalogue.districts.map(({ id, name }): [string, string] => [id, name]),
      ...catalogue.members.map(({ ags, name }): [string, string] => [ags, name]),
    ]),
  };
}

/** Where a service takes place. */
const atLocations = ({ id, places }: PublishedOffer, { locations }: References): Part[][] =>
  places.flatMap((placeId): Part[][] => {
    const location = locations.get(placeId);
    const own = { id: derivedId(id, `at/${placeId}`), service_id: id, location_id: placeId };
    return location === undefined ? [] : [[`${openJson(own)},"location":`, location, '}']];
  });

/** A list as a further member of an object; HSDS leaves an empty one out. */
const listMember = (name: string, items: readonly Part[][]): Part[] =>
  items.length === 0 ? [] : [`,"${name}":`, ...listParts(items)];

/** A full service as JSON. */
function service(offer: PublishedOffer, references: References): Part[] {
  const { id, access, cost } = offer;
  const partnerId = leadingPartner(offer.partners) ?? '';
  const organization = references.organizations.get(partnerId);
  const eligibility = [...offer.audiences.map((audience) => labelOf(audiences, audience)), offer.audienceNote];
  const own = said({
    id,
    organization_id: organization === undefined ? null : partnerId,
    name: offer.title.de,
    description: offer.description['de'] ?? offer.summary['de'],
    url: offer.website,
    email: access.email,
    status: 'active',
    application_process: labelOf(accessKinds, access.kind),
    fees_description: cost.note ?? labelOf(costKinds, cost.kind),
    eligibility_description: eligibility.filter((words) => words !== null).join(', '),
    minimum_age: years(offer.ageFrom),
    maximum_age: years(offer.ageTo),
    assured_date: offer.reviewedOn,
    phones: phone(id, access.phone),
    schedules: schedules(offer),
    service_areas: offer.area.map((area) => ({
      id: derivedId(id, `area/${area}`),
      name: references.areas.get(area) ?? area,
    })),
    languages: offer.spokenLanguages.codes.map((language) => ({
      id: derivedId(id, `language/${language}`),
      name: languageName(language, 'de'),
      code: language,
    })),
    cost_options: costs(offer),
    required_documents: access.bring === null ? [] : [{ id: derivedId(id, 'bring'), document: access.bring }],
    contacts: contactsOf(offer.contacts),
  });
  return [
    openJson(own),
    ...(organization === undefined ? [] : [',"organization":', organization]),
    ...listMember('service_at_locations', atLocations(offer, references)),
    ...listMember('attributes', attributes(offer, references)),
    '}',
  ];
}

/** The text of `hsds-services.json`: every offer as a full HSDS 3.0 service in German, one line each. */
export function* hsdsText(publication: Publication, records: PublishedRecords): Generator<Part> {
  const references = referencesOf(publication, records);
  function* services() {
    for (const offer of records.offers) yield service(offer, references);
  }
  yield* jsonLines<Part>(services());
  yield '\n';
}
