import { describe, expect, it } from 'vitest';
import { recurrenceText } from './recurrenceText.ts';

describe('a rule in words', () => {
  it.each([
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=SA', 'alle 2 Wochen am Samstag'],
    ['FREQ=MONTHLY;BYDAY=-1TH', 'jeden Monat am letzten Donnerstag'],
    ['FREQ=MONTHLY;BYDAY=2TH', 'jeden Monat am 2. Donnerstag'],
    ['FREQ=WEEKLY;COUNT=6;BYDAY=WE', 'jede Woche am Mittwoch, 6-mal'],
    [
      'FREQ=DAILY;UNTIL=20270402;BYDAY=MO,TU,WE,TH,FR',
      'jeden Tag am Montag, Dienstag, Mittwoch, Donnerstag und Freitag, bis 02.04.2027',
    ],
  ])('is German for „%s“', (rule, words) => {
    expect(recurrenceText(rule, 'de')).toBe(words);
  });

  it('is English where English is spoken', () => {
    expect(recurrenceText('FREQ=MONTHLY;BYDAY=1MO;UNTIL=20270331', 'en')).toBe(
      'every month on the first Monday, until 31 Mar 2027',
    );
  });

  it('stays as it is written where it says more', () => {
    for (const rule of ['FREQ=YEARLY;BYMONTH=5', 'FREQ=MONTHLY;BYMONTHDAY=15', 'montags']) {
      expect(recurrenceText(rule, 'de')).toBe(rule);
    }
  });
});
