import { expect, test } from 'vitest';
import { offerRow } from '../../../shared/catalogue/offer.ts';
import { groupContext } from '../../../shared/catalogue/offerGroups.ts';
import { chainTable } from './chainTable.ts';
import type { ChainParts } from './chainTable.ts';
import { countChain } from './countChain.ts';
import { notIntendedId, withMark, withoutMark } from './notIntended.ts';

const rows = [
  offerRow.parse({ id: 'a', topics: ['midwifery'], phases: ['birth'], transitions: ['into-family'] }),
  offerRow.parse({ id: 'b', topics: ['midwifery'], phases: ['birth'] }),
];
const counts = countChain(rows, 'fields', { groups: groupContext([], []), today: '2026-11-22' });

const tableOf = (parts: Partial<ChainParts> = {}) =>
  chainTable({
    counts,
    grouping: 'fields',
    groups: [
      { id: 'health', label: 'Gesundheit' },
      { id: 'education', label: 'Bildung' },
    ],
    expects: () => true,
    notIntended: [],
    language: 'de',
    ...parts,
  });
const kindsOf = (parts?: Partial<ChainParts>) => tableOf(parts).rows.map(({ cells }) => cells.map(({ kind }) => kind));

test('where offers are expected and there are none is a gap; “all phases” never is one', () => {
  expect(kindsOf()).toEqual([
    ['gap', 'offers', 'gap', 'gap', 'gap', 'gap', 'gap', 'empty'],
    ['gap', 'gap', 'gap', 'gap', 'gap', 'gap', 'gap', 'empty'],
  ]);
});

test('nobody expects offers of every partner in every phase', () => {
  expect(kindsOf({ expects: () => false })[1]).toEqual(Array(8).fill('empty'));
});

test('what is not intended is no gap, until there are offers all the same', () => {
  const notIntended = [
    { id: 'pregnancy/education', reason: 'Beginnt mit der Geburt' },
    { id: 'birth/health', reason: '' },
    { id: 'school-to-work', reason: '' },
  ];
  const { rows: shown, phases } = tableOf({ notIntended });
  expect(shown[1]?.cells[0]).toMatchObject({ kind: 'not-intended', reason: 'Beginnt mit der Geburt' });
  expect(shown[0]?.cells[1]).toMatchObject({ kind: 'offers', offers: 2 });
  expect(phases[5]?.transition).toMatchObject({ kind: 'not-intended' });
});

test('transitions stand behind the phase they lead out of', () => {
  expect(tableOf().phases.map(({ transition }) => transition?.kind ?? null)).toEqual([
    'offers',
    null,
    'gap',
    'gap',
    'gap',
    'gap',
    null,
    null,
  ]);
});

test('ages stand apart from the name of a phase', () => {
  expect(tableOf().phases[3]).toMatchObject({ name: 'Kita-Zeit', ages: '3–6' });
  expect(tableOf().phases[0]).toMatchObject({ name: 'Schwangerschaft', ages: '' });
});

test('marks of fields and of other groups do not meet', () => {
  expect(notIntendedId('birth', 'fields', 'health')).toBe('birth/health');
  expect(notIntendedId('birth', 'districts', 'health')).toBe('birth/districts/health');
});

test('a mark is set once and taken away again', () => {
  const marks = withMark(withMark([], 'birth/health', 'alt'), 'birth/health', 'neu');
  expect(marks).toEqual([{ id: 'birth/health', reason: 'neu' }]);
  expect(withoutMark(marks, 'birth/health')).toEqual([]);
});
