import { isDay } from '../../../shared/catalogue/calendar.ts';
import { recordKind } from '../../../shared/catalogue/records.ts';
import type { RecordKind } from '../../../shared/catalogue/records.ts';

/** What of the history is looked at. */
export type HistoryTarget =
  /** All acts; one of them may be open beside the list. */
  | { readonly of: 'catalogue'; readonly act: { readonly client: number; readonly to: number } | null }
  /** One record, or one field of it. */
  | { readonly of: 'record'; readonly kind: RecordKind; readonly id: string; readonly key: string | null }
  /** The catalogue as it was at the end of a day; a record that differs may be open beside the list. */
  | { readonly of: 'day'; readonly day: string; readonly record: { kind: RecordKind; id: string } | null };

/** All acts of the catalogue. */
export const wholeHistory: HistoryTarget = { of: 'catalogue', act: null };

/** How a target stands in the address; null for all acts. */
export function targetName(target: HistoryTarget): string | null {
  switch (target.of) {
    case 'catalogue':
      return target.act === null ? null : `act/${target.act.client}/${target.act.to}`;
    case 'record':
      return [target.kind, target.id, ...(target.key === null ? [] : [target.key])].join('/');
    case 'day':
      return ['day', target.day, ...(target.record === null ? [] : [target.record.kind, target.record.id])].join('/');
  }
}

function readRecord(kindName = '', id = ''): { kind: RecordKind; id: string } | null {
  const kind = recordKind.safeParse(kindName);
  return kind.success && id !== '' ? { kind: kind.data, id } : null;
}

/** The target that an address names; all acts for whatever is none. */
export function readTarget(name: string | null): HistoryTarget {
  const [first = '', second = '', third, ...rest] = (name ?? '').split('/');
  if (first === 'act') {
    const [client, to] = [Number(second), Number(third)];
    return Number.isInteger(client) && Number.isInteger(to) ? { of: 'catalogue', act: { client, to } } : wholeHistory;
  }
  if (first === 'day')
    return isDay(second) ? { of: 'day', day: second, record: readRecord(third, rest[0]) } : wholeHistory;
  const record = readRecord(first, second);
  return record === null
    ? wholeHistory
    : { of: 'record', ...record, key: third === undefined ? null : [third, ...rest].join('/') };
}
