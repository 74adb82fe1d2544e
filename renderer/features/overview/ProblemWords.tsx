import type { Problem } from '../../../shared/catalogue/problem.ts';
import { problemText } from '../../../shared/texts/problems.ts';
import { useLanguage } from '../../texts/LanguageContext.tsx';

/** The sentence for a problem, in one line: all of it stands there for the pointer. */
export function ProblemWords({ problem }: { readonly problem: Problem }) {
  const text = problemText(problem, useLanguage());
  return <span title={text}>{text}</span>;
}
