import { useEffect, useEffectEvent } from 'react';

interface FinderKeys {
  readonly onFind: () => void;
  readonly onShowKeys: () => void;
}

/** Ctrl+K opens the finder, also while one is typing; F1 the list of keys. Not over a dialog, which waits for its answer. */
export function useFinderKeys({ onFind, onShowKeys }: FinderKeys): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const isFind = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k';
    const isKeys = event.key === 'F1';
    if (!isFind && !isKeys) return;
    event.preventDefault();
    if (document.querySelector('[role="dialog"], [role="alertdialog"]') !== null) return;
    if (isFind) onFind();
    else onShowKeys();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyDown(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
}
