import { useEffect, useSyncExternalStore } from 'react';
import { PathChooser } from '../features/chooser/PathChooser.tsx';
import { HostProvider } from '../host/HostContext.tsx';
import type { Host } from '../host/HostContext.tsx';
import { appTexts } from '../texts/app.ts';
import { LanguageProvider } from '../texts/LanguageContext.tsx';
import { LongWorkDialog } from '../ui/LongWorkDialog.tsx';
import { ToastRegion } from '../ui/ToastRegion.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Fault } from './Fault.tsx';
import { Pages } from './Pages.tsx';
import type { SettingsStore } from './SettingsStore.ts';
import { useAppearance } from './useAppearance.ts';

interface AppProps {
  readonly host: Host;
  readonly settings: SettingsStore;
  readonly version: string;
}

/** The whole window: one language, one appearance, one line to the host, and the page the address names. */
export function App({ host, settings: store, version }: AppProps) {
  const settings = useSyncExternalStore(store.subscribe, store.read);
  const { language, appearance } = settings;
  useAppearance(appearance);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const texts = appTexts[language];
  return (
    <LanguageProvider language={language}>
      <HostProvider value={host}>
        <ErrorBoundary fallback={<Fault />}>
          <Pages settings={store} version={version} />
        </ErrorBoundary>
        <PathChooser />
        <LongWorkDialog />
        <ToastRegion label={texts.messages} closeLabel={texts.close} />
      </HostProvider>
    </LanguageProvider>
  );
}
