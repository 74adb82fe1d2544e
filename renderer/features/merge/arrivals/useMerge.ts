import { useState } from 'react';
import type { MergeReport } from '../../../../shared/document/mergeReport.ts';
import type { Arrival } from '../../../../shared/rpc/mergeCalls.ts';
import { useArrivals, useSession } from '../../../document/hooks.ts';
import { useHost } from '../../../host/HostContext.tsx';
import { useHostTask } from '../../../host/useHostTask.ts';
import type { HostTask } from '../../../host/useHostTask.ts';

/** A merge that was just taken. */
export interface Taken {
  readonly mergeId: string;
  readonly author: string;
  readonly report: MergeReport;
}

export interface Merge {
  readonly arrivals: readonly Arrival[];
  /** The copy that is looked at; null where none is, or the person wants to see to it later. */
  readonly current: Arrival | null;
  readonly taken: Taken | null;
  readonly task: HostTask;
  readonly choose: () => void;
  readonly look: (mergeId: string) => void;
  readonly unlock: (mergeId: string, password: string) => void;
  readonly trust: (mergeId: string) => void;
  readonly take: (mergeId: string, author: string) => void;
  readonly drop: (mergeId: string) => void;
  readonly later: () => void;
  readonly closeTaken: () => void;
}

/** Colleagues' copies on their way into the catalogue, one looked at at a time. */
export function useMerge(): Merge {
  const host = useHost();
  const session = useSession();
  const arrivals = useArrivals();
  const task = useHostTask();
  const [looked, setLooked] = useState<string | null>(null);
  const [isLater, setIsLater] = useState(false);
  const [taken, setTaken] = useState<Taken | null>(null);
  const { catalogueId } = session;

  const look = (mergeId: string) => {
    setTaken(null);
    setIsLater(false);
    setLooked(mergeId);
  };
  /** Runs a call, then asks what waits: the answer is there before the work counts as done. */
  const run = (work: (signal: AbortSignal) => Promise<void>) =>
    task.run(async (signal) => {
      try {
        await work(signal);
      } finally {
        await session.arrivals.refresh();
      }
    });

  const chosen = arrivals.find(({ mergeId }) => mergeId === looked);
  return {
    arrivals,
    current: taken === null && !isLater ? (chosen ?? arrivals[0] ?? null) : null,
    taken,
    task,
    choose: () =>
      run(async (signal) => {
        const [first] = await host.call('merge.choose', { catalogueId }, { signal });
        if (first !== undefined) look(first.mergeId);
      }),
    look,
    unlock: (mergeId, password) =>
      run(async (signal) => {
        look((await host.call('merge.unlock', { mergeId, password }, { signal })).mergeId);
      }),
    trust: (mergeId) =>
      run(async () => {
        await host.call('merge.trust', { mergeId });
      }),
    take: (mergeId, author) =>
      run(async () => {
        const { report } = await host.call('merge.take', { mergeId });
        setTaken({ mergeId, author, report });
      }),
    drop: (mergeId) =>
      run(async () => {
        await host.call('merge.drop', { mergeId });
      }),
    later: () => setIsLater(true),
    closeTaken: () => setTaken(null),
  };
}
