import { Suspense, useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { OfferView } from '../../shared/offerView.ts';
import type { OpeningNote } from '../../shared/rpc/contract.ts';
import { useCatalogue, useSession } from '../document/hooks.ts';
import { MappeDrop } from '../features/merge/MappeDrop.tsx';
import { appTexts } from '../texts/app.ts';
import { useTexts } from '../texts/useTexts.ts';
import { FieldToShow } from '../ui/record/fieldToShow.ts';
import { ChangeOffers } from '../ui/record/changeOffers.ts';
import { PrintPaper } from '../ui/record/printPaper.ts';
import type { PrintRequest } from '../ui/record/printPaper.ts';
import { CompareRecords } from '../ui/record/compareRecords.ts';
import { RecordHistory } from '../ui/record/recordHistory.ts';
import { TwoVersionsProvider } from '../ui/record/TwoVersions.tsx';
import { CataloguePage } from './CataloguePage.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Fault } from './Fault.tsx';
import { FrameDialogs } from './FrameDialogs.tsx';
import type { FrameDialog } from './FrameDialogs.tsx';
import { useFinderKey } from './finder/useFinderKey.ts';
import { handbookPageOf } from './handbookPageOf.ts';
import { Navigation } from './Navigation.tsx';
import { OpeningNotices } from './OpeningNotices.tsx';
import type { CatalogueRoute } from './route.ts';
import { printPaper } from './printPaper.ts';
import { SaveFailure } from './SaveFailure.tsx';
import type { SettingsStore } from './SettingsStore.ts';
import { TopBar } from './TopBar.tsx';
import { go } from './useRoute.ts';
import { useBulkChange } from './useBulkChange.tsx';
import { useCompare } from './useCompare.tsx';
import { useHelpKeys } from './useHelpKeys.ts';
import { useMenuCommands } from './useMenuCommands.ts';
import { useRecordHistory } from './useRecordHistory.tsx';
import { useTwoVersions } from './useTwoVersions.ts';
import { useUndo, useUndoKeys } from './useUndo.ts';
import './CatalogueFrame.css';

interface CatalogueFrameProps {
  readonly route: CatalogueRoute;
  readonly settings: SettingsStore;
  readonly notes: readonly OpeningNote[];
  readonly rescued: number;
  readonly onOpenMappe: () => void;
}

const noViews: readonly OfferView[] = [];

/** What stands around every page of a catalogue: the bar above, the navigation, what has to be said. */
export function CatalogueFrame({ route, settings: store, notes, rescued, onOpenMappe }: CatalogueFrameProps) {
  const texts = useTexts(appTexts);
  const { author, workplace, offerViews } = useSyncExternalStore(store.subscribe, store.read);
  const { name } = useCatalogue();
  const views = offerViews[route.catalogueId] ?? noViews;
  const history = useRecordHistory(route);
  const bulk = useBulkChange();
  const session = useSession();
  const print = useCallback((request: PrintRequest) => printPaper(session, request), [session]);
  const compare = useCompare();
  const steps = useUndo();
  const twoVersions = useTwoVersions(route.catalogueId, route.view === 'settings' ? 'catalogue' : route.recordId);
  const [dialog, setDialog] = useState<FrameDialog | null>(null);
  const onFind = () => setDialog('finder');
  const onHandOut = () => setDialog('hand-out');
  // Zoomed in, the page as a whole scrolls; the next one begins at its head.
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [route.view]);
  useUndoKeys(steps);
  const onKeys = () => setDialog('keys');
  const onHandbook = () =>
    go({ view: 'handbook', catalogueId: route.catalogueId, recordId: handbookPageOf(route.view) });
  useFinderKey(onFind);
  useHelpKeys({ onHandbook, onKeys });
  useMenuCommands({ ...steps, find: onFind, handbook: onHandbook, keys: onKeys });
  return (
    <div className="catalogue-frame">
      <title>{`${texts[route.view]} – ${name || texts.unnamed}`}</title>
      <a
        className="skip-link"
        href="#page"
        onClick={(event) => {
          event.preventDefault();
          document.querySelector<HTMLElement>('#page')?.focus();
        }}
      >
        {texts.skip}
      </a>
      <TopBar
        catalogueId={route.catalogueId}
        author={author}
        views={views}
        onUndo={steps.undo}
        onRedo={steps.redo}
        onFind={onFind}
        onHandOut={onHandOut}
        onWorkbook={() => setDialog('workbook')}
        onOpenMappe={onOpenMappe}
      />
      <Navigation catalogueId={route.catalogueId} current={route.view} workplace={workplace} views={views} />
      <main className="catalogue-page" id="page" tabIndex={-1}>
        <SaveFailure />
        <OpeningNotices notes={notes} rescued={rescued} />
        <ErrorBoundary key={route.view} fallback={<Fault />}>
          <Suspense>
            <FieldToShow value={route.field ?? null}>
              <TwoVersionsProvider value={twoVersions}>
                <RecordHistory value={history}>
                  <ChangeOffers value={bulk.ask}>
                    <PrintPaper value={print}>
                      <CompareRecords value={compare.ask}>
                        <CataloguePage route={route} settings={store} onHandOut={onHandOut} />
                      </CompareRecords>
                    </PrintPaper>
                  </ChangeOffers>
                </RecordHistory>
              </TwoVersionsProvider>
            </FieldToShow>
          </Suspense>
        </ErrorBoundary>
      </main>
      {bulk.dialog}
      {compare.dialog}
      <FrameDialogs
        open={dialog}
        onOpen={setDialog}
        catalogueId={route.catalogueId}
        views={views}
        onUndo={steps.undo}
        onRedo={steps.redo}
        onOpenMappe={onOpenMappe}
        onHandbook={onHandbook}
      />
      <MappeDrop onArrived={() => go({ view: 'merge', catalogueId: route.catalogueId, recordId: null })} />
    </div>
  );
}
