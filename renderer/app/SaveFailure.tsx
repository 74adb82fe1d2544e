import { useSaveState, useSession } from '../document/hooks.ts';
import { appTexts } from '../texts/app.ts';
import { errorText } from '../texts/errorText.ts';
import { useLanguage } from '../texts/LanguageContext.tsx';
import { useTexts } from '../texts/useTexts.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';

/** Says why something could not be saved, and offers to try again; nothing while all is well. */
export function SaveFailure() {
  const session = useSession();
  const state = useSaveState();
  const texts = useTexts(appTexts);
  const language = useLanguage();
  // Without its host the window says so elsewhere, and trying again would help nobody.
  if (state.kind !== 'failed' || state.refusal.code === 'disconnected') return null;
  return (
    <Notice
      kind="bad"
      title={texts.notSavedBecause}
      isUrgent
      actions={<Button onPress={() => session.retrySave()}>{texts.saveAgain}</Button>}
    >
      {state.refusal.code === 'disk-full' ? texts.diskFull : errorText(state.refusal, language)}
    </Notice>
  );
}
