import type { RecordKind } from '../../../shared/catalogue/records.ts';
import { labelOfKey } from '../../../shared/texts/fieldLabels.ts';
import { languageName } from '../../../shared/texts/language.ts';
import type { Language } from '../../../shared/texts/language.ts';
import { valuesTexts } from '../../texts/values.ts';
import type { Names } from './names.ts';
import { partOf, valueTypeOf } from './valueType.ts';
import type { MemberType } from './valueType.ts';

/** What people call a member of a list; an id that nobody knows any more is never shown. */
export function memberName(of: MemberType, id: string, names: Names, language: Language): string {
  const { gone } = valuesTexts[language];
  if (of === 'topic') return names.topic(id) ?? gone;
  if (of === 'area') return names.area(id) ?? gone;
  if (of === 'language') return languageName(id, language);
  if (of === 'partners' || of === 'places') return names.record(of, id) ?? gone;
  return of.find((term) => term.id === id)?.[language] ?? gone;
}

const texts: ReadonlySet<string> = new Set(['title', 'summary', 'description']);

/** The language (BCP 47) of the text at a key; undefined where the key says none. */
export function textLanguage(kind: RecordKind, key: string): string | undefined {
  const [field = key, language] = key.split('/');
  return kind === 'offers' && texts.has(field) ? language : undefined;
}

/**
 * The name of a flat key as people read it: *Kurzbeschreibung*, *Titel (Türkisch)*, *Themen: Gesundheit*,
 * *Anbieter: Musikschule*.
 */
export function fieldName(kind: RecordKind, key: string, names: Names, language: Language): string {
  const label = labelOfKey(kind, key, language);
  const part = partOf(key);
  const type = valueTypeOf(kind, key);
  if (part === null) return label;
  if (type.is === 'member') {
    return `${label}: ${memberName(type.of, part, names, language)}`;
  }
  if (kind !== 'offers') return label;
  const [field = key] = key.split('/');
  if (field === 'partners') return `${label}: ${memberName('partners', part, names, language)}`;
  const isTranslated = field === 'translations' || (texts.has(field) && part !== 'de');
  return isTranslated ? `${label} (${languageName(part, language)})` : label;
}
