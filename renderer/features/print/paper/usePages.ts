import { useLayoutEffect, useState } from 'react';
import type { RefObject } from 'react';

/** A millimetre in CSS pixels (CSS Values 4). */
const millimetre = 96 / 25.4;
/** A4 upright, and the gap between two pages of the preview; paper.css has the same. */
const pageWidth = 210 * millimetre;
const pageHeight = 297 * millimetre;
const gap = 6 * millimetre;

/** The text of a page shrinks no further than this; a narrower window scrolls. */
const smallest = 0.45;
const largest = 1.25;

interface Pages {
  /** How large the paper is shown. */
  readonly scale: number;
  readonly count: number;
  /** The size of all pages together as they are shown, in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Where each page begins, before it is scaled. */
  readonly tops: readonly number[];
}

/** Follows how wide the window of the preview is and how many pages the paper fills. */
export function usePages(frame: RefObject<HTMLElement | null>, paper: RefObject<HTMLElement | null>): Pages {
  const [{ width, height }, setSize] = useState({ width: pageWidth, height: pageHeight });
  useLayoutEffect(() => {
    const [outside, inside] = [frame.current, paper.current];
    if (outside === null || inside === null) return undefined;
    const measure = () => {
      const { paddingLeft, paddingRight } = getComputedStyle(outside);
      const room = outside.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
      setSize({ width: room, height: inside.offsetHeight });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(outside);
    observer.observe(inside);
    return () => observer.disconnect();
  }, [frame, paper]);
  const scale = Math.min(largest, Math.max(smallest, width / pageWidth));
  const count = Math.max(1, Math.round((height + gap) / (pageHeight + gap)));
  return {
    scale,
    count,
    width: pageWidth * scale,
    height: (count * (pageHeight + gap) - gap) * scale,
    tops: Array.from({ length: count }, (_, page) => page * (pageHeight + gap)),
  };
}
