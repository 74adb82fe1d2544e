import * as Y from 'yjs';
import { Refusal } from '../../shared/refusal.ts';
import { Serial } from '../../shared/serial.ts';
import type { CheckProcess, StartCheckProcess } from '../host/merging/CheckProcess.ts';
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

/** How long an idle process keeps the catalogue it knows, in milliseconds: colleagues' files seldom come alone. */
const idleTime = 20_000;

interface Running {
  readonly process: CheckProcess;
  /** What the process knows of a document. */
  known: { readonly catalogueId: string; readonly doc: Y.Doc; readonly stateVector: Uint8Array } | null;
  /** Who waits for its answer. */
  asking: { readonly resolve: (answer: CheckAnswer) => void; readonly reject: (error: Refusal) => void } | null;
}

/**
 * Checks in a process that is ended where a file takes more than it may. A thread would not do: where its memory ends in the
 * middle of one large allocation, V8 ends the whole program.
 */
export class ProcessChecks implements MappeChecks {
  readonly #start: StartCheckProcess;
  readonly #caps: CheckCaps;
  readonly #serial = new Serial();
  #running: Running | null = null;
  #idle: NodeJS.Timeout | undefined;

  constructor(start: StartCheckProcess, caps = usualCaps) {
    this.#start = start;
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

  async readList(bytes: Uint8Array): Promise<CheckResults['readList']> {
    try {
      return await this.#run<'readList'>(() => ({ do: 'readList', bytes }));
    } catch (error) {
      const isOverrun = error instanceof Refusal && error.code === 'mappe-overrun';
      throw isOverrun ? new Refusal('import-too-large', {}, { cause: error }) : error;
    }
  }

  close(): Promise<void> {
    return this.#serial.run(() => Promise.resolve(this.#end()));
  }

  #run<Name extends CheckJob['do']>(jobFor: (running: Running) => CheckJob): Promise<CheckResults[Name]> {
    return this.#serial.run(async () => {
      clearTimeout(this.#idle);
      this.#running ??= this.#begin();
      const answer = await this.#ask(this.#running, jobFor(this.#running)).catch((error: unknown) => {
        this.#end();
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

  #begin(): Running {
    const running: Running = { process: this.#start(this.#caps.memory), known: null, asking: null };
    // The process answers each job with what that job gives.
    running.process.onAnswer((answer) => running.asking?.resolve(answer as CheckAnswer));
    running.process.onEnd((cause) => {
      running.asking?.reject(new Refusal('mappe-overrun', {}, { cause }));
      if (this.#running === running) this.#running = null;
    });
    return running;
  }

  async #ask(running: Running, job: CheckJob): Promise<CheckAnswer> {
    let timer: NodeJS.Timeout | undefined;
    try {
      return await new Promise((resolve, reject) => {
        // Not unref'd: while a check is under way the program waits for it.
        timer = setTimeout(() => reject(new Refusal('mappe-overrun')), this.#caps.time);
        running.asking = { resolve, reject };
        running.process.post(job);
      });
    } finally {
      clearTimeout(timer);
      running.asking = null;
    }
  }

  #end(): void {
    clearTimeout(this.#idle);
    this.#running?.process.end();
    this.#running = null;
  }
}

/** What the process must hear of a document: all of it, or what came since it last heard. */
function ownState(running: Running, { catalogueId, doc, guarded }: CheckedAgainst): OwnState {
  const { known } = running;
  const isWhole = known?.catalogueId !== catalogueId || known.doc !== doc;
  running.known = { catalogueId, doc, stateVector: Y.encodeStateVector(doc) };
  const update = isWhole ? Y.encodeStateAsUpdateV2(doc) : Y.encodeStateAsUpdateV2(doc, known.stateVector);
  return { catalogueId, isWhole, update, guarded };
}
