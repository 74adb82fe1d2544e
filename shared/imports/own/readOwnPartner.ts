import type { Partner } from '../../catalogue/partner.ts';
import { fields, partnerKinds, partnerRoles } from '../../catalogue/vocabulary.ts';
import { readDay, readMail, readPhone, readTermOf, readTermsOf, readText, readWebsite, sets } from './cellReader.ts';
import type { CellReader } from './cellReader.ts';
import { readOwnContacts } from './readOwnContacts.ts';

type PartnerReader = CellReader<Partner>;

const addressPart = (part: 'street' | 'postcode' | 'town'): PartnerReader =>
  sets(readText, (value, { address }) => {
    const whole = { street: '', postcode: '', town: '', ...address, [part]: value ?? '' };
    return { address: `${whole.street}${whole.postcode}${whole.town}` === '' ? null : whole };
  });

const readers: ReadonlyMap<string, PartnerReader> = new Map<string, PartnerReader>([
  ['name', sets(readText, (name, partner) => ({ name: name ?? partner.name }))],
  ['kind', sets(readTermOf(partnerKinds), (kind) => ({ kind }))],
  ['sector', sets(readTermsOf(fields), (sector) => ({ sector }))],
  [
    'parentId',
    (text, _, { names }) => {
      const parentId = text === '' ? null : names.partners.idOf(text);
      return parentId === undefined ? null : { parentId };
    },
  ],
  ['description', sets(readText, (description) => ({ description }))],
  ['website', sets(readWebsite, (website) => ({ website }))],
  ['email', sets(readMail, (email) => ({ email }))],
  ['phone', sets(readPhone, (phone) => ({ phone }))],
  ['address/street', addressPart('street')],
  ['address/postcode', addressPart('postcode')],
  ['address/town', addressPart('town')],
  [
    'placeId',
    (text, _, { names }) => {
      const placeId = text === '' ? null : names.places.idOf(text);
      return placeId === undefined ? null : { placeId };
    },
  ],
  [
    'contacts',
    (text, partner, context) => {
      const contacts = readOwnContacts(text, partner.contacts, context);
      return contacts && { contacts };
    },
  ],
  ['role', sets(readTermOf(partnerRoles), (role) => ({ role }))],
  ['cooperationSince', sets(readDay, (cooperationSince) => ({ cooperationSince }))],
  ['agreementUntil', sets(readDay, (agreementUntil) => ({ agreementUntil }))],
  ['internalNote', sets(readText, (internalNote) => ({ internalNote }))],
]);

/** The reader of a column of partners by its key; undefined where this program writes no such column. */
export const ownPartnerReader = (key: string): PartnerReader | undefined => readers.get(key);
