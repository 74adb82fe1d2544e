import { Worker } from 'node:worker_threads';
import * as Y from 'yjs';
import { Refusal } from '../../shared/refusal.ts';
import { Serial } from '../../shared/serial.ts';
import type { CheckedAgainst, MappeChecks } from '../host/merging/MappeChecks.ts';
import type { CheckAnswer, CheckJob, CheckResults, OwnState } from './checkJob.ts';

/** What looking at one file may take. */
export interface CheckCaps {
  /** Milliseconds. */
  readonly time: number;
  /** Mebibytes of objects; the file and what it unpacks to come on top and are capped by their own limits. */
  readonly memory: number;
}

/** Ten times a Kreis with 10,000 offers, on a slow office PC. */
export const usualCaps: CheckCaps = { time: 120_000, memory: 2048 };

/** How long an idle worker keeps the catalogue it knows, in milliseconds: colleagues' files seldom come alone. */
const idleTime = 20_000;

interface Running {
  readonly worker: Worker;
  /** What the worker knows of a document. */
  known: { readonly catalogueId: string; readonly doc: Y.Doc; readonly stateVector: Uint8Array } | null;
}

/** Checks in a worker thread that is ended where a file takes more than it may. */
export class WorkerChecks implements MappeChecks {
  readonly #file: string;
  readonly #caps: CheckCaps;
  readonly #serial = new Serial();
  #running: Running | null = null;
  #idle: NodeJS.Timeout | undefined;

  /** @param file the built checkWorker, as an absolute path */
  constructor(file: string, caps = usualCaps) {
    this.#file = file;
    this.#caps = caps;
  }

  open(file: { bytes: Uint8Array; password: string | null }): Promise<CheckResults['open']> {
    return this.#run<'open'>(() => ({ do: 'open', file }));
  }

  merge(against: CheckedAgainst, file: { bytes: Uint8Array; password: string | null }): Promise<CheckResults['merge']> {
    return this.#run<'merge'>((running) => ({ do: 'merge', own: ownState(running, against), file }));
  }

  mergeAgain(against: CheckedAgainst, updates: readonly Uint8Array[]): Promise<CheckResults['mergeAgain']> {
    return this.#run<'mergeAgain'>((running) => ({ do: 'mergeAgain', own: ownState(running, against), updates }));
  }

  close(): Promise<void> {
    return this.#serial.run(() => this.#end());
  }

  #run<Name extends CheckJob['do']>(jobFor: (running: Running) => CheckJob): Promise<CheckResults[Name]> {
    return this.#serial.run(async () => {
      clearTimeout(this.#idle);
      this.#running ??= { worker: this.#start(), known: null };
      const answer = await this.#ask(this.#running.worker, jobFor(this.#running)).catch(async (error: unknown) => {
        await this.#end();
        throw error;
      });
      this.#idle = setTimeout(() => void this.close(), idleTime).unref();
      if ('refusal' in answer) {
        throw new Refusal(answer.refusal.code, { ...answer.refusal.values }, { cause: answer.cause });
      }
      // The worker answers each job with what that job gives.
      return answer.result as CheckResults[Name];
    });
  }

  #start(): Worker {
    const worker = new Worker(this.#file, { resourceLimits: { maxOldGenerationSizeMb: this.#caps.memory } });
    worker.unref();
    return worker;
  }

  #ask(worker: Worker, job: CheckJob): Promise<CheckAnswer> {
    return new Promise((resolve, reject) => {
      const overrun = (cause?: unknown) => reject(new Refusal('mappe-overrun', {}, { cause }));
      // Not unref'd: while a check is under way the program waits for it.
      const timer = setTimeout(overrun, this.#caps.time);
      worker.removeAllListeners();
      worker.once('message', (answer: CheckAnswer) => {
        clearTimeout(timer);
        resolve(answer);
      });
      for (const event of ['error', 'exit']) {
        worker.once(event, (cause: unknown) => {
          clearTimeout(timer);
          overrun(cause);
        });
      }
      worker.postMessage(job);
    });
  }

  async #end(): Promise<void> {
    clearTimeout(this.#idle);
    const running = this.#running;
    this.#running = null;
    running?.worker.removeAllListeners();
    await running?.worker.terminate();
  }
}

/** What the worker must hear of a document: all of it, or what came since it last heard. */
function ownState(running: Running, { catalogueId, doc, guarded }: CheckedAgainst): OwnState {
  const { known } = running;
  const isWhole = known?.catalogueId !== catalogueId || known.doc !== doc;
  running.known = { catalogueId, doc, stateVector: Y.encodeStateVector(doc) };
  const update = isWhole ? Y.encodeStateAsUpdateV2(doc) : Y.encodeStateAsUpdateV2(doc, known.stateVector);
  return { catalogueId, isWhole, update, guarded };
}
