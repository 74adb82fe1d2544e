import type { Problem } from '../../../shared/catalogue/problem.ts';
import { problemText } from '../../../shared/texts/problems.ts';
import { useLanguage } from '../../texts/LanguageContext.tsx';
import { ProblemSign } from './ProblemSign.tsx';
import './problems.css';

/** Problems at the field they are about: what is wrong and what to do. */
export function ProblemNotes({ problems }: { problems: readonly Problem[] }) {
  const language = useLanguage();
  return problems.map((problem) => (
    <span key={`${problem.field} ${problem.rule}`} className="problem-note">
      <ProblemSign severity={problem.severity} />
      <span>{problemText(problem, language)}</span>
    </span>
  ));
}
