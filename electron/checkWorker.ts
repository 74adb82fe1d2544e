import { parentPort } from 'node:worker_threads';
import { CheckDesk } from './checks/CheckDesk.ts';
import type { CheckJob } from './checks/checkJob.ts';
import { runCheck } from './checks/runCheck.ts';

// Run as a worker (see WorkerChecks.ts): jobs come one at a time, each is answered.

const desk = new CheckDesk();
const port = parentPort;
port?.on('message', (job: CheckJob) => void runCheck(desk, job).then((answer) => port.postMessage(answer)));
