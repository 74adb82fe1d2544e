import type { Command } from '../../shared/document/commands.ts';
import { appTexts } from '../texts/app.ts';
import { useTexts } from '../texts/useTexts.ts';
import { say } from '../ui/toasts.ts';
import { useSession } from './hooks.ts';

/** Carries out commands as one act, says so, and offers to take it back. */
export function usePerformSaid(): (commands: readonly Command[], said: string) => void {
  const session = useSession();
  const { undo } = useTexts(appTexts);
  return (commands, said) => {
    const act = session.perform(commands);
    say({ text: said, action: { label: undo, onPress: () => session.takeBack(act) } });
  };
}
