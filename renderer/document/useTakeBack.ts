import { useCallback } from 'react';
import type { Act } from '../../shared/document/commands.ts';
import { appTexts } from '../texts/app.ts';
import { longWorkTexts } from '../texts/longWork.ts';
import { useTexts } from '../texts/useTexts.ts';
import { goOn } from '../ui/longWork.ts';
import { say } from '../ui/toasts.ts';
import { useComplain } from '../ui/useComplain.ts';
import { useSession } from './hooks.ts';

/** Takes an act back, whatever was done since, and says what it had to leave alone; gives whether it was taken back. */
export function useTakeBack(): (act: Act) => Promise<boolean> {
  const session = useSession();
  const { undoKept } = useTexts(appTexts);
  const { takingBack } = useTexts(longWorkTexts);
  const complain = useComplain();
  return useCallback(
    async (act) => {
      try {
        const result = await goOn(takingBack, (going) => session.takeBack(act, going));
        if (result !== null && result.kept.length > 0) say({ text: undoKept(result.kept.length) });
        return result !== null;
      } catch (error) {
        complain(error);
        return false;
      }
    },
    [session, undoKept, takingBack, complain],
  );
}
