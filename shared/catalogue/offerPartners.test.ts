import { describe, expect, it } from 'vitest';
import { keptPartners, makeResponsible, withPartner, withSuccessor } from './offerPartners.ts';

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

  it('take one more, who is responsible only in the place of whoever was', () => {
    expect(withPartner([responsible('a')], 'b', 'involved')).toEqual([responsible('a'), involved('b')]);
    expect(withPartner([responsible('a'), involved('b')], 'b', 'responsible')).toEqual([
      responsible('b'),
      involved('a'),
    ]);
  });

  it('get a successor in the same part, who is never there twice', () => {
    expect(withSuccessor([involved('b'), responsible('a')], 'a', 'c')).toEqual([involved('b'), responsible('c')]);
    expect(withSuccessor([responsible('a'), involved('b')], 'a', 'b')).toEqual([responsible('b')]);
    expect(withSuccessor([responsible('a'), involved('b')], 'b', 'a')).toEqual([responsible('a')]);
  });

  it('stay as they are where the one to be followed has no part', () => {
    expect(withSuccessor([responsible('a')], 'x', 'b')).toEqual([responsible('a')]);
    expect(withSuccessor([responsible('a')], 'a', 'a')).toEqual([responsible('a')]);
  });
});
