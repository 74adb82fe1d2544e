import { describe, expect, it } from 'vitest';
import { recordKinds } from '../../../../shared/catalogue/records.ts';
import { layouts } from '../../../../shared/document/layout.ts';
import { valueTypeOf } from '../../../ui/values/valueType.ts';
import { canBeRewritten, writingOf } from './rewriting.ts';

describe('a new version', () => {
  it('can be written of everything but what is only chosen, counted or kept by the program', () => {
    const onlyChosen = new Set(['member', 'yes-no', 'archived', 'translation', 'bounds', 'named']);
    for (const kind of recordKinds) {
      for (const prefix of layouts[kind].prefixOf.values()) {
        const isChosen = onlyChosen.has(valueTypeOf(kind, prefix).is);
        expect(canBeRewritten(kind, prefix), `${kind} ${prefix}`).toBe(!isChosen);
      }
    }
  });

  it('of a time is written part by part', () => {
    const writing = writingOf('offers', 'slots/s');
    expect(Array.isArray(writing) && writing.map(({ name }: { name: string }) => name)).toEqual(['day', 'from', 'to']);
  });

  it('of what a newer program wrote cannot be written here', () => {
    expect(canBeRewritten('offers', 'inventedLater')).toBe(false);
  });
});
