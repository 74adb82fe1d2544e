import { useSession } from '../../../document/hooks.ts';
import { useLive } from '../../../host/useLive.ts';
import { liveTexts } from '../../../texts/live.ts';
import { useTexts } from '../../../texts/useTexts.ts';
import { DraftField } from '../../../ui/fields/DraftField.tsx';
import { optionalText } from '../../../ui/format/textCodecs.ts';
import { ErrorNotice } from '../../../ui/ErrorNotice.tsx';
import { say } from '../../../ui/toasts.ts';
import { SettingsSection } from '../SettingsSection.tsx';
import { LiveStanding } from './LiveStanding.tsx';
import { LiveToken } from './LiveToken.tsx';

/** The server that a catalogue keeps to, where there is one: its address, and how it stands. */
export function LiveSettings() {
  const { catalogueId } = useSession();
  const texts = useTexts(liveTexts);
  const { state, error, hasToken, set, setToken } = useLive(catalogueId);
  const leave = async () => {
    await set(null);
    say({ text: texts.left });
  };
  return (
    <SettingsSection title={texts.title} what={texts.what}>
      <ErrorNotice error={error} />
      {state !== null && (
        <DraftField
          label={texts.address}
          value={state.url}
          codec={optionalText}
          onCommit={(url) => void set(url)}
          inputMode="url"
          notes={texts.addressHint}
        />
      )}
      {state !== null && state.url !== null && (
        <>
          <LiveToken isKept={hasToken} onKeep={(token) => void setToken(token)} />
          <LiveStanding state={state} onRetry={() => void set(state.url)} onLeave={() => void leave()} />
        </>
      )}
    </SettingsSection>
  );
}
