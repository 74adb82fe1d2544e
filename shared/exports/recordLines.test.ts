import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recordLines } from './recordLines.ts';

const text = fc.oneof(fc.string(), fc.constantFrom('\n', '},"\n",{', '},"\\n",{', '"', '\\', '},{'));
const record = fc.record({
  id: text,
  title: fc.dictionary(text, text),
  topics: fc.array(text),
  slots: fc.array(fc.record({ id: text })),
});

test('every record is a line of its own, whatever its texts hold', () => {
  fc.assert(
    fc.property(fc.array(record), (records) => {
      expect(recordLines(records)).toBe(records.map((each) => JSON.stringify(each)).join(',\n'));
    }),
    { numRuns: 1000 },
  );
});

test('many records are lines as well', () => {
  const records = Array.from({ length: 2000 }, (_, at) => ({ id: String(at) }));
  expect(recordLines(records)).toBe(records.map((each) => JSON.stringify(each)).join(',\n'));
});
