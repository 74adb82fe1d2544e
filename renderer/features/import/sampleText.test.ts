import { expect, test } from 'vitest';
import { sampleText } from './sampleText.ts';

test('a day of a workbook is shown as people read it', () => {
  expect(sampleText('46387', 'fundingUntil', 'de')).toBe('31.12.2026');
  expect(sampleText('2026-12-31', 'validTo', 'en')).toBe('31 Dec 2026');
});

test('what is no day, or becomes none, is shown as it stands', () => {
  expect(sampleText('laufend', 'fundingUntil', 'de')).toBe('laufend');
  expect(sampleText('47798', 'postcode', 'de')).toBe('47798');
  expect(sampleText('46387', null, 'de')).toBe('46387');
});
