import type { Phone } from '../../catalogue/values.ts';
import { readContacts } from '../cells/readContact.ts';
import type { ContactSaid } from '../cells/readContact.ts';
import { readDate } from '../cells/readDate.ts';
import { readEmail } from '../cells/readEmail.ts';
import { readPhones } from '../cells/readPhone.ts';
import { readPlaces } from '../cells/readPlaces.ts';
import type { PlaceSaid } from '../cells/readPlaces.ts';
import { readFields, readPartnerKinds, readPartnerRoles } from '../cells/vocabularyReaders.ts';
import { readWebAddress } from '../cells/readWebAddress.ts';
import { hint } from '../finding.ts';
import { oneLine } from '../fold.ts';
import type { PartnerSaid } from './partnerSaid.ts';
import { readAddress } from './readAddress.ts';
import { readCell } from './readCell.ts';
import { readWords } from './readWords.ts';
import type { RowCells } from './RowCells.ts';

/** German mobile numbers, see readContact.ts. */
const isMobile = ({ e164 }: Phone) => e164 !== null && /^\+491[567]/u.test(e164);

/** As many numbers as people: each has one. Else the first is the partner's own. */
function phonesOf(cells: RowCells): { phone: Phone | null; contacts: readonly ContactSaid[] } {
  const { value: contacts, notes } = readContacts(cells.text('contact'));
  const phones = readPhones(cells.text('phone'));
  cells.note('contact', notes);
  if (phones.value.length > 1 && phones.value.length === contacts.length) {
    const reached = contacts.map((contact, at): ContactSaid => {
      const phone = phones.value[at] ?? null;
      return phone !== null && isMobile(phone)
        ? { ...contact, mobile: contact.mobile ?? phone }
        : { ...contact, phone: contact.phone ?? phone };
    });
    return { phone: null, contacts: reached };
  }
  cells.note('phone', phones.notes);
  if (phones.value.length > 1) cells.keep('phone');
  return { phone: phones.value[0] ?? null, contacts };
}

/** The address of the row's columns, else the one that a single column holds. */
function addressOf(cells: RowCells, zeroPlausible: boolean): PlaceSaid | null {
  const own = readAddress(cells, zeroPlausible);
  const [first, more] = readPlaces(cells.text('place')).places;
  const whole = {
    name: '',
    street: own.street || (first?.street ?? ''),
    postcode: own.postcode || (first?.postcode ?? ''),
    town: own.town || (first?.town ?? ''),
  };
  const isRead = whole.street !== '' || whole.postcode !== '';
  if (first !== undefined && (!isRead || first.name !== '' || more !== undefined)) {
    cells.note('place', [hint('address-unreadable')]);
    cells.keep('place');
  }
  return isRead ? whole : null;
}

/** Reads one row of a list of partners. Never refuses: what cannot be read stays as text, and `cells.findings` says so. */
export function readPartnerRow(cells: RowCells, zeroPlausible: boolean): PartnerSaid {
  const remark = cells.said('remark');
  const said: Omit<PartnerSaid, 'internalNotes'> = {
    name: oneLine(cells.said('title') ?? ''),
    kind: readWords(cells, 'partnerKind', readPartnerKinds)[0] ?? null,
    sector: readWords(cells, 'sector', readFields),
    parent: oneLine(cells.said('parent') ?? ''),
    description: cells.said('description'),
    website: readCell(cells, 'website', readWebAddress),
    email: readCell(cells, 'email', readEmail),
    ...phonesOf(cells),
    address: addressOf(cells, zeroPlausible),
    role: readWords(cells, 'partnerRole', readPartnerRoles)[0] ?? null,
    cooperationSince: readCell(cells, 'cooperationSince', (text) => readDate(text, 'first')),
    agreementUntil: readCell(cells, 'agreementUntil', (text) => readDate(text, 'last')),
    ownKey: cells.said('sourceKey'),
  };
  return { ...said, internalNotes: [...(remark === null ? [] : [remark]), ...cells.kept] };
}
