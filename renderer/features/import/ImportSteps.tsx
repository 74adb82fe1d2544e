import { importTexts } from '../../texts/import.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Icon } from '../../ui/Icon.tsx';
import './ImportSteps.css';

const steps = ['file', 'check', 'taken'] as const;
export type ImportStep = (typeof steps)[number];

/** Where one is on the way: what is done, what is now, what comes. */
export function ImportSteps({ current }: { current: ImportStep }) {
  const texts = useTexts(importTexts);
  const now = steps.indexOf(current);
  return (
    <ol className="import-steps" aria-label={texts.stepsLabel}>
      {steps.map((step, position) => (
        <li key={step} className="import-step" aria-current={step === current ? 'step' : undefined}>
          <span className={position < now ? 'import-step-sign done' : 'import-step-sign'}>
            {position < now ? <Icon name="check" size="small" /> : position + 1}
          </span>
          {texts.steps[step]}
          {position < now && <span className="visually-hidden">({texts.stepDone})</span>}
        </li>
      ))}
    </ol>
  );
}
