import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inElement, jsonBytes, jsonLines, openJson } from './jsonParts.ts';
import type { Part } from './jsonParts.ts';

const textOf = (parts: Iterable<Part>): string =>
  [...parts].map((part) => (typeof part === 'string' ? part : new TextDecoder().decode(part))).join('');
const record = fc.record({ id: fc.string(), title: fc.dictionary(fc.string(), fc.string()) });

test('records written in parts say the same as written at once', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(record, record)), (records) => {
      const lines = records.map(([own, shared]) => [openJson(own), ',"shared":', jsonBytes(shared), '}']);
      expect(JSON.parse(textOf(jsonLines(lines)))).toEqual(records.map(([own, shared]) => ({ ...own, shared })));
    }),
  );
});

test('every record is a line of its own', () => {
  expect(textOf(jsonLines([['{"id":"a"}'], ['{"id":"b"}']]))).toBe('[\n{"id":"a"},\n{"id":"b"}\n]');
  expect(textOf(jsonLines([]))).toBe('[\n\n]');
});

test('JSON in a page ends no element, and says the same', () => {
  const hostile = { title: '</script><!--' };
  expect(inElement(JSON.stringify(hostile))).not.toContain('<');
  expect(JSON.parse(inElement(JSON.stringify(hostile)))).toEqual(hostile);
});
