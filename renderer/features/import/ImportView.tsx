import { importTexts } from '../../texts/import.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { CheckList } from './CheckList.tsx';
import { ChooseList } from './ChooseList.tsx';
import { ImportResult } from './ImportResult.tsx';
import { useImport } from './useImport.ts';
import './ImportView.css';

/** Reading a list in three steps: choose it, check what becomes of its rows, take it in. */
export function ImportView({ onShowOffers }: { onShowOffers: () => void }) {
  const texts = useTexts(importTexts);
  const { stage, task, ...acts } = useImport();
  const problem = task.error !== null && (
    <div className="import-notice">
      <ErrorNotice error={task.error} />
    </div>
  );
  switch (stage.step) {
    case 'file':
      return <ChooseList title={texts.title} task={task} problem={problem} onChoose={acts.choose} />;
    case 'check':
      return (
        <CheckList
          preview={stage.preview}
          task={task}
          problem={problem}
          onRead={acts.read}
          onTake={acts.take}
          onBack={acts.startOver}
        />
      );
    case 'taken':
      return (
        <ImportResult
          importId={stage.importId}
          report={stage.report}
          act={stage.act}
          onAnother={acts.startOver}
          onShowOffers={onShowOffers}
        />
      );
  }
}
