import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Command } from '../../../shared/document/commands.ts';
import { usePerformSaid } from '../../document/usePerformSaid.ts';
import { historyTexts } from '../../texts/history.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { RestoreDialog } from './RestoreDialog.tsx';

/**
 * Brings back what was, after it was looked at: `ask` shows what would change; a press more makes it one act and one undo
 * step. `dialog` is to be drawn.
 */
export function useRestore(): { ask: (commands: readonly Command[]) => void; dialog: ReactNode } {
  const perform = usePerformSaid();
  const { takenBack } = useTexts(historyTexts);
  const [asked, setAsked] = useState<readonly Command[] | null>(null);
  const restore = (commands: readonly Command[]) => {
    setAsked(null);
    void perform(commands, takenBack);
  };
  const dialog = asked !== null && (
    <RestoreDialog commands={asked} onRestore={() => restore(asked)} onClose={() => setAsked(null)} />
  );
  return { ask: setAsked, dialog };
}
