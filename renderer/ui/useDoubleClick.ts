import { useEffect, useEffectEvent, useRef } from 'react';
import type { MouseEvent as ReactMouseEvent, RefObject } from 'react';

/** A second click follows within so many milliseconds, and so near in CSS pixels. */
const within = 500;
const near = 4;

/** Of what a press is made, in this order. */
const pressed = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const;

interface FirstClick<Cell> {
  readonly cell: Cell;
  readonly at: number;
  readonly x: number;
  readonly y: number;
}

/**
 * Hears a double click on a cell of a table wherever its second click falls: the first one may have opened a record there,
 * and none of what lies there by then is meant, so it hears nothing.
 * @param onDoubleClick told which cell was clicked first
 * @returns to be told of every first click on a cell
 */
export function useDoubleClick<Cell>(
  table: RefObject<HTMLElement | null>,
  onDoubleClick: (cell: Cell) => void,
): (event: ReactMouseEvent, cell: Cell) => void {
  const first = useRef<FirstClick<Cell> | null>(null);
  const tell = useEffectEvent(onDoubleClick);
  useEffect(() => {
    let isSecond = false;
    const hear = (event: MouseEvent) => {
      if (event.type === 'pointerdown') {
        const { current } = first;
        isSecond =
          current !== null &&
          event.timeStamp - current.at < within &&
          Math.hypot(event.clientX - current.x, event.clientY - current.y) < near;
        if (!isSecond) first.current = null;
      }
      const isMeant = !isSecond || (event.target instanceof Node && table.current?.contains(event.target) === true);
      if (event.type === 'click') isSecond = false;
      if (isMeant) return;
      event.preventDefault();
      event.stopPropagation();
    };
    const begin = () => {
      if (first.current !== null) tell(first.current.cell);
    };
    for (const type of pressed) window.addEventListener(type, hear, true);
    window.addEventListener('dblclick', begin);
    return () => {
      for (const type of pressed) window.removeEventListener(type, hear, true);
      window.removeEventListener('dblclick', begin);
    };
  }, [table]);
  return ({ timeStamp, clientX, clientY }, cell) => {
    first.current = { cell, at: timeStamp, x: clientX, y: clientY };
  };
}
