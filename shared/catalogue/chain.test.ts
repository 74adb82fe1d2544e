import { describe, expect, it } from 'vitest';
import { phases, transitions } from './vocabulary.ts';
import { chain } from './chain.ts';

describe('the chain of phases', () => {
  it('has every phase and every transition once, in the order of a child’s life', () => {
    const of = (kind: string) => chain.filter((node) => node.kind === kind).map(({ term }) => term.id);
    expect(of('phase')).toEqual(phases.map(({ id }) => id));
    expect(of('transition')).toEqual(transitions.map(({ id }) => id));
  });

  it('puts each transition between the phases it joins', () => {
    const ids = chain.map(({ term }) => term.id);
    const at = ids.indexOf('kindergarten-to-primary');
    expect([ids[at - 1], ids[at + 1]]).toEqual(['kindergarten', 'primary-school']);
  });
});
