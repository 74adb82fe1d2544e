import { fork } from 'node:child_process';
import type { StartCheckProcess } from '../host/merging/CheckProcess.ts';

/** Starts check processes under Node. @param file the built checkMain, as an absolute path */
export const forkCheckProcess =
  (file: string): StartCheckProcess =>
  (memory) => {
    const child = fork(file, {
      execArgv: [`--max-old-space-size=${memory}`],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const end = () => void child.kill('SIGKILL');
    // A process that is caught in a loop does not notice that nobody waits for it any more.
    process.once('exit', end);
    child.once('exit', () => process.off('exit', end));
    child.unref();
    child.channel?.unref();
    return {
      post: (job) => void child.send(job),
      onAnswer: (listener) => void child.on('message', listener),
      onEnd: (listener) => {
        child.on('error', listener);
        child.once('exit', (code, signal) => listener(new Error(`The check ended: ${signal ?? code}`)));
      },
      end,
    };
  };
