import type { Offer } from '../../catalogue/offer.ts';
import {
  accessKinds,
  attendance,
  audiences,
  costKinds,
  costUnits,
  fundingKinds,
  offerTypes,
  phases,
  statuses,
  transitions,
} from '../../catalogue/vocabulary.ts';
import { readSeveral } from '../../sheets/severalInCell.ts';
import { readLanguages } from '../cells/readLanguages.ts';
import {
  readDay,
  readFlag,
  readMail,
  readMonths,
  readNames,
  readNumber,
  readPhone,
  readTermOf,
  readTermsOf,
  readText,
  readWebsite,
  recordNamed,
  sets,
} from './cellReader.ts';
import type { CellReader } from './cellReader.ts';
import { inOrderOf } from './inOrderOf.ts';
import { readOwnContacts } from './readOwnContacts.ts';
import { readDates, readRecurring, readWeekly } from './readTimes.ts';

type OfferReader = CellReader<Offer>;

const textIn =
  (field: 'title' | 'summary' | 'description', language: string): OfferReader =>
  (text, offer) => {
    const { [language]: _, ...others } = offer[field];
    return { [field]: text === '' ? others : { ...offer[field], [language]: text } };
  };

const leads = / \(federführend\)$/u;

/** The first is responsible where it says so or is alone; whose part is known keeps it. */
const partners: OfferReader = (text, offer, { names, otherPartner, isPublic }) => {
  const said = readSeveral(text, ';');
  const known = offer.partners.map(({ partnerId }) => partnerId);
  const ids = said.map((marked) => {
    const name = marked.replace(leads, '');
    return recordNamed(names.partners, name, known) ?? otherPartner(name);
  });
  const leading = said.findIndex((name) => leads.test(name));
  const shown = ids.flatMap((partnerId, at) => {
    if (partnerId === null) return [];
    const before = offer.partners.find((partner) => partner.partnerId === partnerId);
    const marked = leading === at || (leading < 0 && said.length === 1 && before === undefined);
    const role = marked ? 'responsible' : leading >= 0 ? 'involved' : (before?.role ?? 'involved');
    return [{ ...before, partnerId, role } as const];
  });
  const unseen = isPublic ? offer.partners.filter(({ partnerId }) => !isNamed(names.partners.nameOf(partnerId))) : [];
  // The document keeps no order of its own.
  return { partners: inOrderOf(offer.partners, [...shown, ...unseen], (one) => one.partnerId) };
};

/** What nobody can name stands as its id in brackets. */
const isNamed = (name: string) => !name.startsWith('[');

const schedule = <T>(
  read: (text: string) => { readonly value: T } | null,
  patch: (value: T) => Partial<Offer['schedule']>,
): OfferReader => sets(read, (value, offer) => ({ schedule: { ...offer.schedule, ...patch(value) } }));
const cost = <T>(
  read: (text: string) => { readonly value: T } | null,
  patch: (value: T) => Partial<Offer['cost']>,
): OfferReader => sets(read, (value, offer) => ({ cost: { ...offer.cost, ...patch(value) } }));
const access = <T>(
  read: (text: string) => { readonly value: T } | null,
  patch: (value: T) => Partial<Offer['access']>,
): OfferReader => sets(read, (value, offer) => ({ access: { ...offer.access, ...patch(value) } }));
const funding = <T>(
  read: (text: string) => { readonly value: T } | null,
  patch: (value: T) => Partial<Offer['funding']>,
): OfferReader => sets(read, (value, offer) => ({ funding: { ...offer.funding, ...patch(value) } }));
const times =
  <F extends 'weekly' | 'recurring' | 'dates'>(
    field: F,
    read: (
      text: string,
      known: Offer['schedule'][F],
      newId: () => string,
      today: string,
    ) => Offer['schedule'][F] | null,
  ): OfferReader =>
  (text, offer, { newId, today }) => {
    const value = read(text, offer.schedule[field], newId, today);
    return value === null ? null : { schedule: { ...offer.schedule, [field]: value } };
  };
const paused = (patch: (value: string | null) => Partial<NonNullable<Offer['paused']>>, read = readText): OfferReader =>
  sets(read, (value, offer) =>
    offer.paused === null && value === null
      ? {}
      : { paused: { since: null, reason: null, ...offer.paused, ...patch(value) } },
  );

