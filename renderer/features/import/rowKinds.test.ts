import { expect, test } from 'vitest';
import type { ImportDecisions, ImportRow } from '../../../shared/imports/importPreview.ts';
import { noDecisions } from '../../../shared/imports/importPreview.ts';
import { countKinds, isOfKind, outcomeOf } from './rowKinds.ts';

const row = (number: number, changed: Partial<ImportRow> = {}): ImportRow => ({
  list: 0,
  row: number,
  kind: 'offers',
  outcome: 'create',
  title: 'Babyschwimmen',
  partner: 'SV Lindenau 1921',
  match: null,
  changes: [],
  findings: [],
  ...changed,
});
const known = { id: 'a', title: 'Elterncafé', near: false };
const description = { field: 'description', key: 'description/de', before: null, after: 'Für alle.' };
const chosen = (choices: ImportDecisions['choices'], kept: ImportDecisions['kept'] = {}) => ({ choices, kept });

test('a row becomes what the list proposes until a person chooses otherwise', () => {
  const proposed = row(2, { outcome: 'update', match: known, changes: [description] });
  expect(outcomeOf(proposed, noDecisions)).toBe('update');
  expect(outcomeOf(proposed, chosen({ '0/2': 'create' }))).toBe('create');
  expect(outcomeOf(proposed, chosen({ '0/2': 'skip' }))).toBe('skip');
  expect(outcomeOf(proposed, chosen({ '0/3': 'skip', '1/2': 'skip' }))).toBe('update');
});

test('a row that cannot be read stays out whatever is chosen', () => {
  expect(outcomeOf(row(2, { outcome: 'reject' }), chosen({ '0/2': 'create' }))).toBe('reject');
});

test('updating a record with what it already says, or with nothing of it, changes nothing', () => {
  expect(outcomeOf(row(2, { outcome: 'skip', match: known }), chosen({ '0/2': 'update' }))).toBe('unchanged');
  const proposed = row(2, { outcome: 'update', match: known, changes: [description] });
  expect(outcomeOf(proposed, chosen({}, { '0/2': ['description'] }))).toBe('unchanged');
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
  const kinds = ['all', 'create', 'near', 'repaired'] as const;
  expect(kinds.every((kind) => isOfKind(mended, kind, noDecisions))).toBe(true);
  expect(isOfKind(mended, 'hint', noDecisions)).toBe(false);
});

test('the counts follow what a person chooses', () => {
  const rows = [row(2), row(3), row(4, { outcome: 'reject' })];
  expect(countKinds(rows, chosen({ '0/3': 'skip' }))).toEqual(
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
