import { useSyncExternalStore } from 'react';

// For as long as the window is open: whoever works through one record after the other wants each as large as the last.
let isWhole = false;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function toggle(): void {
  isWhole = !isWhole;
  for (const listener of listeners) listener();
}

/** Whether an open record takes the whole page instead of a strip beside its list, and the way to change that. */
export const useWholeRecord = (): readonly [boolean, () => void] => [
  useSyncExternalStore(subscribe, () => isWhole),
  toggle,
];