const readers: ReadonlyMap<string, OfferReader> = new Map<string, OfferReader>([
  ['easyLanguage', sets(readText, (easyLanguage) => ({ easyLanguage }))],
  ['partners', partners],
  [
    'places',
    (text, offer, { names, isPublic }) => {
      const said = readNames(text, (name) => recordNamed(names.places, name, offer.places));
      const unseen = isPublic ? offer.places.filter((id) => !isNamed(names.places.nameOf(id))) : [];
      return (
        said && { places: inOrderOf(unseen.length === 0 ? [] : offer.places, [...said.value, ...unseen], (id) => id) }
      );
    },
  ],
  ['attendance', sets(readTermsOf(attendance), (ids) => ({ attendance: ids }))],
  [
    'area',
    (text, _, { names }) => {
      const said = readNames(text, (name) => names.areas.idOf(name));
      return said && { area: said.value };
    },
  ],
  ['phases', sets(readTermsOf(phases), (ids) => ({ phases: ids }))],
  ['transitions', sets(readTermsOf(transitions), (ids) => ({ transitions: ids }))],
  ['ageFrom', sets(readMonths, (ageFrom) => ({ ageFrom }))],
  ['ageTo', sets(readMonths, (ageTo) => ({ ageTo }))],
  ['offerType', sets(readTermOf(offerTypes), (offerType) => ({ offerType }))],
  [
    'topics',
    (text, _, { names }) => {
      const said = readNames(text, (name) => names.topics.idOf(name));
      return said && { topics: said.value };
    },
  ],
  ['audiences', sets(readTermsOf(audiences), (ids) => ({ audiences: ids }))],
  ['audienceNote', sets(readText, (audienceNote) => ({ audienceNote }))],
  [
    'spokenLanguages',
    (text, { spokenLanguages }) => {
      const { codes, note } = readLanguages(text).value;
      return note === null ? { spokenLanguages: { ...spokenLanguages, codes: [...codes] } } : null;
    },
  ],
  [
    'spokenLanguages/note',
    sets(readText, (note, { spokenLanguages }) => ({ spokenLanguages: { ...spokenLanguages, note } })),
  ],
  ['lowThreshold', sets(readFlag, (lowThreshold) => ({ lowThreshold }))],
  ['schedule/weekly', times('weekly', readWeekly)],
  ['schedule/recurring', times('recurring', readRecurring)],
  ['schedule/dates', times('dates', readDates)],
  ['schedule/byAppointment', schedule(readFlag, (byAppointment) => ({ byAppointment }))],
  ['schedule/closedInSchoolHolidays', schedule(readFlag, (closedInSchoolHolidays) => ({ closedInSchoolHolidays }))],
  ['schedule/note', schedule(readText, (note) => ({ note }))],
  ['cost', cost(readTermOf(costKinds), (kind) => ({ kind }))],
  [
    'cost/amount',
    cost(
      (text) => readNumber(text, 100),
      (amount) => ({ amount }),
    ),
  ],
  ['cost/unit', cost(readTermOf(costUnits), (unit) => ({ unit }))],
  ['cost/note', cost(readText, (note) => ({ note }))],
  ['cost/educationPackage', cost(readFlag, (educationPackage) => ({ educationPackage }))],
  ['access', access(readTermOf(accessKinds), (kind) => ({ kind }))],
  ['access/url', access(readWebsite, (url) => ({ url }))],
  ['access/phone', access(readPhone, (phone) => ({ phone }))],
  ['access/email', access(readMail, (email) => ({ email }))],
  ['access/bring', access(readText, (bring) => ({ bring }))],
  [
    'contacts',
    (text, offer, context) => {
      const contacts = readOwnContacts(text, offer.contacts, context);
      return contacts && { contacts };
    },
  ],
  ['website', sets(readWebsite, (website) => ({ website }))],
  ['validFrom', sets(readDay, (validFrom) => ({ validFrom }))],
  ['validTo', sets(readDay, (validTo) => ({ validTo }))],
  ['reviewedOn', sets(readDay, (reviewedOn) => ({ reviewedOn }))],
  ['paused', sets(readFlag, (is, offer) => ({ paused: is ? (offer.paused ?? { since: null, reason: null }) : null }))],
  ['paused/since', paused((since) => ({ since }), readDay)],
  ['paused/reason', paused((reason) => ({ reason }))],
  ['funding', funding(readTermOf(fundingKinds), (kind) => ({ kind }))],
  ['funding/source', funding(readText, (source) => ({ source }))],
  ['funding/until', funding(readDay, (until) => ({ until }))],
  ['status', sets(readTermOf(statuses), (status, offer) => ({ status: status ?? offer.status }))],
  ['reviewedBy', sets(readText, (reviewedBy) => ({ reviewedBy }))],
  ['sourceKey', sets(readText, (sourceKey) => ({ sourceKey }))],
  ['internalNote', sets(readText, (internalNote) => ({ internalNote }))],
]);

/** The reader of a column of offers by its key; undefined where this program writes no such column. */
export function ownOfferReader(key: string): OfferReader | undefined {
  const [field = '', language = ''] = key.split('/');
  const isText = field === 'title' || field === 'summary' || field === 'description';
  return isText ? textIn(field, language) : readers.get(key);
}
