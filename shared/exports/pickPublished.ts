import * as z from 'zod';

/** Stands for a value that does not fit its published form. */
const unusable = Symbol('unusable');

type Pick = (value: unknown) => unknown;

/** Null where a value always goes out as it is, so that the caller can skip the call. */
type Picker = Pick | null;

type Members = Readonly<Record<string, unknown>>;

// Ten thousand records pass here in every export: nothing is parsed a second time, and what already has its published
// form is passed on instead of copied.

/** Checks a text or number against what the published JSON Schema asks of it beyond its type. */
function pickScalar(schema: z.ZodType): Picker {
  const { type, pattern, minimum = -Infinity, maximum = Infinity } = z.toJSONSchema(schema);
  if (type === 'number' || type === 'integer') {
    return (value) => {
      const number = value as number;
      const fits = number >= minimum && number <= maximum && (type === 'number' || Number.isInteger(number));
      return fits ? value : unusable;
    };
  }
  if (pattern === undefined) return null;
  const expression = new RegExp(pattern, 'u');
  return (value) => (expression.test(value as string) ? value : unusable);
}

function pickItems(element: z.ZodType): Picker {
  const pick = pickerOf(element);
  if (pick === null) return null;
  return (value) => {
    const items = value as readonly unknown[];
    return items.every((item) => pick(item) === item) ? items : items.map(pick).filter((item) => item !== unusable);
  };
}

interface Member {
  readonly name: string;
  readonly pick: Picker;
}

const membersOf = (schema: z.ZodObject): Member[] =>
  Object.entries(schema.shape).map(([name, member]) => ({ name, pick: pickerOf(member as z.ZodType) }));

/** Copied and filled in: an object that grows member by member is moved in memory again and again. */
const blankOf = (members: readonly Member[]): Record<string, unknown> =>
  Object.fromEntries(members.map(({ name }) => [name, null]));

const picked = ({ pick }: Member, value: unknown): unknown => (pick === null ? value : pick(value));

function isPublishedForm(source: Members, members: readonly Member[]): boolean {
  let at = 0;
  for (const name in source) {
    const member = members[at++];
    if (member?.name !== name || picked(member, source[name]) !== source[name]) return false;
  }
  return at === members.length;
}

function pickMembers(schema: z.ZodObject): Picker {
  // Texts by language: every member is one.
  if (schema._zod.def.catchall instanceof z.ZodString) return null;
  const members = membersOf(schema);
  const blank = blankOf(members);
  return (value) => {
    const source = value as Members;
    if (isPublishedForm(source, members)) return source;
    const target = { ...blank };
    for (const member of members) {
      const value = picked(member, source[member.name]);
      if (value === unusable) return unusable;
      target[member.name] = value;
    }
    return target;
  };
}

function pickerOf(schema: z.ZodType): Picker {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault) return pickerOf(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodNullable) {
    const pick = pickerOf(schema.unwrap() as z.ZodType);
    if (pick === null) return null;
    return (value) => {
      const inner = value === null ? null : pick(value);
      return inner === unusable ? null : inner;
    };
  }
  if (schema instanceof z.ZodObject) return pickMembers(schema);
  if (schema instanceof z.ZodArray) return pickItems(schema.element as z.ZodType);
  return pickScalar(schema);
}

/** What stands in for members of a record before they are picked, by the name of the member. */
export type Replacing<R, C> = {
  readonly [N in keyof R as string extends N ? never : N]?: (value: R[N], context: C, record: R) => R[N] | null;
};

/**
 * Makes the function that turns a record into its published form: the members of the schema in the schema's order, nothing
 * else at any depth. A value that does not fit becomes null, or leaves its list where it cannot be null.
 * The record must have been read with the record schema that `schema` was derived from: only what is narrower is checked.
 */
export function pickPublished<S extends z.ZodObject, R extends object, C>(schema: S, replacing: Replacing<R, C>) {
  const replacements: Readonly<Record<string, unknown>> = replacing;
  const members = membersOf(schema).map((member) => ({
    ...member,
    replace: (replacements[member.name] ?? null) as ((value: unknown, context: C, record: R) => unknown) | null,
  }));
  const blank = blankOf(members);
  return (record: R, context: C): z.output<S> => {
    const target = { ...blank };
    const source = record as Members;
    for (const member of members) {
      const own = source[member.name];
      target[member.name] = picked(member, member.replace === null ? own : member.replace(own, context, record));
    }
    return target as z.output<S>;
  };
}
