import { expect, test } from 'vitest';
import { readTarget, targetName, wholeHistory } from './historyTarget.ts';
import type { HistoryTarget } from './historyTarget.ts';

test.each<HistoryTarget>([
  wholeHistory,
  { of: 'catalogue', act: { client: 4711, to: 0 } },
  { of: 'record', kind: 'offers', id: 'one', key: null },
  { of: 'record', kind: 'offers', id: 'one', key: 'summary/de' },
  { of: 'record', kind: 'catalogue', id: 'catalogue', key: 'reviewMonths' },
  { of: 'day', day: '2026-11-01', record: null },
  { of: 'day', day: '2026-11-01', record: { kind: 'partners', id: 'p1' } },
])('a reload comes back to the same part of the history: %o', (target) => {
  expect(readTarget(targetName(target))).toEqual(target);
});

test.each(['act/x/y', 'act', 'day/2026-02-30', 'unknown/one', 'offers/', ''])(
  'an address that names nothing shows everything: %s',
  (name) => {
    expect(readTarget(name)).toEqual(wholeHistory);
  },
);
