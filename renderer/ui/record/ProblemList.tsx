import { Button as AriaButton } from 'react-aria-components';
import type { Problem } from '../../../shared/catalogue/problem.ts';
import { problemText } from '../../../shared/texts/problems.ts';
import { useLanguage } from '../../texts/LanguageContext.tsx';
import { recordsTexts } from '../../texts/records.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { ProblemSign } from './ProblemSign.tsx';
import { worstFirst } from './problemSigns.ts';
import './problems.css';

interface ProblemListProps {
  readonly problems: readonly Problem[];
  /** Goes to the field that a problem is about. */
  readonly onGo: (field: string) => void;
}

/** All problems of a record, the worst first; each leads to its field. */
export function ProblemList({ problems, onGo }: ProblemListProps) {
  const language = useLanguage();
  const texts = useTexts(recordsTexts);
  if (problems.length === 0) return null;
  return (
    <ul className="problem-list" aria-label={texts.problems}>
      {worstFirst(problems).map((problem) => (
        <li key={`${problem.field} ${problem.rule}`}>
          <AriaButton className="problem-go" onPress={() => onGo(problem.field)}>
            <ProblemSign severity={problem.severity} />
            <span>{problemText(problem, language)}</span>
          </AriaButton>
        </li>
      ))}
    </ul>
  );
}
