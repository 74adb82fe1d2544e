import * as z from 'zod';
import { stored } from './stored.ts';
import { days } from './vocabulary.ts';
import type { Term } from './vocabulary.ts';

// Shapes that several records share. They say what a value IS; whether it is good (a postcode of five digits, a readable
// phone) is said by the problems beside them, because a record can always be saved.

/** Ids of a vocabulary as a zod enum. */
export const idsOf = <const T extends readonly Term[]>(terms: T) =>
  z.enum(terms.map((term) => term.id) as unknown as readonly [T[number]['id'], ...T[number]['id'][]]);

/** Plain text, or null where nobody has written anything. */
export const text = z.string().nullable().default(null);

/** A note for the office only: it can name people and never leaves in an export. */
export const internalNote = z.string().nullable().default(null).register(stored, { personal: true });

/** A text in several languages: BCP 47 code -> text. German (`de`) leads. */
export const texts = z.record(z.string(), z.string()).default({});

/** A calendar day, ISO 8601 (`2026-11-22`), or null. */
export const date = z.string().nullable().default(null);

/** A phone number as somebody wrote it, and as E.164 (a short number such as 110 as itself); `e164: null` = it could not be read. */
export const phone = z.looseObject({ written: z.string(), e164: z.string().nullable() });
export type Phone = z.infer<typeof phone>;

/** A postal address within Germany. */
export const address = z.looseObject({ street: z.string(), postcode: z.string(), town: z.string() });
export type Address = z.infer<typeof address>;

/** A point in WGS 84, degrees. */
export const position = z.looseObject({ lat: z.number(), lon: z.number() });
export type Position = z.infer<typeof position>;
/** Just where it is, without what other versions of the program may have written beside it. */
export type Point = Readonly<Pick<Position, 'lat' | 'lon'>>;

/** A person to turn to. What is not `public` never leaves in an export. */
export const contact = z.looseObject({
  id: z.string(),
  name: z.string().default(''),
  function: text,
  phone: phone.nullable().default(null),
  mobile: phone.nullable().default(null),
  email: text,
  public: z.boolean().default(false),
});
export type Contact = z.infer<typeof contact>;

/** The people to turn to. */
export const contacts = z.array(contact).default([]).register(stored, { personal: true });

/** Times of day are `HH:MM`. A slot whose `to` is not after its `from` passes midnight. */
export const weeklySlot = z.looseObject({
  id: z.string(),
  day: idsOf(days),
  from: z.string(),
  to: z.string().nullable(),
});
export type WeeklySlot = z.infer<typeof weeklySlot>;

/** A recurring date: RFC 5545 RRULE from a first day, less the days in `exceptions`. */
export const recurringDate = z.looseObject({
  id: z.string(),
  start: z.string(),
  from: z.string(),
  to: z.string().nullable(),
  rrule: z.string(),
  exceptions: z.array(z.string()).default([]),
});
export type RecurringDate = z.infer<typeof recurringDate>;

/** One single date. */
export const singleDate = z.looseObject({
  id: z.string(),
  date: z.string(),
  from: z.string().nullable(),
  to: z.string().nullable(),
});
export type SingleDate = z.infer<typeof singleDate>;

/** Who archived a record and when; `seen` holds the newest edit of each field the archiver knew (field -> item id). */
export const archived = z
  .looseObject({
    by: z.string(),
    at: z.string(),
    seen: z.record(z.string(), z.string()).default({}),
    /** Set where undoing its creation put the record away: such a record is not even shown in the archive. */
    undone: z.boolean().optional(),
    /** The record that this one was made one with, because they were the same. */
    joinedInto: z.string().optional(),
  })
  .nullable()
  .default(null);
