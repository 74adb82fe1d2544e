import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Utf8Writer } from './utf8Writer.ts';

const encoder = new TextEncoder();
const text = fc.string({ unit: fc.constantFrom('a', 'ü', '„', '👋', '\n') });

test('texts and bytes stand in the file one after the other, however much there is of them', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(text, fc.boolean())), (parts) => {
      const writer = new Utf8Writer(4);
      for (const [part, asBytes] of parts) writer.add(asBytes ? encoder.encode(part) : part);
      expect(writer.take()).toEqual(encoder.encode(parts.map(([part]) => part).join('')));
    }),
  );
});

test('what was taken stays as it is while the next file is written', () => {
  const writer = new Utf8Writer(16);
  writer.add('eins');
  const first = writer.take();
  writer.add('zwei');
  expect(new TextDecoder().decode(first)).toBe('eins');
  expect(new TextDecoder().decode(writer.take())).toBe('zwei');
  expect(writer.length).toBe(0);
});
