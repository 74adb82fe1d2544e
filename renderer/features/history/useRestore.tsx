import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Command } from '../../../shared/document/commands.ts';
import { useSession } from '../../document/hooks.ts';
import { historyTexts } from '../../texts/history.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { say } from '../../ui/toasts.ts';
import { useComplain } from '../../ui/useComplain.ts';
import { RestoreDialog } from './RestoreDialog.tsx';

/**
 * Brings back what was, after it was looked at: `ask` shows what would change; a press more makes it one act and one undo
 * step. `dialog` is to be drawn.
 */
export function useRestore(): { ask: (commands: readonly Command[]) => void; dialog: ReactNode } {
  const session = useSession();
  const texts = useTexts(historyTexts);
  const complain = useComplain();
  const [asked, setAsked] = useState<readonly Command[] | null>(null);
  const restore = (commands: readonly Command[]) => {
    setAsked(null);
    try {
      const act = session.perform(commands);
      say({ text: texts.takenBack, action: { label: texts.undo, onPress: () => session.takeBack(act) } });
    } catch (error) {
      complain(error);
    }
  };
  const dialog = asked !== null && (
    <RestoreDialog commands={asked} onRestore={() => restore(asked)} onClose={() => setAsked(null)} />
  );
  return { ask: setAsked, dialog };
}
