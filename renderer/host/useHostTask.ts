import { useEffect, useRef, useState } from 'react';
import { Refusal } from '../../shared/refusal.ts';
import { useHost } from './HostContext.tsx';

export interface TaskState {
  readonly isRunning: boolean;
  /** Between 0 and 1; null while nobody knows. */
  readonly share: number | null;
  /** The file that is being made; null where none is. */
  readonly file: string | null;
  /** What went wrong last time; null where nothing did. Cancelling is no error. */
  readonly error: unknown;
}

export interface HostTask extends TaskState {
  /** Runs long work, one at a time. The signal is to be handed to the host. */
  readonly run: (work: (signal: AbortSignal) => Promise<void>) => void;
  readonly cancel: () => void;
}

const resting: TaskState = { isRunning: false, share: null, file: null, error: null };

/** Work the host does for a view: its progress, its end, and a way to stop it. It ends with the view. */
export function useHostTask(): HostTask {
  const host = useHost();
  const [state, setState] = useState(resting);
  const running = useRef<AbortController | null>(null);

  useEffect(() => () => running.current?.abort(), []);
  useEffect(
    () =>
      host.on('progress', ({ done, total, file = null }) => {
        if (running.current !== null)
          setState({ isRunning: true, share: total > 0 ? done / total : null, file, error: null });
      }),
    [host],
  );

  const run = (work: (signal: AbortSignal) => Promise<void>) => {
    if (running.current !== null) return;
    const controller = new AbortController();
    running.current = controller;
    setState({ ...resting, isRunning: true });
    void work(controller.signal)
      .then(
        () => resting,
        (error: unknown) => ({ ...resting, error: isCancelled(error) ? null : error }),
      )
      .then((end) => {
        running.current = null;
        setState(end);
      });
  };
  return { ...state, run, cancel: () => running.current?.abort() };
}

const isCancelled = (error: unknown): boolean => error instanceof Refusal && error.code === 'cancelled';
