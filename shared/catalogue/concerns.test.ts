import { expect, test } from 'vitest';
import { concernOf, concernTest } from './concerns.ts';
import type { Concern } from './concerns.ts';
import { offerRow } from './offer.ts';
import type { Problem, ProblemRule, Severity } from './problem.ts';

const today = '2026-11-22';

const row = (fields: object) => offerRow.parse({ id: 'one', ...fields });
const problem = (severity: Severity, rule: ProblemRule): Problem => ({
  severity,
  kind: 'offers',
  id: 'one',
  field: 'title/de',
  rule,
  values: {},
});
const concerns = (concern: Concern, fields: object, problems: Problem[] = []) =>
  concernTest(concern, { problems: new Map([['one', problems]]), today, reviewMonths: 12 })(row(fields));

test.each([
  ['2025-11-21', true],
  ['2025-11-22', false],
  ['2026-11-01', false],
])('an offer checked on %s is due: %s', (reviewedOn, isDue) => {
  expect(concerns('due', { reviewedOn })).toBe(isDue);
});

test.each([
  ['2026-01-31', true],
  ['2026-11-21', true],
  ['2026-12-22', true],
  ['2026-12-23', false],
  [null, false],
])('an offer that families see until %s is running out: %s', (validTo, isExpiring) => {
  expect(concerns('expiring', { validTo })).toBe(isExpiring);
});

test('what has a group of its own does not stand among the problems as well', () => {
  expect(concernOf(problem('warning', 'review-due'))).toBe('due');
  expect(concernOf(problem('hint', 'expired'))).toBe('expiring');
  expect(concernOf(problem('hint', 'funding-ending'))).toBe('funding');
  expect(concernOf(problem('hint', 'translation-outdated'))).toBe('translations');
  expect(concerns('problems', {}, [problem('warning', 'review-due')])).toBe(false);
});

test('errors and warnings are problems, tips are not', () => {
  expect(concerns('problems', {}, [problem('error', 'partner-missing')])).toBe(true);
  expect(concerns('problems', {}, [problem('hint', 'summary-missing'), problem('warning', 'amount-missing')])).toBe(
    true,
  );
  expect(concerns('problems', {}, [problem('hint', 'summary-missing')])).toBe(false);
  expect(concerns('problems', {})).toBe(false);
});
