import { lazy, Suspense } from 'react';
import { handbookTexts } from '../texts/handbook/handbookTexts.ts';
import { useTexts } from '../texts/useTexts.ts';
import { Button } from '../ui/Button.tsx';
import { hashOf } from './route.ts';

const HandbookView = lazy(async () => ({
  default: (await import('../features/handbook/HandbookView.tsx')).HandbookView,
}));

interface HandbookAloneProps {
  readonly page: string | null;
  readonly onBack: () => void;
}

/** The Handbuch while no catalogue is open. */
export function HandbookAlone({ page, onBack }: HandbookAloneProps) {
  const texts = useTexts(handbookTexts);
  return (
    <main className="page-whole">
      <title>{texts.title}</title>
      <Suspense>
        <HandbookView
          pageId={page}
          hrefOf={(next) => hashOf({ view: 'handbook', page: next })}
          viewHrefOf={(about) => (about === 'start' ? hashOf({ view: 'start' }) : null)}
          actions={
            <Button icon="arrow-left" onPress={onBack}>
              {texts.back}
            </Button>
          }
        />
      </Suspense>
    </main>
  );
}
