import { useState } from 'react';
import type { CheckedExport } from '../../../shared/exports/exportPlan.ts';
import { useSession } from '../../document/hooks.ts';
import { useHost } from '../../host/HostContext.tsx';
import { useHostTask } from '../../host/useHostTask.ts';
import { checkExportTexts } from '../../texts/checkExport.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Notice } from '../../ui/Notice.tsx';

/** Looks whether an export that lies in a folder is whole, and says whose it is. */
export function CheckExport() {
  const host = useHost();
  const { catalogueId } = useSession();
  const texts = useTexts(checkExportTexts);
  const task = useHostTask();
  const [checked, setChecked] = useState<CheckedExport | null>(null);
  const check = () => {
    setChecked(null);
    task.run(async (signal) => {
      setChecked(await host.call('export.check', { catalogueId }, { signal }));
    });
  };
  return (
    <section aria-labelledby="publish-check">
      <div className="publish-head">
        <h2 id="publish-check">{texts.title}</h2>
      </div>
      <div className="publish-check-body">
        <p className="muted">{texts.what}</p>
        <div>
          <Button onPress={check} isDisabled={task.isRunning}>
            {texts.check}
          </Button>
        </div>
        <ErrorNotice error={task.error} />
        {checked !== null && (
          <Notice kind={checked.key === null ? 'warn' : 'ok'} title={texts.whole}>
            {texts.holds(checked)} {texts.signed(checked)}
          </Notice>
        )}
      </div>
    </section>
  );
}
