import { useEffect, useEffectEvent } from 'react';
import { isDialogOpen } from './isDialogOpen.ts';

interface HelpKeys {
  readonly onHandbook: () => void;
  readonly onKeys: () => void;
}

/** F1 opens the Handbuch, Ctrl+F1 the list of keys. Not over a dialog, which waits for its answer. */
export function useHelpKeys({ onHandbook, onKeys }: HelpKeys): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'F1') return;
    event.preventDefault();
    if (isDialogOpen()) return;
    if (event.ctrlKey) onKeys();
    else onHandbook();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyDown(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
}
