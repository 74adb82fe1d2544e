import { leadingPartner } from '../catalogue/offerPartners.ts';
import type { DayId } from '../catalogue/schedule/recurrence.ts';
import { readRecurrence } from '../catalogue/schedule/recurrence.ts';
import { topics } from '../catalogue/topics.ts';
import { accessKinds, audiences, costKinds, costUnits, phases } from '../catalogue/vocabulary.ts';
import type { Term } from '../catalogue/vocabulary.ts';
import { languageName } from '../texts/language.ts';
import { derivedId } from './derivedId.ts';
import type { Publication } from './publication.ts';
import type { PublishedOffer, PublishedPartner, PublishedPlace, PublishedRecords } from './publishRecords.ts';
import { recordLines } from './recordLines.ts';

// Open Referral HSDS 3.0: full service objects. Its schema: github openreferral/specification, schema/compiled/service.json.
// `schedule.freq` allows WEEKLY and MONTHLY only; ages are years; a taxonomy term needs a description.

type Members = Readonly<Record<string, unknown>>;

/** An object without what is null, empty or not known: HSDS leaves members out. */
function said(members: Members): Members {
  return Object.fromEntries(
    Object.entries(members).filter(
      ([, value]) =>
        value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );
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

/** Terms of the vocabulary as attributes of a service. */
function attributes(offer: PublishedOffer, { catalogueId, topicLabels }: References): Members[] {
  const attribute = (taxonomy: string, code: string, name: string) => {
    const id = derivedId(catalogueId, `${taxonomy}/${code}`);
    return {
      id: derivedId(offer.id, `${taxonomy}/${code}`),
      link_id: offer.id,
      taxonomy_term_id: id,
      link_entity: 'service',
      value: code,
      taxonomy_term: { id, code, name, description: name, taxonomy },
    };
  };
  return [
    ...offer.phases.map((id) => attribute('phases', id, labelOf(phases, id) ?? id)),
    ...offer.topics.map((id) => attribute('topics', id, topicLabels.get(id) ?? id)),
    ...offer.audiences.map((id) => attribute('audiences', id, labelOf(audiences, id) ?? id)),
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

interface References {
  readonly catalogueId: string;
  readonly partners: ReadonlyMap<string, PublishedPartner>;
  readonly places: ReadonlyMap<string, PublishedPlace>;
  readonly topicLabels: ReadonlyMap<string, string>;
  readonly areas: ReadonlyMap<string, string>;
}

function service(offer: PublishedOffer, references: References): Members {
  const { partners, places, areas } = references;
  const { id, access, cost } = offer;
  const partner = partners.get(leadingPartner(offer.partners) ?? '');
  const eligibility = [...offer.audiences.map((audience) => labelOf(audiences, audience)), offer.audienceNote];
  return said({
    id,
    organization_id: partner?.id,
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
    service_areas: offer.area.map((area) => ({ id: derivedId(id, `area/${area}`), name: areas.get(area) ?? area })),
    service_at_locations: offer.places.flatMap((placeId) => {
      const place = places.get(placeId);
      const at = { id: derivedId(id, `at/${placeId}`), service_id: id, location_id: placeId };
      return place === undefined ? [] : [{ ...at, location: locationOf(place) }];
    }),
    languages: offer.spokenLanguages.codes.map((language) => ({
      id: derivedId(id, `language/${language}`),
      name: languageName(language, 'de'),
      code: language,
    })),
    organization: partner === undefined ? null : organizationOf(partner),
    cost_options: costs(offer),
    required_documents: access.bring === null ? [] : [{ id: derivedId(id, 'bring'), document: access.bring }],
    contacts: contactsOf(offer.contacts),
    attributes: attributes(offer, references),
  });
}

/** The text of `hsds-services.json`: every offer as a full HSDS 3.0 service in German, one line each. */
export function hsdsText({ catalogue }: Publication, { offers, partners, places }: PublishedRecords): string {
  const references: References = {
    catalogueId: catalogue.id,
    partners: new Map(partners.map((partner) => [partner.id, partner])),
    places: new Map(places.map((place) => [place.id, place])),
    topicLabels: new Map([
      ...topics.map(({ id, de }): [string, string] => [id, de]),
      ...catalogue.topics.map(({ id, label }): [string, string] => [id, label['de'] ?? id]),
    ]),
    areas: new Map([
      ...catalogue.districts.map(({ id, name }): [string, string] => [id, name]),
      ...catalogue.members.map(({ ags, name }): [string, string] => [ags, name]),
    ]),
  };
  function* services() {
    for (const offer of offers) yield service(offer, references);
  }
  return `[\n${recordLines(services())}\n]\n`;
}
