import { useCallback } from 'react';
import type { Act, Command } from '../../shared/document/commands.ts';
import { longWorkTexts } from '../texts/longWork.ts';
import { useTexts } from '../texts/useTexts.ts';
import { goOn } from '../ui/longWork.ts';
import { useComplain } from '../ui/useComplain.ts';
import { useSession } from './hooks.ts';
import { useSayActed } from './useSayActed.ts';

/**
 * Carries out commands as one act, however many there are, says so, and offers to take it back. It gives the act; null where
 * a person stopped it, or where it was refused, which is said.
 */
export function usePerformSaid(): (commands: readonly Command[], said: string) => Promise<Act | null> {
  const session = useSession();
  const { changing } = useTexts(longWorkTexts);
  const sayActed = useSayActed();
  const complain = useComplain();
  return useCallback(
    async (commands, said) => {
      try {
        const act = await goOn(changing, (going) => session.performMany(commands, going));
        if (act !== null) sayActed(act, said);
        return act;
      } catch (error) {
        complain(error);
        return null;
      }
    },
    [session, changing, sayActed, complain],
  );
}
