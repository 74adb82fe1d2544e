import { useState } from 'react';
import type { ExchangeState } from '../../../../shared/rpc/exchangeCalls.ts';
import { useSession } from '../../../document/hooks.ts';
import { useHost } from '../../../host/HostContext.tsx';
import { useExchange } from '../../../host/useExchange.ts';
import { exchangeTexts } from '../../../texts/exchange.ts';
import { useTexts } from '../../../texts/useTexts.ts';
import { Button } from '../../../ui/Button.tsx';
import { ErrorNotice } from '../../../ui/ErrorNotice.tsx';
import { say } from '../../../ui/toasts.ts';
import { useComplain } from '../../../ui/useComplain.ts';
import { SettingsSection } from '../SettingsSection.tsx';
import { ExchangeFolder } from './ExchangeFolder.tsx';

interface ExchangeSettingsProps {
  /** Goes to what colleagues sent. */
  readonly onMerge: () => void;
}

/** The folder through which colleagues exchange their copies: choosing it, how it is, who else is there. */
export function ExchangeSettings({ onMerge }: ExchangeSettingsProps) {
  const host = useHost();
  const { catalogueId } = useSession();
  const texts = useTexts(exchangeTexts);
  const complain = useComplain();
  const { state, error, take } = useExchange(catalogueId);
  const [isWorking, setIsWorking] = useState(false);

  const work = async (ask: () => Promise<ExchangeState | null>, done?: string) => {
    setIsWorking(true);
    try {
      const next = await ask();
      if (next === null) return;
      take(next);
      if (done !== undefined) say({ text: done });
    } catch (failure) {
      complain(failure);
    } finally {
      setIsWorking(false);
    }
  };
  const choose = () => work(() => host.call('exchange.choose', { catalogueId }));
  return (
    <SettingsSection title={texts.title} what={texts.what}>
      <ErrorNotice error={error} />
      {state?.folder === null && (
        <div>
          <Button icon="folder" isDisabled={isWorking} onPress={() => void choose()}>
            {texts.choose}
          </Button>
        </div>
      )}
      {state !== null && state.folder !== null && (
        <ExchangeFolder
          state={state}
          folder={state.folder}
          isWorking={isWorking}
          onNow={() => void work(() => host.call('exchange.now', { catalogueId }))}
          onChoose={() => void choose()}
          onLeave={() => void work(() => host.call('exchange.leave', { catalogueId }), texts.left)}
          onAutomatic={(automatic) => void work(() => host.call('exchange.set', { catalogueId, automatic }))}
          onMerge={onMerge}
        />
      )}
    </SettingsSection>
  );
}
