import type { Problem } from '../../../shared/catalogue/problem.ts';
import { problemText } from '../../../shared/texts/problems.ts';
import { useSession } from '../../document/hooks.ts';
import { useLanguage } from '../../texts/LanguageContext.tsx';
import { publishTexts } from '../../texts/publish.ts';
import { useTexts } from '../../texts/useTexts.ts';
import type { Show } from '../../ui/record/show.ts';
import { PlanGroup } from './PlanGroup.tsx';
import { recordTitleIn } from './recordTitleIn.ts';

interface LeftOutValuesProps {
  readonly problems: readonly Problem[];
  readonly onOpen: Show;
}

/** Values that nobody could read in an export, one by one: what holds them goes out without them. */
export function LeftOutValues({ problems, onOpen }: LeftOutValuesProps) {
  const texts = useTexts(publishTexts);
  const language = useLanguage();
  const { projection } = useSession();
  if (problems.length === 0) return null;
  return (
    <section aria-labelledby="left-out-values">
      <div className="publish-head">
        <h2 id="left-out-values">{texts.values}</h2>
        <span className="muted">{texts.valuesCount(problems.length)}</span>
      </div>
      <PlanGroup
        action={texts.mend}
        items={problems.map((problem) => ({
          id: `${problem.id} ${problem.field} ${problem.rule}`,
          title: recordTitleIn(projection, problem.kind, problem.id) || texts.untitled,
          why: problemText(problem, language),
          onOpen: () => onOpen(problem.kind, problem.id, problem.field),
        }))}
      />
    </section>
  );
}
