import { readTable } from '../../shared/imports/table/readTable.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { CheckDesk } from './CheckDesk.ts';
import type { CheckAnswer, CheckJob } from './checkJob.ts';

const unreadable = {
  open: 'mappe-unsound',
  merge: 'mappe-unsound',
  mergeAgain: 'mappe-unsound',
  readList: 'import-unreadable',
} as const;

/** Does one job at the desk; whatever it throws becomes a refusal, because a foreign file is behind it. */
export async function runCheck(desk: CheckDesk, job: CheckJob): Promise<CheckAnswer> {
  try {
    switch (job.do) {
      case 'open':
        return { result: await desk.open(job.file) };
      case 'merge':
        return { result: await desk.merge(job.own, job.file) };
      case 'mergeAgain':
        return { result: desk.mergeAgain(job.own, job.updates) };
      case 'readList':
        return { result: await readTable(job.bytes) };
    }
  } catch (error) {
    const { code, values } = error instanceof Refusal ? error : new Refusal(unreadable[job.do]);
    return { refusal: { code, values }, cause: reasonOf(error) };
  }
}

/** For the log: what lies at the bottom of an error, in its own words. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'no error was thrown';
  return error.cause === undefined ? error.message : reasonOf(error.cause);
}
