import type { ExportPlan } from '../../../shared/exports/exportPlan.ts';
import { publishTexts } from '../../texts/publish.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Icon } from '../../ui/Icon.tsx';

/** What leaves in no export, whatever is published. */
export function Withheld({ withheld }: { withheld: ExportPlan['withheld'] }) {
  const texts = useTexts(publishTexts);
  return (
    <section aria-labelledby="withheld">
      <div className="publish-head">
        <h2 id="withheld">{texts.never}</h2>
      </div>
      <p className="publish-withheld">
        <Icon name="lock" />
        {texts.withheld(withheld)}
      </p>
    </section>
  );
}
