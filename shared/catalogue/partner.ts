import * as z from 'zod';
import { address, archived, contacts, date, idsOf, internalNote, phone, text } from './values.ts';
import { fields, partnerKinds, partnerRoles } from './vocabulary.ts';

/** A partner (Partner): who provides offers. */
export const partner = z.looseObject({
  id: z.string(),
  archived,
  name: z.string().default(''),
  kind: idsOf(partnerKinds).nullable().default(null),
  sector: z.array(idsOf(fields)).default([]),
  parentId: text,
  description: text,
  website: text,
  email: text,
  phone: phone.nullable().default(null),
  address: address.nullable().default(null),
  placeId: text,
  contacts,
  role: idsOf(partnerRoles).nullable().default(null),
  cooperationSince: date,
  agreementUntil: date,
  /** When it was last sent a questionnaire, and when its answer last came in. */
  askedOn: date,
  answeredOn: date,
  internalNote,
});
export type Partner = z.infer<typeof partner>;

/** Whether the answer to the last questionnaire has come in; one that nobody asked for counts, too. */
export const hasAnswered = ({ askedOn, answeredOn }: Pick<Partner, 'askedOn' | 'answeredOn'>): boolean =>
  answeredOn !== null && (askedOn === null || answeredOn >= askedOn);

/** The fields that lists of partners show. */
export const partnerRow = partner
  .pick({
    id: true,
    archived: true,
    name: true,
    kind: true,
    role: true,
    agreementUntil: true,
    askedOn: true,
    answeredOn: true,
  })
  .strip();
export type PartnerRow = z.infer<typeof partnerRow>;
