import type { Command } from '../../../../shared/document/commands.ts';
import { useSession } from '../../../document/hooks.ts';
import { useTakeBack } from '../../../document/useTakeBack.ts';
import { useTexts } from '../../../texts/useTexts.ts';
import { versionsTexts } from '../../../texts/versions.ts';
import { say } from '../../../ui/toasts.ts';
import { useComplain } from '../../../ui/useComplain.ts';

/**
 * Carries a decision out and offers to take it back, here and with Ctrl+Z.
 * @param onDone called when it is done, to go on to the next
 */
export function useDecide(onDone: () => void): (commands: readonly Command[], said?: string) => void {
  const session = useSession();
  const texts = useTexts(versionsTexts);
  const takeBack = useTakeBack();
  const complain = useComplain();
  return (commands, said = texts.decided) => {
    try {
      const act = session.perform(commands);
      const onPress = async () => {
        if (await takeBack(act)) say({ text: texts.takenBack });
      };
      say({ text: said, action: { label: texts.takeBack, onPress: () => void onPress() } });
      onDone();
    } catch (error) {
      complain(error);
    }
  };
}
