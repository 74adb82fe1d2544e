import { leadingPartner } from '../catalogue/offerPartners.ts';
import type { DayId } from '../catalogue/schedule/recurrence.ts';
import { readRecurrence } from '../catalogue/schedule/recurrence.ts';
import { topics } from '../catalogue/topics.ts';
import { accessKinds, audiences, costKinds, costUnits, phases } from '../catalogue/vocabulary.ts';
import type { Term } from '../catalogue/vocabulary.ts';
import { remembered } from '../remembered.ts';
import { languageName } from '../texts/language.ts';
import { derivedId, derivedIds } from './derivedId.ts';
import { jsonBytes, jsonLines, openJson } from './jsonParts.ts';
import type { Part } from './jsonParts.ts';
import type { Publication } from './publication.ts';
import type { PublishedOffer, PublishedPartner, PublishedPlace, PublishedRecords } from './publishRecords.ts';

// Open Referral HSDS 3.0: full service objects. Its schema: github openreferral/specification, schema/compiled/service.json.
// `schedule.freq` allows WEEKLY and MONTHLY only; ages are years; a taxonomy term needs a description. What stands within
// its service names neither that nor what stands within it by id, as in the specification's own examples/service_full.json.

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

/** What a list of a service says about a term or a language, in every service alike. */
interface SharedItem {
  /** Names the item within its service. */
  readonly part: string;
  /** The members behind its id, to its end. */
  readonly rest: string;
}

const sharedItem = (part: string, members: object): SharedItem => ({ part, rest: JSON.stringify(members).slice(1) });

const sharedTerms = (
  catalogueId: string,
  taxonomy: string,
  terms: readonly (readonly [id: string, name: string])[],
): ReadonlyMap<string, SharedItem> =>
  new Map(
    terms.map(([code, name]) => {
      const part = `${taxonomy}/${code}`;
      const term = { id: derivedId(catalogueId, part), code, name, description: name, taxonomy };
      return [code, sharedItem(part, { taxonomy_term: term })];
    }),
  );

const sharedLanguage = remembered((code: string) =>
  sharedItem(`language/${code}`, { name: languageName(code, 'de'), code }),
);

/** Items that services share, each with an id of its own, as a further member of an object; HSDS leaves an empty list out. */
function itemsMember(name: string, items: readonly SharedItem[], idOf: (part: string) => string): string {
  if (items.length === 0) return '';
  return `,"${name}":[${items.map(({ part, rest }) => `{"id":${JSON.stringify(idOf(part))},${rest}`).join(',')}]`;
}

/** Terms of the vocabulary as they are attributes of a service. */
const termsOf = (offer: PublishedOffer, { phases, topics, audiences }: References['terms']): SharedItem[] =>
  [
    ...offer.phases.map((id) => phases.get(id)),
    ...offer.topics.map((id) => topics.get(id)),
    ...offer.audiences.map((id) => audiences.get(id)),
  ].filter((term) => term !== undefined);

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
  readonly terms: Readonly<Record<'phases' | 'topics' | 'audiences', ReadonlyMap<string, SharedItem>>>;
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

/** Where a service takes place, as a further member of it. */
function locationParts({ places }: PublishedOffer, { locations }: References, idOf: (part: string) => string): Part[] {
  const parts: Part[] = [];
  for (const placeId of places) {
    const location = locations.get(placeId);
    if (location === undefined) continue;
    const own = { id: idOf(`at/${placeId}`) };
    parts.push(`${parts.length === 0 ? ',"service_at_locations":[' : '},'}${openJson(own)},"location":`, location);
  }
  if (parts.length > 0) parts.push('}]');
  return parts;
}

/** A full service as JSON. */
function service(offer: PublishedOffer, references: References): Part[] {
  const { id, access, cost } = offer;
  const idOf = derivedIds(id);
  const organization = references.organizations.get(leadingPartner(offer.partners) ?? '');
  const eligibility = [...offer.audiences.map((audience) => labelOf(audiences, audience)), offer.audienceNote];
  const own = said({
    id,
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
      id: idOf(`area/${area}`),
      name: references.areas.get(area) ?? area,
    })),
    cost_options: costs(offer),
    required_documents: access.bring === null ? [] : [{ id: idOf('bring'), document: access.bring }],
    contacts: contactsOf(offer.contacts),
  });
  const languages = itemsMember('languages', offer.spokenLanguages.codes.map(sharedLanguage), idOf);
  const attributes = itemsMember('attributes', termsOf(offer, references.terms), idOf);
  return [
    `${openJson(own)}${languages}${attributes}`,
    ...(organization === undefined ? [] : [',"organization":', organization]),
    ...locationParts(offer, references, idOf),
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
