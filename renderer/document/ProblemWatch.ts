import { dayOf } from '../../shared/catalogue/calendar.ts';
import type { Problem } from '../../shared/catalogue/problem.ts';
import { problemsOf } from '../../shared/catalogue/problems/problemsOf.ts';
import { listKinds } from '../../shared/catalogue/records.ts';
import type { ListKind } from '../../shared/catalogue/records.ts';
import { sameJson } from '../../shared/document/json.ts';
import { problemContext } from '../../shared/document/problemContext.ts';
import type { Projection, Touched } from '../../shared/document/projection.ts';
import { inSlices } from './inSlices.ts';

type Problems = ReadonlyMap<string, readonly Problem[]>;

/** Every so many milliseconds of a long look-through, what is known so far is shown. */
const showEvery = 250;

/**
 * The problems of every record, looked for in idle slices so that typing never waits for 10,000 offers. A record keeps
 * its list's identity while nothing changes; records without problems have none.
 */
export class ProblemWatch {
  readonly #projection: Projection;
  readonly #onChange: () => void;
  #known = new Map<string, readonly Problem[]>();
  #shown: Problems = new Map();
  #stop: () => void = () => {};
  #unfinished: readonly (readonly [ListKind, string])[] = [];
  #isComplete = false;

  constructor(projection: Projection, onChange: () => void) {
    this.#projection = projection;
    this.#onChange = onChange;
    this.#lookThrough(this.#everything());
  }

  get problems(): Problems {
    return this.#shown;
  }

  /** Whether every record was looked at since opening; until then there may be more than is shown. */
  get isComplete(): boolean {
    return this.#isComplete;
  }

  /** Looks again at what a transaction touched; a partner, a place or the catalogue can matter to every offer. */
  touched(touched: Touched): void {
    const offers = touched.get('offers');
    const onlyOffers = offers !== undefined && touched.size === 1 && this.#unfinished.length === 0;
    this.#lookThrough(onlyOffers ? [...offers].map((id) => ['offers', id] as const) : this.#everything());
  }

  close(): void {
    this.#stop();
  }

  #everything(): (readonly [ListKind, string])[] {
    return listKinds.flatMap((kind) => this.#projection.ids(kind).map((id) => [kind, id] as const));
  }

  #lookThrough(records: readonly (readonly [ListKind, string])[]): void {
    this.#stop();
    this.#unfinished = records;
    const context = problemContext(this.#projection, dayOf(new Date()));
    let changed = false;
    let shownAt = performance.now();
    const look = ([kind, id]: readonly [ListKind, string]) => {
      const record = this.#projection.record(kind, id);
      const problems = record === undefined ? [] : problemsOf(kind, record, context);
      const before = this.#known.get(id) ?? [];
      if (sameJson(before, problems)) return;
      if (problems.length > 0) this.#known.set(id, problems);
      else this.#known.delete(id);
      changed = true;
    };
    this.#stop = inSlices(records, look, (done) => {
      const isFirstTime = done && !this.#isComplete;
      if (done) {
        this.#unfinished = [];
        this.#isComplete = true;
      }
      if (!(changed || isFirstTime) || (!done && performance.now() - shownAt < showEvery)) return;
      changed = false;
      shownAt = performance.now();
      this.#shown = new Map(this.#known);
      this.#onChange();
    });
  }
}
