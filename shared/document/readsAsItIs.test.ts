import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listKinds, recordSchemas, rowSchemas } from '../catalogue/records.ts';
import { isJsonObject, sameJson } from './json.ts';
import { readsAsItIs } from './readsAsItIs.ts';

/** A value with its `at`-th part (counted through all it holds) replaced. */
function withPartReplaced(whole: unknown, at: number, part: unknown): unknown {
  let passed = 0;
  const walk = (value: unknown): unknown => {
    passed += 1;
    if (passed - 1 === at) return part;
    if (Array.isArray(value)) return value.map(walk);
    if (!isJsonObject(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, walk(member)]));
  };
  return walk(whole);
}

test.each(listKinds)('what is said to read as it is, is what zod reads (%s)', (kind) => {
  let said = 0;
  for (const schema of [recordSchemas[kind], rowSchemas[kind]]) {
    const complete = schema.parse({
      id: 'a',
      title: { de: 'Babycafé' },
      partners: [{ partnerId: 'p', role: 'responsible' }],
      phases: ['birth'],
      contacts: [{ id: 'c', name: 'Lena Muster' }],
      schedule: { weekly: [{ id: 's', day: 'mo', from: '09:00', to: null }] },
    });
    expect(readsAsItIs(schema, complete)).toBe(true);
    const part = fc.oneof(fc.jsonValue(), fc.constantFrom(undefined, null, '', 'birth', 0, 1.5, true, {}, []));
    fc.assert(
      fc.property(fc.nat(130), part, (at, replacement) => {
        const value = withPartReplaced(complete, at, replacement);
        if (!readsAsItIs(schema, value)) return;
        said += 1;
        const read = schema.safeParse(value);
        expect(read.success && sameJson(read.data, value)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  }
  expect(said).toBeGreaterThan(100);
});
