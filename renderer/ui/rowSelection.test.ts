import { describe, expect, it } from 'vitest';
import { noRows, shareChosen, withAll, withRange, withToggled } from './rowSelection.ts';

const order = ['a', 'b', 'c', 'd', 'e'];

describe('choosing rows of a table', () => {
  it('adds a row and takes it away again', () => {
    const chosen = withToggled(withToggled(noRows, 'd'), 'b');
    expect([...chosen.keys]).toEqual(['d', 'b']);
    expect([...withToggled(chosen, 'd').keys]).toEqual(['b']);
  });

  it('draws a range up and down from where it began, and lets go of what it leaves', () => {
    const grown = withRange(withRange(noRows, order, 'c', 'd'), order, 'd', 'e');
    expect([...grown.keys]).toEqual(['c', 'd', 'e']);
    const shrunk = withRange(grown, order, 'e', 'd');
    expect([...shrunk.keys]).toEqual(['c', 'd']);
    expect([...withRange(shrunk, order, 'd', 'a').keys]).toEqual(['a', 'b', 'c']);
  });

  it('keeps what was chosen before a range', () => {
    const two = withToggled(withToggled(noRows, 'a'), 'c');
    const ranged = withRange(two, order, 'c', 'e');
    expect(new Set(ranged.keys)).toEqual(new Set(['a', 'c', 'd', 'e']));
    expect(new Set(withRange(ranged, order, 'e', 'c').keys)).toEqual(new Set(['a', 'c']));
  });

  it('begins a range anew where the row it began with is no longer shown', () => {
    const chosen = withToggled(noRows, 'b');
    expect(new Set(withRange(chosen, ['c', 'd', 'e'], 'd', 'e').keys)).toEqual(new Set(['b', 'd', 'e']));
  });

  it('says whether none, some or all that are shown are chosen', () => {
    expect(shareChosen(noRows, order)).toBe('none');
    expect(shareChosen(withToggled(noRows, 'z'), order)).toBe('none');
    expect(shareChosen(withToggled(noRows, 'b'), order)).toBe('some');
    expect(shareChosen(withAll(order), ['b', 'c'])).toBe('all');
    expect(shareChosen(withAll([]), [])).toBe('none');
  });
});
