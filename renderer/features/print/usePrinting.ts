import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { sliceLength } from './paper/Slices.tsx';

/** After so many milliseconds of drawing the window may do something else. */
const turn = 16;

/** So many items are taken out of the page at once: that is less work than to draw them. */
const removedAtOnce = 20 * sliceLength;

interface Printing {
  /** How many items are in the page. */
  readonly drawn: number;
  /** Whether the next paper can be printed; not before the one before is out of the page again. */
  readonly isFree: boolean;
  /** How far the preparation is, between 0 and 1; null while nothing is prepared. */
  readonly share: number | null;
  /**
   * Draws what the preview leaves out, bit by bit, calls `output` while all of it is in the page and the window has the
   * title of the paper, and puts everything back. One at a time. Fails with what `output` fails with.
   */
  readonly print: (title: string, output: () => Promise<void> | void) => Promise<void>;
  readonly cancel: () => void;
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Counts from one number of items to another, with pauses in which the window does what it likes. */
async function inTurns(from: number, to: number, step: number, draw: (count: number) => void, signal?: AbortSignal) {
  let end = performance.now() + turn;
  for (let at = from; (to - at) * step > 0 && signal?.aborted !== true; at += step) {
    draw(at);
    if (performance.now() < end) continue;
    await pause();
    end = performance.now() + turn;
  }
}

/**
 * Puts all of a long paper into the page for as long as it is printed.
 * @param shown how many items the preview shows
 * @param total how many there are
 */
export function usePrinting(shown: number, total: number): Printing {
  const [filled, setFilled] = useState<number | null>(null);
  const [isPreparing, setIsPreparing] = useState(false);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const print: Printing['print'] = async (title, output) => {
    if (running.current !== null) return;
    const { signal } = (running.current = new AbortController());
    const titleBefore = document.title;
    let reached = shown;
    const draw = (count: number) => {
      reached = count;
      flushSync(() => setFilled(count));
    };
    try {
      setIsPreparing(true);
      await inTurns(shown, total, sliceLength, draw, signal);
      if (signal.aborted) return;
      draw(total);
      await document.fonts.ready;
      document.title = title;
      await output();
    } finally {
      document.title = titleBefore;
      setIsPreparing(false);
      await inTurns(reached - removedAtOnce, shown, -removedAtOnce, draw);
      setFilled(null);
      running.current = null;
    }
  };
  return {
    drawn: filled ?? shown,
    isFree: filled === null,
    share: !isPreparing ? null : total === 0 ? 1 : Math.min(1, (filled ?? 0) / total),
    print,
    cancel: () => running.current?.abort(),
  };
}
