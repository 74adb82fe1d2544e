import { expect, test } from 'vitest';
import { offerRow } from '../../../shared/catalogue/offer.ts';
import type { Problem } from '../../../shared/catalogue/problem.ts';
import { firstOf, morningList } from './morningList.ts';

const today = '2026-11-22';

const problem = (id: string, found: Partial<Problem>): Problem => ({
  severity: 'warning',
  kind: 'offers',
  id,
  field: 'partners',
  rule: 'responsible-missing',
  values: {},
  ...found,
});

const list = (rows: { readonly id: string; readonly validTo?: string }[], problems: Problem[], limit = 3) =>
  morningList(
    rows.map((row) => offerRow.parse({ reviewedOn: today, ...row })),
    {
      problems: new Map(rows.map(({ id }) => [id, problems.filter((found) => found.id === id)])),
      today,
      reviewMonths: 12,
    },
    limit,
  );

test('an offer that wants nothing is not in the list', () => {
  expect(list([{ id: 'calm' }], [problem('calm', { severity: 'hint', rule: 'summary-missing' })])).toEqual([]);
});

test('what was checked longest ago comes first, and all of it is counted', () => {
  const rows = ['2025-03-01', '2024-01-01', '2025-10-01', '2025-02-01'].map((reviewedOn) => ({
    id: reviewedOn,
    reviewedOn,
  }));
  const [due] = list(rows, []);
  expect(due).toMatchObject({ concern: 'due', count: 4 });
  expect(due?.first.map(({ row }) => row.id)).toEqual(['2024-01-01', '2025-02-01', '2025-03-01']);
});

test('what keeps an offer from going out comes before what should be checked', () => {
  const [problems] = list(
    [{ id: 'checks' }, { id: 'lacks' }],
    [
      problem('checks', {}),
      problem('lacks', {}),
      problem('lacks', { severity: 'error', field: 'topics', rule: 'topic-missing' }),
    ],
  );
  expect(problems?.first.map(({ row, problem: worst }) => [row.id, worst?.rule])).toEqual([
    ['lacks', 'topic-missing'],
    ['checks', 'responsible-missing'],
  ]);
});

test('an offer can stand in several groups', () => {
  const groups = list(
    [{ id: 'one', validTo: '2026-12-01' }],
    [
      problem('one', {
        severity: 'hint',
        field: 'funding/until',
        rule: 'funding-ending',
        values: { date: '2027-01-31' },
      }),
    ],
  );
  expect(groups.map(({ concern }) => concern)).toEqual(['expiring', 'funding']);
});

test('the first few are the same as after sorting everything', () => {
  const numbers = [5, 3, 9, 1, 1, 7, 2, 8];
  expect(firstOf(numbers, 4, (one, other) => one - other)).toEqual(numbers.toSorted((a, b) => a - b).slice(0, 4));
  expect(firstOf([], 4, (one: number, other) => one - other)).toEqual([]);
});
