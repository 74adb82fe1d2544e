import { CheckDesk } from './checks/CheckDesk.ts';
import type { CheckAnswer, CheckJob } from './checks/checkJob.ts';
import { runCheck } from './checks/runCheck.ts';

// Run as a process of its own (see ProcessChecks.ts), by Node or by Electron: jobs come one at a time, each is answered.

const desk = new CheckDesk();

function answer(job: CheckJob, reply: (answer: CheckAnswer) => void): void {
  void runCheck(desk, job).then(reply);
}

// Electron's types promise a port in every process; only its utility processes have one.
const port = process.parentPort as Electron.ParentPort | undefined;
if (port === undefined) process.on('message', (job: CheckJob) => answer(job, (reply) => process.send?.(reply)));
else port.on('message', ({ data }) => answer(data as CheckJob, (reply) => port.postMessage(reply)));
