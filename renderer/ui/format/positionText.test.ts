import { expect, it } from 'vitest';
import { readWrittenPosition } from '../../../shared/catalogue/writtenPosition.ts';
import { positionText } from './positionText.ts';

it('a position is written as people write it in either language', () => {
  expect(positionText({ lat: 51.6204, lon: 8.2701 }, 'de')).toBe('51,62040° N, 8,27010° O');
  expect(positionText({ lat: -33.5, lon: -70.25 }, 'en')).toBe('33.50000° S, 70.25000° W');
});

it('what is written can be read again', () => {
  for (const language of ['de', 'en'] as const) {
    for (const point of [
      { lat: 51.6204, lon: 8.2701 },
      { lat: 47.30001, lon: 15.0 },
    ]) {
      expect(readWrittenPosition(positionText(point, language))).toEqual({ ...point, wasSwapped: false });
    }
  }
});
