import { useState } from 'react';
import { startTexts } from '../../texts/start.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { ChooseCatalogueDialog } from './ChooseCatalogueDialog.tsx';
import { NoticesDialog } from './NoticesDialog.tsx';
import { RecentCatalogues } from './RecentCatalogues.tsx';
import { useCatalogues } from './useCatalogues.ts';
import { WaysToBegin } from './WaysToBegin.tsx';
import './StartView.css';

/** Which page of a catalogue comes first. */
export type FirstView = 'overview' | 'import';

interface StartViewProps {
  readonly version: string;
  readonly onNew: (view: FirstView) => Promise<void>;
  readonly onOpen: (catalogueId: string, view: FirstView) => void;
  readonly onOpenMappe: () => Promise<void>;
  readonly onSample: () => Promise<void>;
  readonly onHandbook: () => void;
  readonly onPreferences: () => void;
}

/** The first page: the catalogues of this computer, and every way to come by another. */
export function StartView({
  version,
  onNew,
  onOpen,
  onOpenMappe,
  onSample,
  onHandbook,
  onPreferences,
}: StartViewProps) {
  const texts = useTexts(startTexts);
  const catalogues = useCatalogues();
  const [isChoosing, setIsChoosing] = useState(false);
  const [showsNotices, setShowsNotices] = useState(false);
  const readList = async () => {
    if (catalogues !== null && catalogues.length > 0) setIsChoosing(true);
    else await onNew('import');
  };
  return (
    <div className="start">
      <title>{texts.program}</title>
      <main className="start-page">
        <header className="start-head">
          <div>
            <h1>{texts.program}</h1>
            <p className="muted">{texts.purpose}</p>
          </div>
          <div>
            <IconButton icon="help" label={texts.handbook} onPress={onHandbook} />
            <IconButton icon="settings" label={texts.preferences} onPress={onPreferences} />
          </div>
        </header>
        <div className="start-columns">
          <RecentCatalogues catalogues={catalogues} onOpen={(catalogueId) => onOpen(catalogueId, 'overview')} />
          <WaysToBegin
            ways={[
              { icon: 'add', label: texts.newCatalogue, what: texts.newWhat, onChoose: () => onNew('overview') },
              { icon: 'folder', label: texts.openMappe, what: texts.openWhat, onChoose: onOpenMappe },
              { icon: 'import', label: texts.readList, what: texts.readWhat, onChoose: readList },
              { icon: 'eye', label: texts.sample, what: texts.sampleWhat, onChoose: onSample },
            ]}
          />
        </div>
        <footer className="start-foot muted">
          {texts.version(version)}
          <Button kind="quiet" size="small" onPress={() => setShowsNotices(true)}>
            {texts.notices}
          </Button>
        </footer>
      </main>
      {showsNotices && <NoticesDialog onClose={() => setShowsNotices(false)} />}
      {isChoosing && catalogues !== null && (
        <ChooseCatalogueDialog
          catalogues={catalogues}
          onClose={() => setIsChoosing(false)}
          onNew={() => {
            setIsChoosing(false);
            void onNew('import');
          }}
          onChoose={(catalogueId) => {
            setIsChoosing(false);
            onOpen(catalogueId, 'import');
          }}
        />
      )}
    </div>
  );
}
