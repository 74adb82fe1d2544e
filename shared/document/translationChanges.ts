import { isJsonObject } from './json.ts';
import type { Json, JsonObject } from './json.ts';
import type { KeyValue } from './difference.ts';

const translatedFields: readonly string[] = ['title', 'summary', 'description'];

/** True for a field of an offer that `translationChanges` has to do with. */
export const isTranslated = (field: string): boolean => translatedFields.includes(field);

const textAt = (record: JsonObject, field: string, language: string): Json => {
  const texts = record[field];
  return isJsonObject(texts) ? (texts[language] ?? null) : null;
};

/**
 * What an edit of texts means for what is known of the translations: a new German wording makes every translation of
 * that field outdated (and remembers what it was based on); writing a translation makes its language current.
 * @param before the offer before the edit
 * @param changes the flat keys the edit sets
 */
export function translationChanges(before: JsonObject, changes: readonly KeyValueChange[], now: Date): KeyValue[] {
  const known = isJsonObject(before['translations']) ? before['translations'] : {};
  const next = new Map<string, JsonObject>();
  for (const { key, after } of changes) {
    const [field = '', language = ''] = key.split('/');
    if (!isTranslated(field) || language === 'de' || after === null) continue;
    next.set(language, { state: 'current', translatedOn: now.toISOString().slice(0, 10), basedOn: null });
  }
  for (const { key, before: wording } of changes) {
    const [field = '', language] = key.split('/');
    const texts = before[field];
    if (language !== 'de' || !isTranslated(field) || !isJsonObject(texts)) continue;
    for (const other of Object.keys(texts)) {
      if (other === 'de' || next.get(other)?.['state'] === 'current' || textAt(before, field, other) === null) continue;
      const entry = next.get(other) ?? (isJsonObject(known[other]) ? known[other] : { translatedOn: null });
      const basedOn = isJsonObject(entry['basedOn']) ? entry['basedOn'] : {};
      next.set(other, { ...entry, state: 'outdated', basedOn: { [field]: wording ?? '', ...basedOn } });
    }
  }
  return [...next].map(([language, value]) => ({ key: `translations/${language}`, value }));
}

interface KeyValueChange {
  readonly key: string;
  readonly before: Json;
  readonly after: Json;
}
