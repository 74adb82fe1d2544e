import { useCallback, useEffect } from 'react';
import { useSession } from '../document/hooks.ts';
import { appTexts } from '../texts/app.ts';
import { longWorkTexts } from '../texts/longWork.ts';
import { useTexts } from '../texts/useTexts.ts';
import { goOn, shownWork } from '../ui/longWork.ts';
import { say } from '../ui/toasts.ts';
import { useComplain } from '../ui/useComplain.ts';

/** Undo and redo, which say what they had to leave alone. */
export function useUndo(): { undo: () => void; redo: () => void } {
  const session = useSession();
  const { undoKept } = useTexts(appTexts);
  const { takingBack, redoing } = useTexts(longWorkTexts);
  const complain = useComplain();
  const step = useCallback(
    async (way: 'undo' | 'redo') => {
      // Keys reach through the dialog that shows how far it is.
      if (shownWork.read() !== null) return;
      try {
        const result = await goOn(way === 'undo' ? takingBack : redoing, (going) => session[way](going));
        if (result !== null && result.kept.length > 0) say({ text: undoKept(result.kept.length) });
      } catch (error) {
        complain(error);
      }
    },
    [session, undoKept, takingBack, redoing, complain],
  );
  const undo = useCallback(() => void step('undo'), [step]);
  const redo = useCallback(() => void step('redo'), [step]);
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
