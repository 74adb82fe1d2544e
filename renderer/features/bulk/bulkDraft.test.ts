import { describe, expect, it } from 'vitest';
import { bulkFields, changeOf, draftOf, waysOf } from './bulkDraft.ts';
import type { BulkDraft, BulkField } from './bulkDraft.ts';

const today = '2026-11-22';
const meant = (field: BulkField, said: Partial<BulkDraft> = {}) =>
  changeOf({ ...draftOf(field, today), ...said }, 'Frau Sommer', today);

describe('what a person wants to change in many offers', () => {
  it('is nothing until enough is said', () => {
    const sayEnough: readonly BulkField[] = ['reviewedOn', 'lowThreshold', 'paused'];
    for (const field of bulkFields) expect([field, meant(field) !== null]).toEqual([field, sayEnough.includes(field)]);
    expect(meant('partners', { partnerId: 'a' })).toBeNull();
  });

  it('is a check of today by the one who works here', () => {
    expect(meant('reviewedOn')).toEqual({
      change: 'fields',
      fields: { reviewedOn: today, reviewedBy: 'Frau Sommer' },
    });
  });

  it('is a state, a day, or no day', () => {
    expect(meant('status', { choice: 'published' })).toEqual({ change: 'fields', fields: { status: 'published' } });
    expect(meant('validTo', { day: '2027-01-31' })).toEqual({ change: 'fields', fields: { validTo: '2027-01-31' } });
    expect(meant('validTo', { way: 'clear', day: '2027-01-31' })).toEqual({
      change: 'fields',
      fields: { validTo: null },
    });
    expect(meant('funding/until', { day: '2027-12-31' })).toEqual({ change: 'funding-until', day: '2027-12-31' });
    expect(meant('funding/until', { way: 'clear' })).toEqual({ change: 'funding-until', day: null });
    expect(meant('offerType', { way: 'clear' })).toEqual({ change: 'fields', fields: { offerType: null } });
  });

  it('is more or less of a list, or another partner in the place of one', () => {
    expect(meant('topics', { way: 'remove', ids: ['a'] })).toEqual({
      change: 'list',
      list: 'topics',
      way: 'remove',
      ids: ['a'],
    });
    expect(meant('spokenLanguages', { ids: ['tr'] })).toEqual({ change: 'languages', way: 'add', codes: ['tr'] });
    expect(meant('partners', { partnerId: 'a', successor: 'b' })).toEqual({
      change: 'replace-partner',
      partnerId: 'a',
      successor: 'b',
    });
    expect(waysOf('partners')).toContain('remove');
  });
});
