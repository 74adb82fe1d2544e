import { useCallback } from 'react';
import * as z from 'zod';
import { SessionProvider } from '../document/hooks.ts';
import { appTexts } from '../texts/app.ts';
import { useTexts } from '../texts/useTexts.ts';
import { Button } from '../ui/Button.tsx';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { Progress } from '../ui/Progress.tsx';
import { CatalogueFrame } from './CatalogueFrame.tsx';
import type { CatalogueRoute } from './route.ts';
import type { SettingsStore } from './SettingsStore.ts';
import { useOpenedCatalogue } from './useOpenedCatalogue.ts';
import { go } from './useRoute.ts';

// The policy of the page forbids the functions that zod would compile from text.
z.config({ jitless: true });

interface WorkspaceProps {
  readonly route: CatalogueRoute;
  readonly settings: SettingsStore;
  readonly version: string;
  readonly onOpenMappe: () => void;
}

/** One catalogue, open for as long as this is there. */
export function Workspace({ route, settings, version, onOpenMappe }: WorkspaceProps) {
  const texts = useTexts(appTexts);
  const writer = useCallback(() => {
    const { author, workplace } = settings.read();
    return { author, workplace, app: version };
  }, [settings, version]);
  const opening = useOpenedCatalogue(route.catalogueId, writer);
  switch (opening.kind) {
    case 'opening':
      return (
        <main className="page-alone">
          <Progress label={texts.opening} share={null} />
        </main>
      );
    case 'failed':
      return (
        <main className="page-alone">
          <ErrorNotice
            error={opening.error}
            actions={<Button onPress={() => go({ view: 'start' })}>{texts.toStart}</Button>}
          />
        </main>
      );
    case 'open':
      return (
        <SessionProvider value={opening.session}>
          <CatalogueFrame
            route={route}
            settings={settings}
            notes={opening.notes}
            rescued={opening.rescued}
            onOpenMappe={onOpenMappe}
          />
        </SessionProvider>
      );
  }
}
