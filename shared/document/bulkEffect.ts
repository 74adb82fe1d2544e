import type { Offer } from '../catalogue/offer.ts';
import type { Problem } from '../catalogue/problem.ts';
import type { ProblemContext } from '../catalogue/problems/context.ts';
import { problemsOf } from '../catalogue/problems/problemsOf.ts';
import type { UnreadCell } from '../imports/readOfferCell.ts';
import type { Command } from './commands.ts';
import { differences } from './difference.ts';
import type { Json } from './json.ts';
import type { Projection } from './projection.ts';
import { valueAt } from './valueAt.ts';

/** What a change does to one offer. */
export interface BulkEffect {
  readonly id: string;
  /** The flat keys that change; none where the offer says so already. */
  readonly values: readonly { readonly key: string; readonly before: Json; readonly after: Json }[];
  /** What it would break that it does not break now. */
  readonly problems: readonly Problem[];
  /** What was meant for it and stays away. */
  readonly unread: readonly UnreadCell[];
}

function newProblems(before: Offer, after: Offer, context: ProblemContext): Problem[] {
  const known = problemsOf('offers', before, context);
  const isKnown = ({ field, rule }: Problem) => known.some((one) => one.field === field && one.rule === rule);
  return problemsOf('offers', after, context).filter((problem) => !isKnown(problem));
}

/** What setting whole fields would do to an offer as it stands. */
export function bulkEffect(
  { doc }: Pick<Projection, 'doc'>,
  offer: Offer,
  fields: object,
  context: ProblemContext,
  unread: readonly UnreadCell[] = [],
): BulkEffect {
  const { id } = offer;
  const values = differences('offers', offer, fields).map(({ key, value }) => ({
    key,
    before: valueAt(doc, 'offers', id, key),
    after: value,
  }));
  return {
    id,
    values,
    problems: values.length === 0 ? [] : newProblems(offer, { ...offer, ...fields }, context),
    unread,
  };
}

/** The commands that do just what was shown: what a colleague writes meanwhile into other parts of a list stays. */
export const bulkCommands = (effects: readonly BulkEffect[]): Extract<Command, { do: 'set' }>[] =>
  effects.flatMap(({ id, values }) =>
    values.map(({ key, after }) => ({ do: 'set' as const, kind: 'offers' as const, id, key, value: after })),
  );
