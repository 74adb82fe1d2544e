import { useEffect, useEffectEvent } from 'react';
import type { RefObject } from 'react';
import { flushSync } from 'react-dom';

/**
 * Tells how wide an element is.
 * @param onRoom is given the width in rem, without the bar it scrolls by. What it changes is drawn before the new width
 *   is painted. Not called while the element is hidden.
 */
export function useRoom(element: RefObject<HTMLElement | null>, onRoom: ((room: number) => void) | undefined): void {
  const tell = useEffectEvent((width: number) => onRoom?.(width));
  useEffect(() => {
    if (element.current === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const width = entry?.contentRect.width ?? 0;
      const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
      if (width > 0) flushSync(() => tell(width / rem));
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
}
