import { Button as AriaButton } from 'react-aria-components';
import { useCatalogue } from '../../../document/hooks.ts';
import { useRead } from '../../../document/useRead.ts';
import { guideTexts } from '../../../texts/guide.ts';
import { useTexts } from '../../../texts/useTexts.ts';
import { sampleMunicipality } from '../../../../shared/sample/sampleNames.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { useLastEvents } from '../useLastEvents.ts';
import { guideSteps, stepsDone } from './guideSteps.ts';
import type { GuideStep } from './guideSteps.ts';
import './Guide.css';

export interface GuideProps {
  /** Goes to where a step is done. */
  readonly onGo: (step: GuideStep) => void;
  readonly onClose: () => void;
}

/** The first ten minutes with the sample town: what to try, what has been done of it. Other catalogues have none. */
export function Guide(props: GuideProps) {
  const { municipality } = useCatalogue();
  return municipality.ags === sampleMunicipality ? <SampleGuide {...props} /> : null;
}

function SampleGuide({ onGo, onClose }: GuideProps) {
  const texts = useTexts(guideTexts);
  const inDocument = useRead(stepsDone);
  const outside = useLastEvents();
  if (inDocument === null || outside === null) return null;
  const isDone = (step: GuideStep) => (step === 'publish' ? outside.export !== null : inDocument.has(step));
  const next = guideSteps.find((step) => !isDone(step));
  return (
    <section className="overview-part guide" aria-labelledby="guide">
      <header>
        <h2 id="guide">{texts.title}</h2>
        <IconButton icon="close" label={texts.close} onPress={onClose} />
      </header>
      <p role="status" className="muted small">
        {texts.progress(guideSteps.filter(isDone).length, guideSteps.length)}
      </p>
      <ol>
        {guideSteps.map((step) => {
          const { title, how } = texts.steps[step];
          return (
            <li
              key={step}
              className={isDone(step) ? 'done' : undefined}
              aria-current={step === next ? 'step' : undefined}
            >
              <Icon name={isDone(step) ? 'check-circle' : 'circle'} />
              <div>
                {isDone(step) ? (
                  <>
                    <span className="visually-hidden">{texts.done} </span>
                    {title}
                  </>
                ) : (
                  <AriaButton className="event-link" onPress={() => onGo(step)}>
                    {title}
                  </AriaButton>
                )}
                {step === next && <p className="muted small">{how}</p>}
              </div>
            </li>
          );
        })}
      </ol>
      {next === undefined && <p className="small">{texts.finished}</p>}
    </section>
  );
}
