import { describe, expect, it } from 'vitest';
import { possibleParents } from './possibleParents.ts';

const partners = ['town', 'office', 'team', 'club'].map((id) => ({ id }));
const above: Record<string, string> = { office: 'town', team: 'office' };
const parentOf = (id: string) => above[id] ?? null;
const possible = (id: string) => possibleParents(partners, id, parentOf).map((partner) => partner.id);

describe('the umbrella organisations a partner can have', () => {
  it('are all others', () => {
    expect(possible('club')).toEqual(['town', 'office', 'team']);
  });

  it('are never the partner itself nor what belongs to it, however far below', () => {
    expect(possible('town')).toEqual(['club']);
    expect(possible('office')).toEqual(['town', 'club']);
  });

  it('can be found even where a circle has come about', () => {
    const circle = (id: string) => ({ town: 'team', office: 'town', team: 'office' })[id] ?? null;
    expect(possibleParents(partners, 'club', circle).map(({ id }) => id)).toEqual(['town', 'office', 'team']);
  });
});
