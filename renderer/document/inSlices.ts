/** How long one slice may hold the window, in milliseconds: a frame at 60 Hz has room for it. */
const sliceLength = 8;

/** Does work once nothing is left that a person waits for: keys, drawing, answers of the host. */
export function atRest(work: () => void): void {
  // Where a program cannot tell the two apart, at least they take turns.
  if ('scheduler' in globalThis) void scheduler.postTask(work, { priority: 'background' });
  else setTimeout(work, 0);
}

/**
 * Works through items while the window has nothing better to do.
 * @param afterSlice called after each slice, so that partial results can be shown
 * @returns the way to stop early
 */
export function inSlices<T>(
  items: Iterable<T>,
  work: (item: T) => void,
  afterSlice: (done: boolean) => void = () => {},
): () => void {
  const rest = items[Symbol.iterator]();
  let stopped = false;
  // Asked anew each time: the work itself may stop it.
  const isStopped = () => stopped;
  const slice = () => {
    if (isStopped()) return;
    const end = performance.now() + sliceLength;
    let next = rest.next();
    while (next.done !== true) {
      work(next.value);
      if (isStopped()) return;
      if (performance.now() >= end) break;
      next = rest.next();
    }
    afterSlice(next.done === true);
    if (next.done !== true) atRest(slice);
  };
  atRest(slice);
  return () => {
    stopped = true;
  };
}
