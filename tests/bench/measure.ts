/** The middle of the values; of an even number, the upper of the two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** How long work takes, in milliseconds, beside what it gave. */
export async function timed<T>(work: () => T | Promise<T>): Promise<{ ms: number; value: T }> {
  const start = performance.now();
  const value = await work();
  return { ms: performance.now() - start, value };
}

export interface Pair {
  /** Milliseconds, medians. */
  readonly ours: number;
  readonly bare: number;
  readonly ratio: number;
}

/** So that no turn pays for what the one before left in memory. */
const collectGarbage = () => globalThis.gc?.();

/**
 * Measures our work beside the bare one, turn by turn in the same run, so that the machine's moods meet both alike.
 * @param before what comes before each of the two
 * @returns medians and the median of the paired ratios
 */
export async function paired(
  runs: number,
  ours: () => Promise<number>,
  bare: () => Promise<number>,
  before: () => void = collectGarbage,
): Promise<Pair> {
  const times: { ours: number; bare: number }[] = [];
  for (let run = 0; run <= runs; run += 1) {
    before();
    const bareMs = await bare();
    before();
    const oursMs = await ours();
    // The first turn warms up.
    if (run > 0) times.push({ ours: oursMs, bare: bareMs });
  }
  return pairOf(times);
}

/** Several turns as one: medians, and the median of the paired ratios. */
export const pairOf = (turns: readonly { readonly ours: number; readonly bare: number }[]): Pair => ({
  ours: median(turns.map(({ ours }) => ours)),
  bare: median(turns.map(({ bare }) => bare)),
  ratio: median(turns.map(({ ours, bare }) => ours / bare)),
});

/** Prints one line of a benchmark: whether it keeps to its limit, by how much, and what was measured. */
export function report(what: string, ratio: number, limit: number, more: string): void {
  console.log(`${ratio <= limit ? 'ok  ' : 'OVER'} ${ratio.toFixed(2)} (<= ${limit})  ${what}  [${more}]`);
}
