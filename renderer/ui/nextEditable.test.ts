import { expect, test } from 'vitest';
import { nextEditable } from './nextEditable.ts';

const columns = [false, true, false, true];

test('Tab goes to the next cell that can be edited, and on to the next row', () => {
  expect(nextEditable({ row: 0, column: 1 }, 1, columns, 3)).toEqual({ row: 0, column: 3 });
  expect(nextEditable({ row: 0, column: 3 }, 1, columns, 3)).toEqual({ row: 1, column: 1 });
  expect(nextEditable({ row: 2, column: 1 }, -1, columns, 3)).toEqual({ row: 1, column: 3 });
});

test('it stays where there is none', () => {
  expect(nextEditable({ row: 2, column: 3 }, 1, columns, 3)).toBeNull();
  expect(nextEditable({ row: 0, column: 1 }, -1, columns, 3)).toBeNull();
  expect(nextEditable({ row: 0, column: 0 }, 1, [false], 3)).toBeNull();
});
