/** What takes times inside a page; it is put into each before the page itself runs. */
export interface Probe {
  /** Begins to take a time: now, or with the next key that is pressed. */
  readonly begin: (at: 'now' | 'key', isThere: () => boolean) => void;
  /** Milliseconds from the beginning to the end of the frame in which what was waited for stood there. */
  readonly painted: () => Promise<number>;
  /** Milliseconds between frames, from now until the function it answers is called. */
  readonly watchFrames: () => () => number[];
  /** Ends when the page has nothing left to do: no timer is due, nobody asks for a turn and no slice waits for one. */
  readonly rest: () => Promise<void>;
  /** How long each task took that held the page for over 50 ms after `since`, a time of `performance.now`. */
  readonly longTasks: (since: number) => number[];
}

declare global {
  interface Window {
    probe: Probe;
  }
}

/** Runs in the page, as text: it refers to nothing outside itself. */
export function installProbe(): void {
  const tasks: PerformanceEntry[] = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: 'longtask', buffered: true });

  /** The time after a frame: a message that was sent while it began is read when it has been laid out and painted. */
  const afterPaint = (then: () => void) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = then;
    port2.postMessage(null);
  };
  let painted: Promise<number> = Promise.reject(new Error('Nothing was begun'));
  painted.catch(() => undefined);

  const begin: Probe['begin'] = (at, isThere) => {
    painted = new Promise((resolve) => {
      const from = (began: number) => {
        const look = () => {
          if (isThere()) afterPaint(() => resolve(performance.now() - began));
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      };
      if (at === 'now') from(performance.now());
      // The event knows when the key was pressed, however long the page took to hear of it.
      else addEventListener('keydown', ({ timeStamp }) => from(timeStamp), { once: true, capture: true });
    });
  };

  const watchFrames: Probe['watchFrames'] = () => {
    const times: number[] = [];
    let isWatching = true;
    const onFrame = (time: number) => {
      times.push(time);
      if (isWatching) requestAnimationFrame(onFrame);
    };
    requestAnimationFrame(onFrame);
    return () => {
      isWatching = false;
      return times.slice(1).map((time, at) => time - (times[at] ?? time));
    };
  };

  const rest: Probe['rest'] = () =>
    new Promise((resolve) => {
      let turns = 0;
      const onIdle = (deadline: IdleDeadline) => {
        // Time is left until the next timer is due or a task waits, 50 ms at most.
        const isFree = deadline.timeRemaining() > 40;
        const asked = performance.now();
        // What a page does in slices of 8 ms while nobody waits for it counts as no task; it stands in this queue.
        const onTurn = () => {
          turns = isFree && performance.now() - asked < 4 ? turns + 1 : 0;
          if (turns === 5) resolve();
          else setTimeout(() => requestIdleCallback(onIdle), 10);
        };
        void scheduler.postTask(onTurn, { priority: 'background' });
      };
      requestIdleCallback(onIdle);
    });

  window.probe = {
    begin,
    painted: () => painted,
    watchFrames,
    rest,
    longTasks: (since) => tasks.filter(({ startTime }) => startTime >= since).map(({ duration }) => duration),
  };
}
