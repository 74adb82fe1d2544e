import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

/** So many items more are drawn before the window may do something else. */
const step = 200;

interface Printing {
  /** How many items are in the page. */
  readonly drawn: number;
  /** How far the preparation is, between 0 and 1; null while nothing is printed. */
  readonly share: number | null;
  /**
   * Draws what the preview leaves out, bit by bit, calls `output` while all of it is in the page and the window has the
   * title of the paper, and puts everything back. One at a time. Fails with what `output` fails with.
   */
  readonly print: (title: string, output: () => Promise<void> | void) => Promise<void>;
  readonly cancel: () => void;
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * Puts all of a long paper into the page for as long as it is printed.
 * @param shown how many items the preview shows
 * @param total how many there are
 */
export function usePrinting(shown: number, total: number): Printing {
  const [filled, setFilled] = useState<number | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const print: Printing['print'] = async (title, output) => {
    if (running.current !== null) return;
    const { signal } = (running.current = new AbortController());
    const titleBefore = document.title;
    try {
      for (let at = shown; at < total && !signal.aborted; at += step) {
        flushSync(() => setFilled(at));
        await pause();
      }
      if (signal.aborted) return;
      flushSync(() => setFilled(total));
      await document.fonts.ready;
      document.title = title;
      await output();
    } finally {
      document.title = titleBefore;
      running.current = null;
      setFilled(null);
    }
  };
  return {
    drawn: filled ?? shown,
    share: filled === null ? null : total === 0 ? 1 : Math.min(1, filled / total),
    print,
    cancel: () => running.current?.abort(),
  };
}
