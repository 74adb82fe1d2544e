import type { Contact, Phone } from '../catalogue/values.ts';
import type { ContactSaid } from './cells/readContact.ts';
import { fold } from './fold.ts';

// How what a list says is laid over what a record says: nothing said leaves it, lists grow and never shrink.

/** Adds what is missing; what is there stays, and stays in its order. */
export const union = <Known extends readonly unknown[]>(
  known: Known,
  said: readonly Known[number][],
): Known | Known[number][] => {
  if (said.length === 0) return known;
  if (said.length === 1) return known.includes(said[0]) ? known : known.concat(said);
  return [...new Set(known.concat(said))];
};

const samePhone = (one: Phone | null, other: Phone | null) =>
  one?.written === other?.written || (one !== null && other !== null && one.e164 !== null && one.e164 === other.e164);

/** A number said, unless it is the known one in another spelling. */
export const phoneWith = (known: Phone | null, said: Phone | null): Phone | null =>
  said === null || samePhone(known, said) ? known : said;

const plainAddress = (url: string | null) => url?.replace(/^https?:\/\/|\/+$/gu, '').toLowerCase();

/** An address said, unless it is the known one in another spelling. */
export const websiteWith = (known: string | null, said: string | null): string | null =>
  said === null || plainAddress(said) === plainAddress(known) ? known : said;

const isSameContact = (known: Contact, said: ContactSaid) =>
  said.name === ''
    ? (said.email !== null && known.email === said.email) ||
      [known.phone, known.mobile].some((phone) => phone !== null && samePhone(phone, said.phone ?? said.mobile))
    : fold(known.name) === fold(said.name);

/** People said are added or completed. A new one is not public: only a person decides that. */
export function contactsWith(known: Contact[], said: readonly ContactSaid[], newId: () => string): Contact[] {
  if (said.length === 0) return known;
  const contacts = [...known];
  for (const one of said) {
    const at = contacts.findIndex((contact) => isSameContact(contact, one));
    const before = contacts[at];
    if (before === undefined) {
      contacts.push({ id: newId(), function: null, ...one, public: false });
      continue;
    }
    contacts[at] = {
      ...before,
      phone: before.phone ?? one.phone,
      mobile: before.mobile ?? one.mobile,
      email: before.email ?? one.email,
    };
  }
  return contacts;
}

/** Lines for the internal note are added unless they stand there. */
export function noteWith(known: string | null, lines: readonly string[]): string | null {
  if (lines.length === 0) return known;
  const fresh = lines.filter((line) => known?.includes(line) !== true);
  return fresh.length === 0 ? known : [...(known === null ? [] : [known]), ...fresh].join('\n');
}
