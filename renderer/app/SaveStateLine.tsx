import { useSaveState } from '../document/hooks.ts';
import { appTexts } from '../texts/app.ts';
import { useLanguage } from '../texts/LanguageContext.tsx';
import { timeText } from '../texts/times.ts';
import { useTexts } from '../texts/useTexts.ts';
import { Icon } from '../ui/Icon.tsx';

/** How saving stands, always in view. */
export function SaveStateLine() {
  const state = useSaveState();
  const texts = useTexts(appTexts);
  const language = useLanguage();
  switch (state.kind) {
    case 'saved':
      return (
        <div className="save-state ok">
          <Icon name="check-circle" />
          <span>{texts.saved}</span>
          {state.at !== null && <span className="muted">{timeText(state.at, language)}</span>}
        </div>
      );
    case 'saving':
      return (
        <div className="save-state">
          <Icon name="clock" />
          <span>{texts.saving}</span>
        </div>
      );
    case 'failed':
      return (
        <div className="save-state bad">
          <Icon name="error" />
          <span>{texts.notSaved}</span>
        </div>
      );
  }
}
