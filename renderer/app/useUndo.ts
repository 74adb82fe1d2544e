import { useCallback, useEffect } from 'react';
import { useSession } from '../document/hooks.ts';
import { appTexts } from '../texts/app.ts';
import { useTexts } from '../texts/useTexts.ts';
import { say } from '../ui/toasts.ts';

/** Undo and redo, which say what they had to leave alone. */
export function useUndo(): { undo: () => void; redo: () => void } {
  const session = useSession();
  const texts = useTexts(appTexts);
  const step = useCallback(
    (way: 'undo' | 'redo') => {
      const kept = session[way]()?.kept.length ?? 0;
      if (kept > 0) say({ text: texts.undoKept(kept) });
    },
    [session, texts],
  );
  const undo = useCallback(() => step('undo'), [step]);
  const redo = useCallback(() => step('redo'), [step]);
  return { undo, redo };
}

/** Ctrl+Z and Ctrl+Y (or Ctrl+Shift+Z), except where one is typing: there they belong to the text. */
export function useUndoKeys({ undo, redo }: { undo: () => void; redo: () => void }): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) redo();
      else undo();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [undo, redo]);
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type));
