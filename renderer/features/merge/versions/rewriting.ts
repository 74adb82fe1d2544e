import type { RecordKind } from '../../../../shared/catalogue/records.ts';
import { days } from '../../../../shared/catalogue/vocabulary.ts';
import type { Json } from '../../../../shared/document/json.ts';
import { valueTypeOf } from '../../../ui/values/valueType.ts';
import type { ValueType } from '../../../ui/values/valueType.ts';

/** How one part of a composite value is written. `blank` stands where nothing is said. */
export interface ValuePart {
  readonly name: string;
  readonly type: SimpleType;
  readonly blank: Json;
}

/** A value written in one field. */
export type SimpleType =
  | { readonly is: 'text' | 'prose' | 'code' | 'day' | 'money' | 'age' | 'number' | 'yes-no' | 'phone' }
  | { readonly is: 'degrees' | 'required-day' | 'required-text' }
  | { readonly is: 'time'; readonly isRequired: boolean }
  | Extract<ValueType, { is: 'choice' | 'reference' }>;

const simple: ReadonlySet<string> = new Set([
  'text',
  'prose',
  'code',
  'day',
  'money',
  'age',
  'number',
  'phone',
  'choice',
  'reference',
]);

const part = (name: string, type: SimpleType, blank: Json = null): ValuePart => ({ name, type, blank });
const text = { is: 'text' } as const;
const written = { is: 'required-text' } as const;
const from = part('from', { is: 'time', isRequired: true }, '');
const to = part('to', { is: 'time', isRequired: false });

const composites: Readonly<Partial<Record<ValueType['is'], readonly ValuePart[]>>> = {
  address: [part('street', written, ''), part('postcode', written, ''), part('town', written, '')],
  position: [part('lat', { is: 'degrees' }), part('lon', { is: 'degrees' })],
  contact: [
    part('name', written, ''),
    part('function', text),
    part('phone', { is: 'phone' }),
    part('mobile', { is: 'phone' }),
    part('email', text),
    part('public', { is: 'yes-no' }, false),
  ],
  paused: [part('since', { is: 'day' }), part('reason', text)],
  slot: [part('day', { is: 'choice', terms: days }, 'mo'), from, to],
  recurring: [part('start', { is: 'required-day' }, ''), from, to],
  'single-date': [part('date', { is: 'required-day' }, ''), part('from', { is: 'time', isRequired: false }), to],
};

// A choice between yes and no has no third version.
const isSimple = (type: ValueType | SimpleType): type is SimpleType => simple.has(type.is);

/**
 * How the value at a key is written anew: in one field, or in one for each part.
 * @returns null where there is nothing to write: what can only be chosen, or only be read
 */
export function writingOf(kind: RecordKind, key: string): SimpleType | readonly ValuePart[] | null {
  const type = valueTypeOf(kind, key);
  return isSimple(type) ? type : (composites[type.is] ?? null);
}

/** Whether a new version can be written here, beside those there are. */
export const canBeRewritten = (kind: RecordKind, key: string): boolean => writingOf(kind, key) !== null;
