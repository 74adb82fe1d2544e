import { successorOf } from '../successorOf.ts';
import type { Severity } from '../problem.ts';
import type { Findings, ProblemContext } from './context.ts';

/**
 * Says where a field points to a partner or place that was made one with another.
 * @param ids what the field points to: its key, and the id that stands there
 * @param severity error where the record points to nothing else
 * @returns whether there was any
 */
export function checkJoined(
  findings: Findings,
  kind: 'partners' | 'places',
  references: readonly { readonly key: string; readonly id: string }[],
  severity: Severity,
  context: ProblemContext,
): boolean {
  const look = (id: string) => context.row(kind, id);
  const rule = kind === 'partners' ? 'partner-joined' : 'place-joined';
  const joined = references.filter(({ key, id }) => {
    const successor = successorOf(id, look);
    if (successor === null) return false;
    findings.add(severity, key, rule, { name: look(id)?.name ?? '', into: look(successor)?.name ?? '' });
    return true;
  });
  return joined.length > 0;
}
