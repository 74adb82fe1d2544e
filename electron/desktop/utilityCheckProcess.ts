import { utilityProcess } from 'electron';
import type { StartCheckProcess } from '../host/merging/CheckProcess.ts';

/** Starts check processes under Electron, which does not run as Node. @param file the built checkMain, as an absolute path */
export const utilityCheckProcess =
  (file: string): StartCheckProcess =>
  (memory) => {
    const child = utilityProcess.fork(file, [], {
      execArgv: [`--max-old-space-size=${memory}`],
      serviceName: 'Angebotsmappe: Dateien prüfen',
      stdio: 'ignore',
    });
    return {
      post: (job) => child.postMessage(job),
      onAnswer: (listener) => void child.on('message', listener),
      onEnd: (listener) => void child.once('exit', (code) => listener(new Error(`The check ended: ${code}`))),
      end: () => void child.kill(),
    };
  };
