import * as z from 'zod';
import { offer, translation } from '../../../shared/catalogue/offer.ts';
import type { RecordKind } from '../../../shared/catalogue/records.ts';
import {
  address,
  archived,
  contact,
  phone,
  position,
  recurringDate,
  singleDate,
  weeklySlot,
} from '../../../shared/catalogue/values.ts';
import { days, translationStates } from '../../../shared/catalogue/vocabulary.ts';
import type { Json } from '../../../shared/document/json.ts';
import { dayText, moneyText, numberText } from '../../../shared/texts/language.ts';
import type { Language } from '../../../shared/texts/language.ts';
import { valuesTexts } from '../../texts/values.ts';
import { memberName } from './fieldName.ts';
import type { Names } from './names.ts';
import { recurrenceText } from './recurrenceText.ts';
import { valueTypeOf } from './valueType.ts';
import type { ValueType } from './valueType.ts';

const said = (parts: readonly (string | null | undefined)[]): string =>
  parts.filter((part) => part !== null && part !== undefined && part !== '').join(', ');

function ageText(months: number, language: Language): string {
  const texts = valuesTexts[language];
  return months >= 36 && months % 12 === 0 ? texts.years(months / 12) : texts.months(months);
}

function degreesText(degrees: number, language: Language): string {
  const locale = language === 'de' ? 'de-DE' : 'en-GB';
  return `${new Intl.NumberFormat(locale, { maximumFractionDigits: 5 }).format(degrees)}°`;
}

type Print<T> = (value: T, language: Language, names: Names) => string;
type Reader = (value: Json, language: Language, names: Names) => string | null;

/** Writes a value that has the expected shape; null for one that has not. */
const reader =
  <T>(schema: z.ZodType<T>, print: Print<T>): Reader =>
  (value, language, names) => {
    const read = schema.safeParse(value);
    return read.success ? print(read.data, language, names) : null;
  };

const plain = reader(z.string(), (value) => value);

/** Items are stored without their id: it stands in the key. */
const readers: Readonly<Record<Exclude<ValueType['is'], 'choice' | 'member' | 'reference' | 'unknown'>, Reader>> = {
  text: plain,
  prose: plain,
  code: plain,
  day: reader(z.string(), dayText),
  money: reader(z.number(), moneyText),
  age: reader(z.number(), ageText),
  number: reader(z.number(), numberText),
  'yes-no': reader(z.boolean(), (value, language) => valuesTexts[language][value ? 'yes' : 'no']),
  phone: reader(phone, ({ written }) => written),
  address: reader(address, ({ street, postcode, town }) => said([street, `${postcode} ${town}`.trim()])),
  position: reader(position, ({ lat, lon }, language) =>
    said([`${degreesText(lat, language)} N`, `${degreesText(lon, language)} ${language === 'de' ? 'O' : 'E'}`]),
  ),
  bounds: reader(z.array(z.number()), (value, language) => value.map((edge) => degreesText(edge, language)).join(', ')),
  contact: reader(contact.omit({ id: true }), (person, language) => {
    const texts = valuesTexts[language];
    return said([
      person.name,
      person.function,
      person.phone && texts.phone(person.phone.written),
      person.mobile && texts.mobile(person.mobile.written),
      person.email,
      person.public ? texts.isPublic : texts.isInternal,
    ]);
  }),
  paused: reader(offer.shape.paused.unwrap().unwrap(), ({ since, reason }, language) =>
    said([valuesTexts[language].pausedSince(since === null ? null : dayText(since, language)), reason]),
  ),
  translation: reader(translation, ({ state, translatedOn }, language) => {
    const word = translationStates.find(({ id }) => id === state)?.[language] ?? state;
    return translatedOn === null ? word : valuesTexts[language].translated(word, dayText(translatedOn, language));
  }),
  archived: reader(archived.unwrap().unwrap(), ({ by, at }, language) =>
    valuesTexts[language].archivedBy(by, dayText(at.slice(0, 10), language)),
  ),
  slot: reader(weeklySlot.omit({ id: true }), ({ day, from, to }, language) =>
    said([days.find(({ id }) => id === day)?.[language], valuesTexts[language].time(from, to)]),
  ),
  recurring: reader(recurringDate.omit({ id: true }), ({ start, from, to, rrule, exceptions }, language) => {
    const texts = valuesTexts[language];
    return said([
      recurrenceText(rrule, language),
      texts.time(from, to),
      texts.from(dayText(start, language)),
      exceptions.length === 0 ? null : texts.except(exceptions.map((day) => dayText(day, language)).join(', ')),
    ]);
  }),
  'single-date': reader(singleDate.omit({ id: true }), ({ date, from, to }, language) =>
    said([dayText(date, language), from === null ? null : valuesTexts[language].time(from, to)]),
  ),
  named: reader(
    z.looseObject({
      name: z.string().optional(),
      reason: z.string().optional(),
      label: z.record(z.string(), z.string()).optional(),
    }),
    ({ name, reason, label }, language) => name ?? reason ?? label?.[language] ?? label?.['de'] ?? '',
  ),
};

/** What is said where there is no value. */
function nothingText(type: ValueType, language: Language): string {
  const texts = valuesTexts[language];
  if (type.is === 'member') return texts.isOut;
  if (type.is === 'archived') return texts.notArchived;
  if (type.is === 'paused') return texts.notPaused;
  return texts.nothing;
}

function readText(type: ValueType, value: Json, names: Names, language: Language): string | null {
  switch (type.is) {
    case 'choice':
      return type.terms.find(({ id }) => id === value)?.[language] ?? null;
    case 'member':
      return value === true ? valuesTexts[language].isIn : null;
    case 'reference':
      return typeof value === 'string' ? memberName(type.to, value, names, language) : null;
    case 'unknown':
      return plain(value, language, names);
    default:
      return readers[type.is](value, language, names);
  }
}

/** The value at a flat key, written for people: a date as they write it, money in euros, names for ids; never JSON. */
export function valueText(kind: RecordKind, key: string, value: Json, names: Names, language: Language): string {
  const type = valueTypeOf(kind, key);
  if (value === null || value === '') return nothingText(type, language);
  return readText(type, value, names, language) ?? valuesTexts[language].unreadable;
}
