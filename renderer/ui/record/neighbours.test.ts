import { describe, expect, it } from 'vitest';
import { neighboursOf } from './neighbours.ts';

const rows = ['a', 'b', 'c'].map((id) => ({ id }));

describe('the neighbours of a record', () => {
  it('stand before and behind it in the list', () => {
    expect(neighboursOf(rows, 'b')).toEqual({ previous: 'a', next: 'c', at: 2, of: 3 });
  });

  it('are missing at either end', () => {
    expect(neighboursOf(rows, 'a').previous).toBeNull();
    expect(neighboursOf(rows, 'c').next).toBeNull();
  });

  it('are none where a filter hides the record', () => {
    expect(neighboursOf(rows, 'x')).toEqual({ previous: null, next: null, at: 0, of: 3 });
  });
});
