import { expect, test } from 'vitest';
import type { Edit } from '../../../shared/document/history.ts';
import { stepsOf } from './recordEdits.ts';

const edit = (found: Partial<Edit>): Edit => ({
  kind: 'offers',
  id: 'one',
  key: 'website',
  before: null,
  after: null,
  client: 1,
  clock: 0,
  author: 'Frau Sommer',
  workplace: 'Jugendamt 2',
  at: 1000,
  ...found,
});

test('what was done at once stands together, what was done later or by others does not', () => {
  const edits = [
    edit({ at: 3000, clock: 9 }),
    edit({ at: 2000, clock: 5, key: 'ageTo' }),
    edit({ at: 2000, clock: 4, key: 'ageFrom' }),
    edit({ at: 2000, clock: 4, client: 2, author: 'Frau Meier' }),
  ];
  expect(stepsOf(edits).map(({ author, at, edits: own }) => [author, at, own.map(({ key }) => key)])).toEqual([
    ['Frau Sommer', 3000, ['website']],
    ['Frau Sommer', 2000, ['ageTo', 'ageFrom']],
    ['Frau Meier', 2000, ['website']],
  ]);
});
