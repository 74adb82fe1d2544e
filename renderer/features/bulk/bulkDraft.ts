import type { Offer } from '../../../shared/catalogue/offer.ts';
import { offerTypes, statuses } from '../../../shared/catalogue/vocabulary.ts';
import { bulkLists } from '../../../shared/document/bulkChange.ts';
import type { BulkChange, BulkList } from '../../../shared/document/bulkChange.ts';

/** The fields that many offers can get alike, in the order in which they are offered. */
export const bulkFields = [
  'status',
  'reviewedOn',
  'partners',
  ...bulkLists,
  'spokenLanguages',
  'offerType',
  'lowThreshold',
  'validFrom',
  'validTo',
  'funding/until',
  'paused',
] as const;
export type BulkField = (typeof bulkFields)[number];

/** What can be done to a field. */
export type BulkWay = 'add' | 'remove' | 'replace' | 'set' | 'clear';

/** What a person has said so far about a change of many offers. */
export interface BulkDraft {
  readonly field: BulkField;
  readonly way: BulkWay;
  /** Members of a list. */
  readonly ids: readonly string[];
  /** A term of a vocabulary. */
  readonly choice: string | null;
  /** ISO 8601. */
  readonly day: string | null;
  readonly partnerId: string | null;
  readonly successor: string | null;
  readonly role: Offer['partners'][number]['role'];
}

const isList = (field: BulkField): field is BulkList => bulkLists.some((list) => list === field);

/** The ways to change a field, the first one meant until another is chosen. */
export function waysOf(field: BulkField): readonly [BulkWay, ...BulkWay[]] {
  if (field === 'partners') return ['replace', 'add', 'remove'];
  if (isList(field) || field === 'spokenLanguages') return ['add', 'remove', 'replace'];
  return field === 'status' || field === 'reviewedOn' ? ['set'] : ['set', 'clear'];
}

/** How the change of a field begins. @param today ISO 8601: the day something was checked on, unless another is given */
export const draftOf = (field: BulkField, today: string): BulkDraft => ({
  field,
  way: waysOf(field)[0],
  ids: [],
  choice: null,
  day: field === 'reviewedOn' ? today : null,
  partnerId: null,
  successor: null,
  role: 'involved',
});

function partnerChange({ way, partnerId, successor, role }: BulkDraft): BulkChange | null {
  if (partnerId === null) return null;
  if (way === 'add') return { change: 'add-partner', partnerId, role };
  if (way === 'remove') return { change: 'remove-partner', partnerId };
  return successor === null ? null : { change: 'replace-partner', partnerId, successor };
}

function listChange(list: BulkList | 'spokenLanguages', { way, ids }: BulkDraft): BulkChange | null {
  if (ids.length === 0 || (way !== 'add' && way !== 'remove' && way !== 'replace')) return null;
  return list === 'spokenLanguages' ? { change: 'languages', way, codes: ids } : { change: 'list', list, way, ids };
}

const untilChange = ({ way, day }: BulkDraft): BulkChange | null =>
  way === 'set' && day === null ? null : { change: 'funding-until', day: way === 'set' ? day : null };

/** The fields of an offer that a draft sets; null while it says too little. */
function fieldsOf({ field, way, choice, day }: BulkDraft, author: string, today: string) {
  const isSet = way === 'set';
  const status = statuses.find(({ id }) => id === choice)?.id;
  const offerType = offerTypes.find(({ id }) => id === choice)?.id;
  switch (field) {
    case 'status':
      return status === undefined ? null : { status };
    case 'reviewedOn':
      return day === null ? null : { reviewedOn: day, reviewedBy: author };
    case 'offerType':
      return isSet && offerType === undefined ? null : { offerType: isSet ? (offerType ?? null) : null };
    case 'validFrom':
    case 'validTo':
      return isSet && day === null ? null : { [field]: isSet ? day : null };
    case 'lowThreshold':
      return { lowThreshold: isSet };
    default:
      return { paused: isSet ? { since: today, reason: null } : null };
  }
}

/**
 * The change that a draft means; null while it says too little.
 * @param author who is to stand as the one who checked
 */
export function changeOf(draft: BulkDraft, author: string, today: string): BulkChange | null {
  const { field } = draft;
  if (field === 'partners') return partnerChange(draft);
  if (isList(field) || field === 'spokenLanguages') return listChange(field, draft);
  if (field === 'funding/until') return untilChange(draft);
  const fields = fieldsOf(draft, author, today);
  return fields === null ? null : { change: 'fields', fields };
}
