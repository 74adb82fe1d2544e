import { expect, test } from 'vitest';
import type { ActSummary } from '../../../shared/document/acts.ts';
import { actRows, authorsOf, everyAct } from './actRows.ts';

const act = (found: Partial<ActSummary>): ActSummary => ({
  client: 1,
  from: 0,
  to: 1,
  author: 'Frau Sommer',
  workplace: 'Jugendamt 2',
  at: Date.parse('2026-11-22T09:00:00'),
  records: [{ kind: 'offers', id: 'one' }],
  edits: 1,
  ...found,
});

const acts = [
  act({ at: Date.parse('2026-11-22T11:00:00') }),
  act({ author: 'Frau Meier', records: [{ kind: 'partners', id: 'p' }] }),
  act({ edits: 0, records: [] }),
  act({ at: Date.parse('2026-11-21T09:00:00') }),
  act({ at: null, author: '' }),
];

test('the day is said once, by the first act of it', () => {
  expect(actRows(acts, everyAct).map(({ day, isFirstOfDay }) => [day, isFirstOfDay])).toEqual([
    ['2026-11-22', true],
    ['2026-11-22', false],
    ['2026-11-21', true],
    [null, true],
  ]);
});

test('acts are narrowed down by person and by what they touched', () => {
  expect(actRows(acts, { author: 'Frau Meier', kind: null })).toHaveLength(1);
  expect(actRows(acts, { author: 'Frau Sommer', kind: null })).toHaveLength(2);
  expect(actRows(acts, { author: null, kind: 'partners' })).toHaveLength(1);
  expect(actRows(acts, { author: 'Frau Sommer', kind: 'partners' })).toHaveLength(0);
});

test('everybody stands in the choice once', () => {
  expect(authorsOf(acts, 'de-DE')).toEqual(['', 'Frau Meier', 'Frau Sommer']);
});
