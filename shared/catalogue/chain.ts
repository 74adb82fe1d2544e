import { phases, transitions } from './vocabulary.ts';

type PhaseId = (typeof phases)[number]['id'];
type TransitionId = (typeof transitions)[number]['id'];

/** The transition that leads out of a phase into the next one. */
const outOf: Partial<Record<PhaseId, TransitionId>> = {
  pregnancy: 'into-family',
  'early-childhood': 'into-kindergarten',
  kindergarten: 'kindergarten-to-primary',
  'primary-school': 'primary-to-secondary',
  'secondary-school': 'school-to-work',
};

/** A stop on the way through childhood: a phase, or a transition between two. */
export type ChainNode =
  | { readonly kind: 'phase'; readonly term: (typeof phases)[number] }
  | { readonly kind: 'transition'; readonly term: (typeof transitions)[number] };

/** Phases and transitions in the order of a child’s life; `all-phases` stands last. */
export const chain: readonly ChainNode[] = phases.flatMap((phase): ChainNode[] => {
  const transition = transitions.find(({ id }) => id === outOf[phase.id]);
  return [
    { kind: 'phase', term: phase },
    ...(transition === undefined ? [] : [{ kind: 'transition' as const, term: transition }]),
  ];
});
