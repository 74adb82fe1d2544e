import type { RecordKind } from '../../../shared/catalogue/records.ts';
import {
  accessKinds,
  attendance,
  audiences,
  barrierFree,
  costKinds,
  costUnits,
  fields,
  fundingKinds,
  offerPartnerRoles,
  offerTypes,
  partnerKinds,
  partnerRoles,
  phases,
  placeKinds,
  statuses,
  transitions,
} from '../../../shared/catalogue/vocabulary.ts';
import type { Term } from '../../../shared/catalogue/vocabulary.ts';

/** What can be a member of a list: a term of the vocabulary, or something the catalogue knows by id. */
export type MemberType = readonly Term[] | 'topic' | 'area' | 'language' | 'partners' | 'places';

/** How the value at a flat key is to be understood: what decides how it is written for people, and how it is edited. */
export type ValueType =
  /** `code`: an address of the web or of mail, a postcode: compared as a whole, not word by word. */
  | { readonly is: 'text' | 'prose' | 'code' | 'day' | 'money' | 'age' | 'number' | 'yes-no' }
  | { readonly is: 'phone' | 'address' | 'position' | 'bounds' | 'contact' | 'paused' | 'translation' | 'archived' }
  | { readonly is: 'slot' | 'recurring' | 'single-date' | 'named' | 'unknown' }
  | { readonly is: 'choice'; readonly terms: readonly Term[] }
  /** A reference to another record or to a district. */
  | { readonly is: 'reference'; readonly to: 'partners' | 'places' | 'area' }
  /** In the list or not: the key names the member. */
  | { readonly is: 'member'; readonly of: MemberType };

const text = { is: 'text' } as const;
const prose = { is: 'prose' } as const;
const code = { is: 'code' } as const;
const day = { is: 'day' } as const;
const yesNo = { is: 'yes-no' } as const;
const phone = { is: 'phone' } as const;
const archived = { is: 'archived' } as const;
const named = { is: 'named' } as const;
const choice = (terms: readonly Term[]): ValueType => ({ is: 'choice', terms });
const member = (of: MemberType): ValueType => ({ is: 'member', of });

// By whole key, or by what stands before the first slash.
const valueTypes: Readonly<Record<RecordKind, Readonly<Record<string, ValueType>>>> = {
  offers: {
    archived,
    title: text,
    summary: prose,
    description: prose,
    easyLanguage: prose,
    partners: choice(offerPartnerRoles),
    places: member('places'),
    attendance: member(attendance),
    area: member('area'),
    phases: member(phases),
    transitions: member(transitions),
    ageFrom: { is: 'age' },
    ageTo: { is: 'age' },
    offerType: choice(offerTypes),
    topics: member('topic'),
    audiences: member(audiences),
    audienceNote: text,
    spokenLanguages: member('language'),
    'spokenLanguages/note': text,
    lowThreshold: yesNo,
    slots: { is: 'slot' },
    recurring: { is: 'recurring' },
    dates: { is: 'single-date' },
    'schedule/byAppointment': yesNo,
    'schedule/closedInSchoolHolidays': yesNo,
    'schedule/note': prose,
    'cost/kind': choice(costKinds),
    'cost/amount': { is: 'money' },
    'cost/unit': choice(costUnits),
    'cost/note': text,
    'cost/educationPackage': yesNo,
    'access/kind': choice(accessKinds),
    'access/url': code,
    'access/phone': phone,
    'access/email': code,
    'access/bring': text,
    contacts: { is: 'contact' },
    website: code,
    validFrom: day,
    validTo: day,
    paused: { is: 'paused' },
    'funding/kind': choice(fundingKinds),
    'funding/source': text,
    'funding/until': day,
    status: choice(statuses),
    reviewedOn: day,
    reviewedBy: text,
    sourceKey: code,
    translations: { is: 'translation' },
    internalNote: prose,
  },
  partners: {
    archived,
    name: text,
    kind: choice(partnerKinds),
    sector: member(fields),
    parentId: { is: 'reference', to: 'partners' },
    description: prose,
    website: code,
    email: code,
    phone,
    address: { is: 'address' },
    placeId: { is: 'reference', to: 'places' },
    contacts: { is: 'contact' },
    role: choice(partnerRoles),
    cooperationSince: day,
    agreementUntil: day,
    askedOn: day,
    answeredOn: day,
    internalNote: prose,
  },
  places: {
    archived,
    name: text,
    kind: choice(placeKinds),
    street: text,
    postcode: code,
    town: text,
    districtId: { is: 'reference', to: 'area' },
    position: { is: 'position' },
    showOnMap: yesNo,
    hideExactAddress: yesNo,
    barrierFree: choice(barrierFree),
    directions: prose,
  },
  catalogue: {
    archived,
    name: text,
    municipality: text,
    members: named,
    districts: named,
    'publisher/name': text,
    'publisher/address': { is: 'address' },
    'publisher/email': code,
    'publisher/phone': phone,
    'publisher/website': code,
    licence: code,
    languages: member('language'),
    bounds: { is: 'bounds' },
    topics: named,
    reviewMonths: { is: 'number' },
    notIntended: named,
  },
};

/** How to understand the value at a flat key; `unknown` for a key of a newer program. */
export function valueTypeOf(kind: RecordKind, key: string): ValueType {
  const [field = key] = key.split('/');
  const types = valueTypes[kind];
  return (
    (Object.hasOwn(types, key) ? types[key] : undefined) ??
    (Object.hasOwn(types, field) ? types[field] : undefined) ?? { is: 'unknown' }
  );
}

/** What stands behind the first slash of a key that names a part of a field: a language, an id; null where nothing does. */
export function partOf(key: string): string | null {
  const slash = key.indexOf('/');
  return slash < 0 ? null : key.slice(slash + 1);
}
