import { severities } from '../../../shared/catalogue/problem.ts';
import type { Problem, Severity } from '../../../shared/catalogue/problem.ts';
import type { IconName } from '../Icon.tsx';

/** The sign of each severity, told apart by shape: octagon, triangle, circle. */
export const severityIcons = { error: 'error', warning: 'warning', hint: 'info' } as const satisfies Record<
  Severity,
  IconName
>;

/** The worst severity among problems; null where there are none. */
export const worstOf = (problems: readonly Problem[]): Severity | null =>
  severities.find((severity) => problems.some((problem) => problem.severity === severity)) ?? null;

/** Where problems stand in a list sorted by them: errors first, records without problems last. */
export function severityRank(problems: readonly Problem[] = []): number {
  const worst = worstOf(problems);
  return worst === null ? severities.length : severities.indexOf(worst);
}

/** Problems, the worst first. */
export const worstFirst = (problems: readonly Problem[]): Problem[] =>
  problems.toSorted((one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity));
