import type { Offer } from '../catalogue/offer.ts';
import type { ScheduleSaid } from './cells/readSchedule.ts';
import type { OfferSaid } from './rows/offerSaid.ts';
import { contactsWith, noteWith, phoneWith, union, websiteWith } from './saidOver.ts';

/** The records a row's offer refers to, its key, and what there was no field for. */
export interface OfferLinks {
  readonly partnerIds: readonly string[];
  readonly places: readonly string[];
  /** District ids; empty where the offer's places say where it is. */
  readonly area: readonly string[];
  readonly attendance: Offer['attendance'];
  /** Set where the offer has none yet; null leaves it. */
  readonly sourceKey: string | null;
  /** Lines for the internal note. */
  readonly notes: readonly string[];
}

/** Items said replace the known ones, unless they say the same; an item that stays keeps its id. */
function items<Item extends { readonly id: string }, Said extends object>(
  known: Item[],
  said: readonly Said[],
  isSame: (item: Item, said: Said) => boolean,
  create: (said: Said) => Item,
): Item[] {
  if (said.length === 0) return known;
  const matching = said.map((one) => known.find((item) => isSame(item, one)) ?? create(one));
  return known.length === matching.length && known.every((item) => matching.includes(item)) ? known : matching;
}

function scheduleWith(known: Offer['schedule'], said: ScheduleSaid | null, newId: () => string): Offer['schedule'] {
  if (said === null) return known;
  return {
    ...known,
    weekly: items(
      known.weekly,
      said.weekly,
      (slot, one) => slot.day === one.day && slot.from === one.from && slot.to === one.to,
      (one) => ({ id: newId(), ...one }),
    ),
    // The first day of a rule is only where counting began, which was the day of the import.
    recurring: items(
      known.recurring,
      said.recurring,
      (date, one) =>
        date.rrule === one.rrule &&
        date.from === one.from &&
        date.to === one.to &&
        one.exceptions.every((day) => date.exceptions.includes(day)),
      (one) => ({ id: newId(), ...one, exceptions: [...one.exceptions] }),
    ),
    dates: items(
      known.dates,
      said.dates,
      (date, one) => date.date === one.date && date.from === one.from && date.to === one.to,
      (one) => ({ id: newId(), ...one }),
    ),
    byAppointment: known.byAppointment || said.byAppointment,
    closedInSchoolHolidays: known.closedInSchoolHolidays || said.closedInSchoolHolidays,
    note: said.note ?? known.note,
  };
}

function costWith(known: Offer['cost'], said: OfferSaid['cost']): Offer['cost'] {
  const isOther = said.kind !== undefined && said.kind !== known.kind;
  const before = isOther ? { ...known, amount: null, unit: null } : known;
  return { ...before, ...said };
}

function partnersWith(known: Offer['partners'], ids: readonly string[]): Offer['partners'] {
  const fresh = ids.filter((id) => !known.some(({ partnerId }) => partnerId === id));
  if (fresh.length === 0) return known;
  const led = known.some(({ role }) => role === 'responsible');
  return known.concat(
    fresh.map((partnerId, at) => ({ partnerId, role: !led && at === 0 ? 'responsible' : 'involved' })),
  );
}

const textsWith = (known: Offer['title'], said: string | null): Offer['title'] =>
  said === null || said === '' ? known : { ...known, de: said };

/**
 * Lays what a row says over an offer. Lists (topics, places, people) are added to and never shortened; a review date never
 * goes back.
 * @param known the offer as it is; an empty one for a new offer
 * @returns the offer as it would be; what the row says nothing of is the known offer's own
 */
export function offerWith(known: Offer, said: OfferSaid, links: OfferLinks, newId: () => string): Offer {
  const { access, funding, languages } = said;
  const isNewer = (said.reviewedOn ?? '') > (known.reviewedOn ?? '');
  return {
    ...known,
    title: textsWith(known.title, said.title),
    summary: textsWith(known.summary, said.summary),
    description: textsWith(known.description, said.description),
    easyLanguage: said.easyLanguage ?? known.easyLanguage,
    partners: partnersWith(known.partners, links.partnerIds),
    places: union(known.places, links.places),
    attendance: union(known.attendance, links.attendance),
    area: union(known.area, links.area),
    phases: union(known.phases, said.phases),
    transitions: union(known.transitions, said.transitions),
    ageFrom: said.ageFrom ?? known.ageFrom,
    ageTo: said.ageTo ?? known.ageTo,
    offerType: said.offerType ?? known.offerType,
    topics: union(known.topics, said.topics),
    audiences: union(known.audiences, said.audiences),
    audienceNote: said.audienceNote ?? known.audienceNote,
    spokenLanguages: {
      ...known.spokenLanguages,
      codes: union(known.spokenLanguages.codes, languages.codes),
      note: languages.note ?? known.spokenLanguages.note,
    },
    lowThreshold: known.lowThreshold || said.lowThreshold,
    schedule: scheduleWith(known.schedule, said.schedule, newId),
    cost: costWith(known.cost, said.cost),
    access: {
      ...known.access,
      kind: access.kind ?? known.access.kind,
      url: access.url ?? known.access.url,
      phone: phoneWith(known.access.phone, access.phone),
      email: access.email ?? known.access.email,
      bring: access.bring ?? known.access.bring,
    },
    contacts: contactsWith(known.contacts, said.contacts, newId),
    website: websiteWith(known.website, said.website),
    validFrom: said.validFrom ?? known.validFrom,
    validTo: said.validTo ?? known.validTo,
    funding: {
      ...known.funding,
      kind: funding.kind ?? known.funding.kind,
      source: funding.source ?? known.funding.source,
      until: funding.until ?? known.funding.until,
    },
    reviewedOn: isNewer ? said.reviewedOn : known.reviewedOn,
    reviewedBy: isNewer ? (said.reviewedBy ?? known.reviewedBy) : (known.reviewedBy ?? said.reviewedBy),
    sourceKey: known.sourceKey ?? links.sourceKey,
    internalNote: noteWith(known.internalNote, [...said.internalNotes, ...links.notes]),
  };
}
