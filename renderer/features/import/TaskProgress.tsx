import type { HostTask } from '../../host/useHostTask.ts';
import { importTexts } from '../../texts/import.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { Progress } from '../../ui/Progress.tsx';

/** How far the host is with the list, and a way to stop it. */
export function TaskProgress({ task, label }: { task: HostTask; label: string }) {
  const texts = useTexts(importTexts);
  return (
    <div className="import-progress">
      <Progress label={label} share={task.share} />
      <Button onPress={task.cancel}>{texts.cancel}</Button>
    </div>
  );
}
