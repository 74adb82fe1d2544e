import { useState } from 'react';
import type { ExportPlan, ExportResult } from '../../../shared/exports/exportPlan.ts';
import { problemText } from '../../../shared/texts/problems.ts';
import { useSession } from '../../document/hooks.ts';
import { useHost } from '../../host/HostContext.tsx';
import { useHostTask } from '../../host/useHostTask.ts';
import { errorText } from '../../texts/errorText.ts';
import { useLanguage } from '../../texts/LanguageContext.tsx';
import { publishTexts } from '../../texts/publish.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Progress } from '../../ui/Progress.tsx';
import type { Show } from '../../ui/record/show.ts';
import { WrittenFiles } from './WrittenFiles.tsx';

interface PublishPaneProps {
  readonly plan: ExportPlan;
  readonly onOpenRecord: Show;
}

/** Writing the export: where to, how far it is, and that it is complete. */
export function PublishPane({ plan, onOpenRecord }: PublishPaneProps) {
  const host = useHost();
  const { catalogueId } = useSession();
  const task = useHostTask();
  const texts = useTexts(publishTexts);
  const language = useLanguage();
  const [result, setResult] = useState<ExportResult | null>(null);
  const isBlocked = plan.catalogueProblems.length > 0;

  const publish = () =>
    task.run(async (signal) => {
      setResult(await host.call('export.write', { catalogueId }, { signal }));
    });
  return (
    <section className="publish-pane" aria-labelledby="publish-target">
      <h2 id="publish-target">{texts.target}</h2>
      <p className="muted">{texts.targetWhat}</p>
      {isBlocked && (
        <Notice
          kind="warn"
          title={texts.catalogueProblems}
          actions={
            <Button onPress={() => onOpenRecord('catalogue', catalogueId, plan.catalogueProblems[0]?.field)}>
              {texts.toSettings}
            </Button>
          }
        >
          {plan.catalogueProblems.map((problem) => problemText(problem, language)).join(' ')}
        </Notice>
      )}
      {task.isRunning ? (
        <>
          <Progress label={texts.writing} share={task.share} />
          <div>
            <Button onPress={task.cancel}>{texts.cancel}</Button>
          </div>
        </>
      ) : (
        <div>
          <Button kind="main" icon="export" isDisabled={isBlocked} onPress={publish}>
            {result === null ? texts.publish : texts.publishAgain}
          </Button>
        </div>
      )}
      {task.error !== null && (
        <Notice kind="bad" isUrgent>
          {errorText(task.error, language)}
        </Notice>
      )}
      {!task.isRunning && result !== null && (
        <>
          <Notice kind="ok" title={texts.done}>
            {texts.doneWhatNow}
          </Notice>
          <WrittenFiles result={result} />
        </>
      )}
    </section>
  );
}
