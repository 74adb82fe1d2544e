import * as z from 'zod';
import { stored } from './stored.ts';
import {
  archived,
  contacts,
  date,
  idsOf,
  internalNote,
  phone,
  recurringDate,
  singleDate,
  text,
  texts,
  weeklySlot,
} from './values.ts';
import {
  accessKinds,
  attendance,
  audiences,
  costKinds,
  costUnits,
  fundingKinds,
  offerPartnerRoles,
  offerTypes,
  phases,
  statuses,
  transitions,
  translationStates,
} from './vocabulary.ts';

/** A partner's part in an offer; one of them is responsible (federführend). */
export const offerPartner = z.looseObject({ partnerId: z.string(), role: idsOf(offerPartnerRoles) });

/** What is known of one translation; `basedOn` holds the German wording at that time where it differs from today's. */
export const translation = z.looseObject({
  state: idsOf(translationStates).exclude(['missing']),
  translatedOn: date,
  basedOn: z.record(z.string(), z.string()).nullable().default(null),
});
export type Translation = z.infer<typeof translation>;

/** An offer (Angebot) as the catalogue keeps it. Ages are months, money is euro cents, dates ISO 8601. */
export const offer = z.looseObject({
  id: z.string(),
  archived,
  title: texts,
  summary: texts,
  description: texts,
  easyLanguage: text,
  partners: z.array(offerPartner).default([]).register(stored, { keyField: 'partnerId', valueField: 'role' }),
  places: z.array(z.string()).default([]),
  attendance: z.array(idsOf(attendance)).default([]),
  area: z.array(z.string()).default([]),
  phases: z.array(idsOf(phases)).default([]),
  transitions: z.array(idsOf(transitions)).default([]),
  ageFrom: z.number().nullable().default(null),
  ageTo: z.number().nullable().default(null),
  offerType: idsOf(offerTypes).nullable().default(null),
  topics: z.array(z.string()).default([]),
  audiences: z.array(idsOf(audiences)).default([]),
  audienceNote: text,
  spokenLanguages: z
    .looseObject({
      codes: z.array(z.string()).default([]).register(stored, { prefix: 'spokenLanguages' }),
      note: text,
    })
    .prefault({}),
  lowThreshold: z.boolean().default(false),
  schedule: z
    .looseObject({
      weekly: z.array(weeklySlot).default([]).register(stored, { prefix: 'slots' }),
      byAppointment: z.boolean().default(false),
      recurring: z.array(recurringDate).default([]).register(stored, { prefix: 'recurring' }),
      dates: z.array(singleDate).default([]).register(stored, { prefix: 'dates' }),
      closedInSchoolHolidays: z.boolean().default(false),
      note: text,
    })
    .prefault({}),
  cost: z
    .looseObject({
      kind: idsOf(costKinds).nullable().default(null),
      amount: z.number().nullable().default(null),
      unit: idsOf(costUnits).nullable().default(null),
      note: text,
      educationPackage: z.boolean().default(false),
    })
    .prefault({}),
  access: z
    .looseObject({
      kind: idsOf(accessKinds).nullable().default(null),
      url: text,
      phone: phone.nullable().default(null),
      email: text,
      bring: text,
    })
    .prefault({}),
  contacts,
  website: text,
  validFrom: date,
  validTo: date,
  paused: z.looseObject({ since: date, reason: text }).nullable().default(null),
  funding: z
    .looseObject({ kind: idsOf(fundingKinds).nullable().default(null), source: text, until: date })
    .prefault({}),
  status: idsOf(statuses).default('draft'),
  reviewedOn: date,
  reviewedBy: text,
  sourceKey: text,
  translations: z.record(z.string(), translation).default({}),
  internalNote,
});
export type Offer = z.infer<typeof offer>;

/** The fields that lists show: they stand first in what is stored, so that 10,000 rows need not parse whole offers. */
export const offerRow = offer
  .pick({
    id: true,
    archived: true,
    title: true,
    partners: true,
    places: true,
    phases: true,
    transitions: true,
    ageFrom: true,
    ageTo: true,
    topics: true,
    audiences: true,
    area: true,
    spokenLanguages: true,
    offerType: true,
    cost: true,
    funding: true,
    status: true,
    reviewedOn: true,
    validTo: true,
  })
  .strip();
export type OfferRow = z.infer<typeof offerRow>;
