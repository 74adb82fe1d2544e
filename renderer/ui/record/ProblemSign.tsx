import type { Severity } from '../../../shared/catalogue/problem.ts';
import { recordsTexts } from '../../texts/records.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Icon } from '../Icon.tsx';
import { severityIcons } from './problemSigns.ts';
import './problems.css';

/** The sign of a problem with its word for those who do not see it. */
export function ProblemSign({ severity }: { severity: Severity }) {
  const { severity: words } = useTexts(recordsTexts);
  return (
    <span className={`problem-sign ${severity}`} title={words[severity]}>
      <Icon name={severityIcons[severity]} />
      <span className="visually-hidden">{words[severity]}:</span>
    </span>
  );
}
