import { useState } from 'react';
import type { Act } from '../../../shared/document/commands.ts';
import type { ImportReport } from '../../../shared/imports/importPreview.ts';
import { useTakeBack } from '../../document/useTakeBack.ts';
import { useHost } from '../../host/HostContext.tsx';
import { importTexts } from '../../texts/import.ts';
import { importResultTexts } from '../../texts/importResult.ts';
import { useLocale } from '../../texts/LanguageContext.tsx';
import { useTexts } from '../../texts/useTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { say } from '../../ui/toasts.ts';
import { useComplain } from '../../ui/useComplain.ts';
import { ImportSteps } from './ImportSteps.tsx';
import { RejectedCells } from './RejectedCells.tsx';

interface ImportResultProps {
  readonly importId: string;
  readonly report: ImportReport;
  /** What was taken in. */
  readonly act: Act;
  readonly onAnother: () => void;
  readonly onShowOffers: () => void;
}

const counted = ['offersCreated', 'partnersCreated', 'placesCreated', 'updated', 'unchanged', 'skipped'] as const;

/** The last step: what was taken and what was not, the report, and the way back. */
export function ImportResult({ importId, report, act, onAnother, onShowOffers }: ImportResultProps) {
  const host = useHost();
  const takeBack = useTakeBack();
  const { title } = useTexts(importTexts);
  const texts = useTexts(importResultTexts);
  const complain = useComplain();
  const number = new Intl.NumberFormat(useLocale());
  const [isUndone, setIsUndone] = useState(false);

  const saveReport = async () => {
    try {
      const path = await host.call('import.saveReport', { importId });
      if (path !== null) say({ text: texts.reportSaved(path) });
    } catch (error) {
      complain(error);
    }
  };
  const undo = async () => {
    if (await takeBack(act)) setIsUndone(true);
  };
  return (
    <>
      <PageHead
        title={title}
        actions={
          <>
            <Button onPress={onAnother}>{texts.another}</Button>
            <Button kind="main" onPress={onShowOffers}>
              {texts.showOffers}
            </Button>
          </>
        }
      >
        <ImportSteps current="taken" />
      </PageHead>
      <div className="import-body">
        <Notice
          kind={isUndone ? 'info' : 'ok'}
          actions={
            <>
              {!isUndone && (
                <Button icon="undo" onPress={() => void undo()}>
                  {texts.undo}
                </Button>
              )}
              <Button icon="save" onPress={() => void saveReport()}>
                {texts.saveReport}
              </Button>
            </>
          }
        >
          {isUndone ? texts.undone : texts.result(report)}
        </Notice>
        <dl className="import-counts">
          {counted.map((key) => (
            <div key={key}>
              <dt>{texts.counted[key]}</dt>
              <dd>{number.format(report[key])}</dd>
            </div>
          ))}
        </dl>
        <RejectedCells rejected={report.rejected} />
      </div>
    </>
  );
}
