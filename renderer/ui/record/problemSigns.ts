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

/** Problems, the worst first. */
export const worstFirst = (problems: readonly Problem[]): Problem[] =>
  problems.toSorted((one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity));
