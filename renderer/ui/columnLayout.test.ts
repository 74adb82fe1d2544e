import { describe, expect, it } from 'vitest';
import type { TableSort } from '../../shared/offerView.ts';
import { moveColumn, nextSort, resizeColumn, toggleColumn, withColumnsBack } from './columnLayout.ts';

const layout = ['title', 'partner', 'status'].map((id) => ({ id, width: null }));
const idsOf = (columns: readonly { readonly id: string }[]) => columns.map(({ id }) => id);

describe('the columns of a list', () => {
  it('move to another place, never beyond the others', () => {
    expect(idsOf(moveColumn(layout, 'title', 1))).toEqual(['partner', 'title', 'status']);
    expect(idsOf(moveColumn(layout, 'status', -1))).toEqual(['status', 'title', 'partner']);
    expect(idsOf(moveColumn(layout, 'title', 9))).toEqual(['partner', 'status', 'title']);
    expect(moveColumn(layout, 'gone', 0)).toBe(layout);
  });

  it('get another width, but never too narrow to be seen', () => {
    expect(resizeColumn(layout, 'partner', 14)[1]).toEqual({ id: 'partner', width: 14 });
    expect(resizeColumn(layout, 'partner', -2)[1]?.width).toBeGreaterThan(0);
  });

  it('are taken away and come back as the last', () => {
    expect(idsOf(toggleColumn(layout, 'title'))).toEqual(['partner', 'status']);
    expect(idsOf(toggleColumn(layout, 'place'))).toEqual(['title', 'partner', 'status', 'place']);
  });

  it('that had no room while others were arranged come back where they stood', () => {
    const narrow = layout.filter(({ id }) => id === 'title');
    const isShown = (id: string) => id === 'title';
    expect(withColumnsBack(resizeColumn(narrow, 'title', 20), layout, isShown)).toEqual([
      { id: 'title', width: 20 },
      { id: 'partner', width: null },
      { id: 'status', width: null },
    ]);
    expect(idsOf(withColumnsBack([], layout, (id) => id !== 'status'))).toEqual(['status']);
    expect(idsOf(withColumnsBack(toggleColumn(narrow, 'status'), layout, isShown))).toEqual([
      'title',
      'partner',
      'status',
    ]);
  });
});

describe('sorting by headings', () => {
  const up = (column: string): TableSort => ({ column, direction: 'ascending' });
  const down = (column: string): TableSort => ({ column, direction: 'descending' });

  it('sorts by one heading, once more the other way round', () => {
    expect(nextSort([up('title')], 'status', false)).toEqual([up('status')]);
    expect(nextSort([up('status')], 'status', false)).toEqual([down('status')]);
    expect(nextSort([down('status')], 'status', false)).toEqual([up('status')]);
  });

  it('adds a heading, turns it round and takes it out again', () => {
    const two = nextSort([up('status')], 'title', true);
    expect(two).toEqual([up('status'), up('title')]);
    const turned = nextSort(two, 'title', true);
    expect(turned).toEqual([up('status'), down('title')]);
    expect(nextSort(turned, 'title', true)).toEqual([up('status')]);
  });

  it('is always by some heading', () => {
    expect(nextSort([down('status')], 'status', true)).toEqual([up('status')]);
  });

  it('goes back to one heading without the key that adds', () => {
    expect(nextSort([up('status'), up('title')], 'status', false)).toEqual([up('status')]);
  });
});
