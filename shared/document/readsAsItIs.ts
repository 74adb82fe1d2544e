import * as z from 'zod';
import { isJsonObject } from './json.ts';

type Check = (value: unknown) => boolean;

/** Compiles the check of one schema. A kind of schema not named here is left to zod. */
function compile(schema: z.core.$ZodType): Check {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault) return compile(schema.def.innerType);
  if (schema instanceof z.ZodNullable) {
    const inner = compile(schema.unwrap());
    return (value) => value === null || inner(value);
  }
  if (schema instanceof z.ZodString && (schema.def.checks ?? []).length === 0)
    return (value) => typeof value === 'string';
  if (schema instanceof z.ZodNumber && (schema.def.checks ?? []).length === 0) return (value) => Number.isFinite(value);
  if (schema instanceof z.ZodBoolean) return (value) => typeof value === 'boolean';
  if (schema instanceof z.ZodEnum) {
    const options = new Set<unknown>(schema.options);
    return (value) => options.has(value);
  }
  if (schema instanceof z.ZodArray) {
    const element = compile(schema.element);
    return (value) => Array.isArray(value) && value.every(element);
  }
  if (schema instanceof z.ZodRecord) {
    const entry = compile(schema.valueType);
    return (value) => isJsonObject(value) && Object.values(value).every(entry);
  }
  if (schema instanceof z.ZodObject) return compileObject(schema);
  return () => false;
}

function compileObject(schema: z.ZodObject): Check {
  const members = Object.entries<z.core.$ZodType>(schema.shape).map(
    ([name, member]) => [name, compile(member)] as const,
  );
  const isLoose = schema.def.catchall instanceof z.ZodUnknown;
  return (value) => {
    if (!isJsonObject(value)) return false;
    for (const [name, check] of members) if (!check(value[name])) return false;
    return isLoose || Object.keys(value).length === members.length;
  };
}

const compiled = new WeakMap<z.ZodType, Check>();

/**
 * True only where the schema would hand back just this value: nothing missing, nothing to complete or to refuse. Reading
 * 10,000 records that this program wrote then needs no zod, which costs as much as parsing them.
 */
export function readsAsItIs(schema: z.ZodType, value: unknown): boolean {
  const check = compiled.get(schema) ?? compile(schema);
  compiled.set(schema, check);
  return check(value);
}
