/** Whole numbers below `limit`, the same ones for the same seed (mulberry32), so that a failure can be repeated. */
export function randomNumbers(seed: number): (limit: number) => number {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
}

/** A copy of `bytes` with one to three bits flipped. */
export function withFlippedBits(bytes: Uint8Array, random: (limit: number) => number): Uint8Array {
  const flipped = Uint8Array.from(bytes);
  // Each in another byte: a bit that is flipped twice is none.
  const places = new Set(Array.from({ length: 1 + random(3) }, () => random(bytes.length)));
  for (const place of places) flipped.set([(flipped[place] ?? 0) ^ (1 << random(8))], place);
  return flipped;
}
