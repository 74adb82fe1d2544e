import { useEffect, useEffectEvent } from 'react';
import { isDialogOpen } from '../isDialogOpen.ts';

/** Ctrl+K opens the finder, also while one is typing. Not over a dialog, which waits for its answer. */
export function useFinderKey(onFind: () => void): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const isFind = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k';
    if (!isFind) return;
    event.preventDefault();
    if (!isDialogOpen()) onFind();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyDown(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
}
