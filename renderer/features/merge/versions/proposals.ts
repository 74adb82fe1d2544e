import { isJsonObject, sameJson } from '../../../../shared/document/json.ts';
import type { Json, JsonObject } from '../../../../shared/document/json.ts';
import { proposalFromBoth } from '../../../../shared/document/wordDifference.ts';
import type { VersionsQuestion } from '../../../document/questions.ts';
import { valueTypeOf } from '../../../ui/values/valueType.ts';
import type { ValueType } from '../../../ui/values/valueType.ts';

/** How all versions of a field can be kept: made into one value, or as items side by side in their list. */
export type Both =
  { readonly how: 'one'; readonly value: Json } | { readonly how: 'side-by-side'; readonly values: readonly Json[] };

const itemTypes: ReadonlySet<ValueType['is']> = new Set(['slot', 'recurring', 'single-date', 'contact']);

function textFrom(base: Json, one: Json, other: Json): string | null {
  if (typeof one !== 'string' || typeof other !== 'string') return null;
  return proposalFromBoth(typeof base === 'string' ? base : '', one, other);
}

/** Member by member: whoever changed one is followed; null where both changed the same one differently. */
function objectFrom(base: JsonObject, one: JsonObject, other: JsonObject): JsonObject | null {
  const made: JsonObject = {};
  for (const name of new Set([...Object.keys(one), ...Object.keys(other)])) {
    const [before = null, mine = null, theirs = null] = [base[name], one[name], other[name]];
    if (sameJson(mine, theirs) || sameJson(theirs, before)) made[name] = mine;
    else if (sameJson(mine, before)) made[name] = theirs;
    else return null;
  }
  return made;
}

function valueFrom(base: Json, one: Json, other: Json): Json {
  if (isJsonObject(one) && isJsonObject(other)) return objectFrom(isJsonObject(base) ? base : {}, one, other);
  return textFrom(base, one, other);
}

/** What *Beide* means for the versions of a field; null where they cannot both be kept. */
export function bothOf({ kind, key, base, versions }: VersionsQuestion): Both | null {
  const [first, ...others] = versions.map(({ value }) => value);
  if (first === undefined) return null;
  const made = others.reduce<Json>((sum, value) => (sum === null ? null : valueFrom(base, sum, value)), first);
  const says = (value: Json) => versions.some((version) => sameJson(version.value, value));
  if (made !== null && !says(made)) return { how: 'one', value: made };
  const items = [first, ...others].filter((value) => value !== null);
  const isList = itemTypes.has(valueTypeOf(kind, key).is);
  return isList && items.length > 1 ? { how: 'side-by-side', values: items } : null;
}
