import type { Offer } from './offer.ts';

/** What a family wants to know of an offer: the key that the document has for it, and whether it is said. */
const asked = [
  ['title/de', ({ title }) => isSaid(title['de'])],
  ['summary/de', ({ summary }) => isSaid(summary['de'])],
  ['description/de', ({ description }) => isSaid(description['de'])],
  ['partners', ({ partners }) => partners.length > 0],
  ['phases', ({ phases }) => phases.length > 0],
  // An age that is open at one end is one.
  ['ageFrom', ({ ageFrom, ageTo }) => ageFrom !== null || ageTo !== null],
  ['offerType', ({ offerType }) => offerType !== null],
  ['topics', ({ topics }) => topics.length > 0],
  ['audiences', ({ audiences }) => audiences.length > 0],
  ['attendance', ({ attendance }) => attendance.length > 0],
  // What happens on the telephone or online only has no place.
  ['places', ({ places, attendance }) => places.length > 0 || isNowhere(attendance)],
  ['slots', ({ schedule }) => hasTimes(schedule)],
  ['cost/kind', ({ cost }) => cost.kind !== null],
  ['access/kind', ({ access }) => access.kind !== null],
  ['spokenLanguages', ({ spokenLanguages }) => spokenLanguages.codes.length > 0],
  ['contacts', ({ contacts, access }) => contacts.some((contact) => contact.public) || hasLine(access)],
  ['website', ({ website }) => isSaid(website)],
  ['reviewedOn', ({ reviewedOn }) => reviewedOn !== null],
] as const satisfies readonly (readonly [key: string, isKnown: (offer: Offer) => boolean])[];
export type AskedKey = (typeof asked)[number][0];

const isSaid = (text: string | null | undefined): boolean => text !== null && text !== undefined && text.trim() !== '';

const isNowhere = (attendance: Offer['attendance']): boolean =>
  attendance.length > 0 && attendance.every((form) => form === 'phone' || form === 'online' || form === 'outreach');

const hasTimes = ({ weekly, recurring, dates, byAppointment, note }: Offer['schedule']): boolean =>
  weekly.length + recurring.length + dates.length > 0 || byAppointment || isSaid(note);

const hasLine = ({ phone, email }: Offer['access']): boolean => phone !== null || isSaid(email);

/** How much of what families ask an offer answers. */
export interface Completeness {
  readonly known: number;
  readonly asked: number;
  /** The keys that nothing is said for, in the order of the record. */
  readonly missing: readonly AskedKey[];
}

/** Counts what is said of an offer. Nothing of it is an error: those are problems, and stand beside it. */
export function completenessOf(offer: Offer): Completeness {
  const missing = asked.filter(([, isKnown]) => !isKnown(offer)).map(([key]) => key);
  return { known: asked.length - missing.length, asked: asked.length, missing };
}
