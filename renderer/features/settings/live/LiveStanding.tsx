import { Refusal } from '../../../../shared/refusal.ts';
import type { LiveState } from '../../../../shared/rpc/liveCalls.ts';
import { refusalText } from '../../../../shared/texts/refusals.ts';
import { useLanguage } from '../../../texts/LanguageContext.tsx';
import { liveTexts } from '../../../texts/live.ts';
import { momentText } from '../../../texts/times.ts';
import { useTexts } from '../../../texts/useTexts.ts';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';

interface LiveStandingProps {
  readonly state: LiveState;
  readonly onRetry: () => void;
  readonly onLeave: () => void;
}

/** How a catalogue stands with the server that is set. */
export function LiveStanding({ state: { url, state, code, lastEqual }, onRetry, onLeave }: LiveStandingProps) {
  const texts = useTexts(liveTexts);
  const language = useLanguage();
  return (
    <>
      {url?.startsWith('ws:') === true && <Notice kind="warn">{texts.plain}</Notice>}
      {state === 'connected' && <Notice kind="ok">{texts.connected}</Notice>}
      {state === 'connecting' && code === null && <Notice kind="info">{texts.connecting}</Notice>}
      {code !== null && (
        <Notice kind={state === 'failed' ? 'bad' : 'warn'}>{refusalText(new Refusal(code), language)}</Notice>
      )}
      {lastEqual !== null && (
        <p className="muted small">{texts.lastEqual(momentText(new Date(lastEqual), language))}</p>
      )}
      <div className="settings-acts">
        {state === 'failed' && <Button onPress={onRetry}>{texts.retry}</Button>}
        <Button kind="quiet" onPress={onLeave}>
          {texts.leave}
        </Button>
      </div>
    </>
  );
}
