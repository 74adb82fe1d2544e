import { use } from 'react';
import { flushSync } from 'react-dom';
import type { Problem } from '../../../../shared/catalogue/problem.ts';
import { fieldToMend } from '../../../../shared/exports/fieldToMend.ts';
import type { OfferPreview } from '../../../../shared/exports/previewOffer.ts';
import { labelOfKey } from '../../../../shared/texts/fieldLabels.ts';
import { problemText } from '../../../../shared/texts/problems.ts';
import { useLanguage } from '../../../texts/LanguageContext.tsx';
import { previewTexts } from '../../../texts/preview.ts';
import { publishTexts } from '../../../texts/publish.ts';
import { useTexts } from '../../../texts/useTexts.ts';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { GoToField } from '../../../ui/record/goToField.ts';

interface PreviewVerdictProps {
  readonly preview: OfferPreview;
  readonly onClose: () => void;
}

/** Whether an offer goes out; what keeps it here, or some of its values, leads to the field where that is mended. */
export function PreviewVerdict({ preview: { leftOut, valuesLeftOut }, onClose }: PreviewVerdictProps) {
  const texts = useTexts(previewTexts);
  const publish = useTexts(publishTexts);
  const language = useLanguage();
  const goTo = use(GoToField);
  const go = (key: string) => {
    // While the dialog is open it keeps the focus inside.
    flushSync(onClose);
    goTo(key);
  };
  const listed = (problems: readonly Problem[]) => (
    <ul className="preview-reasons">
      {problems.map((problem) => (
        <li key={`${problem.field} ${problem.rule}`}>
          {problemText(problem, language)}
          <Button size="small" icon="pencil" onPress={() => go(problem.field)}>
            {labelOfKey('offers', problem.field, language)}
          </Button>
        </li>
      ))}
    </ul>
  );
  const field = leftOut !== null && leftOut.problems.length === 0 ? fieldToMend(leftOut) : undefined;
  return (
    <>
      {leftOut === null ? (
        <Notice kind="ok">{texts.goesOut}</Notice>
      ) : (
        <Notice
          kind="warn"
          title={texts.staysHere}
          {...(field !== undefined && {
            actions: (
              <Button size="small" icon="pencil" onPress={() => go(field)}>
                {labelOfKey('offers', field, language)}
              </Button>
            ),
          })}
        >
          {publish.reasons[leftOut.reason]}. {publish.why(leftOut.reason, leftOut.date)}
          {listed(leftOut.problems)}
        </Notice>
      )}
      {valuesLeftOut.length > 0 && (
        <Notice kind="info" title={texts.without}>
          {listed(valuesLeftOut)}
        </Notice>
      )}
    </>
  );
}
