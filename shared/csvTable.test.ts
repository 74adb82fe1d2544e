import { expect, test } from 'vitest';
import { csvTable } from './csvTable.ts';

const written = (...line: (string | number)[]) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(csvTable([line]));

test('Excel sees the encoding and the columns', () => {
  expect(written('Größe', 3)).toBe('\ufeffGröße;3\r\n');
});

test('semicolons, quotes and line breaks stay within their cell', () => {
  expect(written('a;b', 'sie sagt "ja"', 'eins\nzwei')).toBe('\ufeff"a;b";"sie sagt ""ja""";"eins\nzwei"\r\n');
});

test('what looks like a formula is shown and not carried out; numbers stay numbers', () => {
  expect(written('=SUM(A1)', '+49', '@x', -3)).toBe("\ufeff'=SUM(A1);'+49;'@x;-3\r\n");
});
