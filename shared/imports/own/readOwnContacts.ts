import type { Contact } from '../../catalogue/values.ts';
import { readSeveral } from '../../sheets/severalInCell.ts';
import { fold } from '../fold.ts';
import type { CellContext } from './cellReader.ts';
import { inOrderOf } from './inOrderOf.ts';
import { readMail, readPhone, readText } from './cellReader.ts';

/**
 * One person to a line: `Lena Muster | Leitung | 089 99998-511 |  | lena@example.org | veröffentlichen`. Whom a public sheet
 * does not show stays; a new person is public only where the line says so.
 */
export function readOwnContacts(
  text: string,
  known: readonly Contact[],
  { newId, isPublic }: CellContext,
): Contact[] | null {
  const unseen = isPublic ? known.filter((contact) => !contact.public) : [];
  const seen = known.filter((contact) => !unseen.includes(contact));
  const contacts: Contact[] = [];
  const lines = readSeveral(text, '\n').map((line) => readSeveral(line, '|'));
  for (const [name = '', role = '', phone = '', mobile = '', email = '', mark = ''] of lines) {
    const [fixed, portable, mail] = [readPhone(phone), readPhone(mobile), readMail(email)];
    if (fixed === null || portable === null || mail === null) return null;
    const free = seen.filter(({ id }) => !contacts.some((contact) => contact.id === id));
    const before =
      free.find((contact) => contact.name === name) ??
      free.find((contact) => fold(contact.name) === fold(name)) ??
      (lines.length === seen.length ? free[0] : undefined);
    contacts.push({
      ...before,
      id: before?.id ?? newId(),
      name,
      function: readText(role)?.value ?? null,
      phone: fixed.value?.written === before?.phone?.written ? (before?.phone ?? null) : fixed.value,
      mobile: portable.value?.written === before?.mobile?.written ? (before?.mobile ?? null) : portable.value,
      email: mail.value,
      public: mark === '' ? (before?.public ?? false) : mark === 'veröffentlichen',
    });
  }
  return inOrderOf(known, [...contacts, ...unseen], ({ id }) => id);
}
