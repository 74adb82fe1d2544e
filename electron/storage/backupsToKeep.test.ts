import { describe, expect, it } from 'vitest';
import { backupsToKeep } from './backupsToKeep.ts';

/** Every day from `first` to `last`, both included. */
function daysBetween(first: string, last: string): string[] {
  const days: string[] = [];
  for (const day = new Date(first); day <= new Date(last); day.setUTCDate(day.getUTCDate() + 1)) {
    days.push(day.toISOString().slice(0, 10));
  }
  return days;
}

function kept(dates: readonly string[], today: string): string[] {
  return [...backupsToKeep(dates, today)].sort();
}

describe('backups', () => {
  it('of two years of daily work thin out to 7 days, 4 weeks and 12 months', () => {
    expect(kept(daysBetween('2025-01-01', '2026-12-23'), '2026-12-23')).toEqual([
      ...['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31', '2026-06-30'],
      ...['2026-07-31', '2026-08-31', '2026-09-30', '2026-10-31', '2026-11-30'],
      ...['2026-12-06', '2026-12-13'], // Sundays; that of the week before stands among the days
      ...daysBetween('2026-12-17', '2026-12-23'),
    ]);
  });

  it('of the last days before a long absence all stay', () => {
    const beforeHoliday = daysBetween('2026-07-06', '2026-07-12');
    expect(kept([...beforeHoliday, '2026-09-01'], '2026-09-01')).toEqual([...beforeHoliday.slice(1), '2026-09-01']);
  });

  it('come through a year of work day by day with one for every month', () => {
    let dates: string[] = [];
    for (const today of daysBetween('2026-01-01', '2026-12-31')) dates = kept([...dates, today], today);
    expect(new Set(dates.map((date) => date.slice(0, 7))).size).toBe(12);
    expect(dates.length).toBeLessThanOrEqual(7 + 4 + 12);
  });

  it('from a clock that ran ahead stay and push nothing out', () => {
    const week = daysBetween('2026-11-16', '2026-11-22');
    expect(kept([...week, '2099-01-01'], '2026-11-22')).toEqual([...week, '2099-01-01']);
  });

  it('across the turn of a year count weeks from Monday to Sunday', () => {
    // 28 December 2026 is a Monday: the week goes on into January.
    const dates = ['2026-12-27', ...daysBetween('2026-12-28', '2027-01-08')];
    expect(kept(dates, '2027-01-08')).toContain('2026-12-27');
    expect(kept(dates, '2027-01-08')).not.toContain('2026-12-28');
  });

  it('are none where there are none', () => {
    expect(kept([], '2026-11-22')).toEqual([]);
  });
});
