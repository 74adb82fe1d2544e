import { useEffect, useEffectEvent, useState } from 'react';
import type { Act } from '../../../shared/document/commands.ts';
import type {
  ImportDecisions,
  ImportPreview,
  ImportReport,
  ListReading,
} from '../../../shared/imports/importPreview.ts';
import { useSession } from '../../document/hooks.ts';
import { useHost } from '../../host/HostContext.tsx';
import { useHostTask } from '../../host/useHostTask.ts';
import type { HostTask } from '../../host/useHostTask.ts';

type Stage =
  | { readonly step: 'file' }
  | { readonly step: 'check'; readonly preview: ImportPreview }
  | { readonly step: 'taken'; readonly importId: string; readonly report: ImportReport; readonly act: Act };

interface Import {
  readonly stage: Stage;
  readonly task: HostTask;
  readonly choose: () => void;
  /** Reads one of the lists anew. */
  readonly read: (list: number, reading: ListReading) => void;
  readonly take: (decisions: ImportDecisions) => void;
  readonly startOver: () => void;
}

/** One list on its way into the catalogue. Leaving lets go of it; what was taken stays taken. */
export function useImport(): Import {
  const host = useHost();
  const session = useSession();
  const task = useHostTask();
  const [stage, setStage] = useState<Stage>({ step: 'file' });
  const { catalogueId } = session;
  const importId = stage.step === 'file' ? null : stage.step === 'check' ? stage.preview.importId : stage.importId;

  const drop = useEffectEvent((dropped: string) => {
    // A host that is gone has let go of it already.
    host.call('import.drop', { importId: dropped }).catch(() => {});
  });
  useEffect(() => (importId === null ? undefined : () => drop(importId)), [importId]);

  return {
    stage,
    task,
    choose: () =>
      task.run(async (signal) => {
        const preview = await host.call('import.choose', { catalogueId }, { signal });
        if (preview !== null) setStage({ step: 'check', preview });
      }),
    read: (list, reading) =>
      task.run(async (signal) => {
        if (importId === null) return;
        const preview = await host.call('import.map', { importId, list, reading }, { signal });
        setStage({ step: 'check', preview });
      }),
    take: (decisions) =>
      task.run(async (signal) => {
        if (importId === null) return;
        const { report, act } = await host.call('import.take', { importId, decisions }, { signal });
        session.recordAct(act);
        setStage({ step: 'taken', importId, report, act });
      }),
    startOver: () => setStage({ step: 'file' }),
  };
}
