import { describe, expect, it } from 'vitest';
import { keptPartners, makeResponsible } from './offerPartners.ts';

const responsible = (partnerId: string) => ({ partnerId, role: 'responsible' as const });
const involved = (partnerId: string) => ({ partnerId, role: 'involved' as const });

describe('the partners of an offer', () => {
  it('get somebody responsible as soon as the first is chosen', () => {
    expect(keptPartners([], ['a'])).toEqual([responsible('a')]);
  });

  it('keep who is responsible when others join', () => {
    expect(keptPartners([responsible('a')], ['a', 'b'])).toEqual([responsible('a'), involved('b')]);
  });

  it('pass responsibility on when the one who had it goes', () => {
    expect(keptPartners([responsible('a'), involved('b')], ['b'])).toEqual([responsible('b')]);
    expect(keptPartners([responsible('a')], [])).toEqual([]);
  });

  it('have just one responsible, who stands first', () => {
    expect(makeResponsible([responsible('a'), involved('b')], 'b')).toEqual([responsible('b'), involved('a')]);
  });
});
