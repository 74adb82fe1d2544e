import { expect, test } from 'vitest';
import type { ImportRow } from '../../../shared/imports/importPreview.ts';
import { countKinds, isOfKind, outcomeOf } from './rowKinds.ts';

const row = (number: number, changed: Partial<ImportRow> = {}): ImportRow => ({
  row: number,
  outcome: 'create',
  title: 'Babyschwimmen',
  partner: 'SV Lindenau 1921',
  match: null,
  fields: [],
  findings: [],
  ...changed,
});
const known = { id: 'a', title: 'Elterncafé', near: false };

test('a row becomes what the list proposes until a person chooses otherwise', () => {
  const proposed = row(2, { outcome: 'update', match: known, fields: ['description'] });
  expect(outcomeOf(proposed, {})).toBe('update');
  expect(outcomeOf(proposed, { '2': 'create' })).toBe('create');
  expect(outcomeOf(proposed, { '2': 'skip' })).toBe('skip');
  expect(outcomeOf(proposed, { '3': 'skip' })).toBe('update');
});

test('a row that cannot be read stays out whatever is chosen', () => {
  expect(outcomeOf(row(2, { outcome: 'reject' }), { '2': 'create' })).toBe('reject');
});

test('updating a record with what it already says changes nothing', () => {
  expect(outcomeOf(row(2, { outcome: 'skip', match: known }), { '2': 'update' })).toBe('unchanged');
});

test('a row can be of several kinds at once', () => {
  const finding = {
    row: 2,
    column: 'PLZ',
    value: '1979',
    became: '01979',
    code: 'postcode-zero-added' as const,
    values: {},
  };
  const mended = row(2, { match: { ...known, near: true }, findings: [{ ...finding, kind: 'repaired' }] });
  expect(['all', 'create', 'near', 'repaired'].every((kind) => isOfKind(mended, kind as 'all', {}))).toBe(true);
  expect(isOfKind(mended, 'hint', {})).toBe(false);
});

test('the counts follow what a person chooses', () => {
  const rows = [row(2), row(3), row(4, { outcome: 'reject' })];
  expect(countKinds(rows, { '3': 'skip' })).toEqual(
    new Map([
      ['all', 3],
      ['create', 1],
      ['update', 0],
      ['unchanged', 0],
      ['near', 0],
      ['repaired', 0],
      ['hint', 0],
      ['skip', 1],
      ['reject', 1],
    ]),
  );
});
