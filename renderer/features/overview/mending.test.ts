import { expect, test } from 'vitest';
import { offer } from '../../../shared/catalogue/offer.ts';
import type { Problem } from '../../../shared/catalogue/problem.ts';
import { mendingOf, mendingPatch } from './mending.ts';

const today = '2026-11-22';

const problem = (found: Partial<Problem>): Problem => ({
  severity: 'error',
  kind: 'offers',
  id: 'one',
  field: 'partners',
  rule: 'partner-missing',
  values: {},
  ...found,
});

const patch = (found: Partial<Problem>, fields: object) =>
  mendingPatch(mendingOf(problem(found)), offer.parse({ id: 'one', ...fields }), today, 'Frau Sommer', (kind, id) =>
    kind === 'partners' && id === 'old' ? 'new' : null,
  );

test('a press on „Heute geprüft“ notes the day and who checked', () => {
  expect(patch({ rule: 'review-due', field: 'reviewedOn' }, {})).toEqual({
    reviewedOn: today,
    reviewedBy: 'Frau Sommer',
  });
});

test('ages and days that are the wrong way round change places', () => {
  expect(patch({ rule: 'age-swapped', field: 'ageFrom' }, { ageFrom: 72, ageTo: 36 })).toEqual({
    ageFrom: 36,
    ageTo: 72,
  });
  const days = { validFrom: '2026-12-31', validTo: '2026-12-01' };
  expect(patch({ rule: 'validity-swapped', field: 'validFrom' }, days)).toEqual({
    validFrom: '2026-12-01',
    validTo: '2026-12-31',
  });
});

test('a provider that was made one with another gives way to it, in the same part', () => {
  const partners = [
    { partnerId: 'old', role: 'responsible' },
    { partnerId: 'other', role: 'involved' },
  ];
  expect(patch({ rule: 'partner-joined', field: 'partners/old' }, { partners, places: ['p'] })).toEqual({
    partners: [{ partnerId: 'new', role: 'responsible' }, partners[1]],
    places: ['p'],
  });
});

test('what only a person can know leads to its field', () => {
  expect(patch({}, {})).toBeNull();
  expect(mendingOf(problem({}))).toEqual({ act: 'partner', field: 'partners' });
});

test('what is missing is filled in, what is doubtful is checked', () => {
  expect(mendingOf(problem({ rule: 'attendance-missing' })).act).toBe('fill');
  expect(mendingOf(problem({ rule: 'phone-unreadable', severity: 'warning' })).act).toBe('check');
});
