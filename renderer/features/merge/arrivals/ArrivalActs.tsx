import { arrivalsTexts } from '../../../texts/arrivals.ts';
import { changeCount, mergeTexts } from '../../../texts/merge.ts';
import { useTexts } from '../../../texts/useTexts.ts';
import { Button } from '../../../ui/Button.tsx';
import { say } from '../../../ui/toasts.ts';
import { needsAsking } from './ReadyArrival.tsx';
import type { Merge } from './useMerge.ts';

/** What can be done with the copy that is looked at, and opening another. */
export function ArrivalActs({ merge }: { merge: Merge }) {
  const page = useTexts(mergeTexts);
  const texts = useTexts(arrivalsTexts);
  const { current, task } = merge;
  const openFile = (
    <Button icon="folder" isDisabled={task.isRunning} onPress={merge.choose}>
      {page.openFile}
    </Button>
  );
  if (current === null) return openFile;
  const { mergeId } = current;
  if (current.state === 'refused' || (current.state === 'ready' && current.isKnown)) {
    return (
      <>
        {openFile}
        <Button isDisabled={task.isRunning} onPress={() => merge.drop(mergeId)}>
          {texts.putAway}
        </Button>
      </>
    );
  }
  const drop = () => {
    merge.drop(mergeId);
    say({ text: texts.dropped });
  };
  const later = () => {
    merge.later();
    say({ text: texts.laterSaid });
  };
  return (
    <>
      {openFile}
      <Button isDisabled={task.isRunning} onPress={drop}>
        {texts.drop}
      </Button>
      <Button isDisabled={task.isRunning} onPress={later}>
        {texts.later}
      </Button>
      {current.state === 'ready' && (
        <Button
          kind={needsAsking(current) ? 'plain' : 'main'}
          isDisabled={task.isRunning}
          onPress={() => merge.take(mergeId, current.author)}
        >
          {needsAsking(current) ? texts.takeAnyway : texts.take(changeCount(current.report))}
        </Button>
      )}
    </>
  );
}
