import { Refusal } from '../../../../shared/refusal.ts';
import { refusalText } from '../../../../shared/texts/refusals.ts';
import { arrivalsTexts } from '../../../texts/arrivals.ts';
import { changeCount, mergeTexts } from '../../../texts/merge.ts';
import { useTexts } from '../../../texts/useTexts.ts';
import { Button } from '../../../ui/Button.tsx';
import { useLanguage } from '../../../texts/LanguageContext.tsx';
import { ErrorNotice } from '../../../ui/ErrorNotice.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Progress } from '../../../ui/Progress.tsx';
import { ArrivalChoice } from './ArrivalChoice.tsx';
import { LockedArrival } from './LockedArrival.tsx';
import { ReadyArrival } from './ReadyArrival.tsx';
import type { Merge, Taken } from './useMerge.ts';
import './arrivals.css';

/** Everything there is to say about what has arrived: which copies wait, the one that is looked at, what was taken. */
export function ArrivalNotices({ merge }: { merge: Merge }) {
  const { arrivals, current, taken, task } = merge;
  const choice = arrivals.length > 1 || (current === null && arrivals.length > 0);
  return (
    <div className="merge-notices">
      {task.isRunning && <MergeProgress merge={merge} />}
      <ErrorNotice error={task.error} />
      {taken !== null && <TakenNotice taken={taken} onClose={merge.closeTaken} />}
      {choice && <ArrivalChoice arrivals={arrivals} current={current?.mergeId ?? null} onLook={merge.look} />}
      {current?.state === 'ready' && <ReadyArrival arrival={current} onTrust={() => merge.trust(current.mergeId)} />}
      {current?.state === 'locked' && (
        <LockedArrival
          key={current.mergeId}
          arrival={current}
          onUnlock={(password) => merge.unlock(current.mergeId, password)}
        />
      )}
      {current?.state === 'refused' && <RefusedNotice arrival={current} />}
    </div>
  );
}

function MergeProgress({ merge: { current, task } }: { merge: Merge }) {
  const texts = useTexts(mergeTexts);
  return <Progress label={current?.state === 'ready' ? texts.taking : texts.reading} share={task.share} />;
}

function RefusedNotice({ arrival }: { arrival: Extract<Merge['current'], { state: 'refused' }> }) {
  const texts = useTexts(arrivalsTexts);
  const language = useLanguage();
  return (
    <Notice kind="bad" title={texts.file(arrival.file)} isUrgent>
      {refusalText(new Refusal(arrival.code, arrival.values), language)}
    </Notice>
  );
}

function TakenNotice({ taken: { report }, onClose }: { taken: Taken; onClose: () => void }) {
  const texts = useTexts(arrivalsTexts);
  const changes = changeCount(report);
  return (
    <Notice kind="ok" title={texts.taken(changes)} actions={<Button onPress={onClose}>{texts.close}</Button>}>
      {texts.besides(report)} {report.newConflicts > 0 && texts.takenVersions(report.newConflicts)}
      {report.newConflicts === 0 && changes > 0 && texts.takenNothingLost} {texts.recoveryPoint}
    </Notice>
  );
}
