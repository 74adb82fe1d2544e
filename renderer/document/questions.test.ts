import { describe, expect, it } from 'vitest';
import type { TwoVersions } from '../../shared/document/conflicts.ts';
import { questionsOf } from './questions.ts';

const version = (item: string, value: string) => ({ item, value, author: item, workplace: 'Jugendamt', at: 0 });
const twoVersions = (id: string, key: string, lost: string): TwoVersions => ({
  type: 'two-versions',
  kind: 'offers',
  id,
  key,
  base: 'Anfang',
  visible: version('1:1', 'sichtbar'),
  lost: version(lost, `verdeckt ${lost}`),
});

describe('what is to be decided', () => {
  it('is one question for three versions of one field', () => {
    const [question, ...others] = questionsOf([
      twoVersions('a', 'title/de', '2:1'),
      twoVersions('a', 'title/de', '3:1'),
    ]);
    expect(others).toEqual([]);
    expect(question).toMatchObject({
      name: 'offers/a/title/de',
      base: 'Anfang',
      versions: [{ value: 'sichtbar' }, { value: 'verdeckt 2:1' }, { value: 'verdeckt 3:1' }],
    });
  });

  it('is one question for each field', () => {
    const questions = questionsOf([twoVersions('a', 'title/de', '2:1'), twoVersions('a', 'website', '2:2')]);
    expect(questions.map(({ name }) => name)).toEqual(['offers/a/title/de', 'offers/a/website']);
  });

  it('is a question of its own where a record was archived beside edits', () => {
    const archived = version('4:1', '');
    const edits = [{ ...version('5:1', 'neu'), key: 'website' }];
    const questions = questionsOf([
      { type: 'archived-beside-edits', kind: 'offers', id: 'a', archived, edits },
      twoVersions('a', 'website', '2:2'),
    ]);
    expect(questions.map(({ type, name }) => `${type} ${name}`)).toEqual([
      'archived offers/a',
      'versions offers/a/website',
    ]);
  });
});
