import { Suspense, useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react';
import type { LockedFile, OpenedFile } from '../../shared/rpc/contract.ts';
import type { HandbookPageId } from '../features/handbook/pageIds.ts';
import { PreferencesView } from '../features/settings/PreferencesView.tsx';
import { NewCatalogueDialog } from '../features/start/NewCatalogueDialog.tsx';
import { StartView } from '../features/start/StartView.tsx';
import type { FirstView } from '../features/start/StartView.tsx';
import { UnlockDialog } from '../features/start/UnlockDialog.tsx';
import { useHost } from '../host/HostContext.tsx';
import { useComplain } from '../ui/useComplain.ts';
import { HandbookAlone } from './HandbookAlone.tsx';
import { HostGone } from './HostGone.tsx';
import { lazyView } from './lazyView.ts';
import type { SettingsStore } from './SettingsStore.ts';
import { useAuthor } from './useAuthor.tsx';
import { useHelpKeys } from './useHelpKeys.ts';
import { useMenuCommands } from './useMenuCommands.ts';
import { go, useRoute } from './useRoute.ts';
import './Pages.css';

// Documents and their schemas are no part of what Start has to load; it is loaded while a person looks at Start.
const Workspace = lazyView(async () => (await import('./Workspace.tsx')).Workspace);

interface PagesProps {
  readonly settings: SettingsStore;
  readonly version: string;
}

const goToStart = () => go({ view: 'start' });

/** The page the address names, and every way from one catalogue to another. */
export function Pages({ settings: store, version }: PagesProps) {
  const host = useHost();
  const route = useRoute();
  const complain = useComplain();
  const settings = useSyncExternalStore(store.subscribe, store.read);
  const isOpen = 'catalogueId' in route;
  const author = useAuthor(store, isOpen && settings.author === '', goToStart);
  const [creatingFor, setCreatingFor] = useState<FirstView | null>(null);

  const [locked, setLocked] = useState<LockedFile | null>(null);

  /** Goes to a catalogue, where a file arrived for it to that. */
  const goTo = ({ catalogueId, arrived }: OpenedFile, view: FirstView = 'overview') =>
    go({ view: arrived ? 'merge' : view, catalogueId, recordId: null });

  /** Finds a catalogue and goes to it; says what went wrong, or asks for the password. */
  const openBy = async (find: () => Promise<OpenedFile | LockedFile | null>, view?: FirstView) => {
    try {
      const found = await find();
      if (found === null) return;
      if ('lockedId' in found) setLocked(found);
      else goTo(found, view);
    } catch (error) {
      complain(error);
    }
  };
  const openMappe = () => openBy(() => host.call('catalogues.openFile', null));
  const openSample = async () => {
    if (await author.ask())
      await openBy(async () => ({ ...(await host.call('catalogues.createSample', null)), arrived: false }));
  };
  const createCatalogue = async (view: FirstView) => {
    if (await author.ask()) setCreatingFor(view);
  };

  /** A file that was opened by double click, before the window was there or since. */
  const openWaiting = useEffectEvent(() => openBy(() => host.call('catalogues.takeWaiting', null)));
  useEffect(() => {
    const open = () => void openWaiting();
    open();
    return host.on('catalogues.waiting', open);
  }, [host]);
  useEffect(() => {
    // What could not be loaded is asked for again when a catalogue opens, and said there.
    Workspace.preload().catch(() => undefined);
  }, []);

  /** The Handbuch of an open catalogue is opened beside its pages. */
  const onHandbook = (page: HandbookPageId) => {
    if (!isOpen) go({ view: 'handbook', page });
  };
  const help = {
    handbook: () => onHandbook(route.view === 'preferences' ? 'settings' : 'start'),
    keys: () => onHandbook('keys'),
  };
  useHelpKeys({ onHandbook: help.handbook, onKeys: help.keys });
  useMenuCommands({
    ...help,
    new: () => void createCatalogue('overview'),
    open: () => void openMappe(),
    close: goToStart,
  });

  return (
    <div className="pages">
      <HostGone />
      {isOpen ? (
        <Suspense>
          <Workspace
            key={route.catalogueId}
            route={route}
            settings={store}
            version={version}
            onOpenMappe={() => void openMappe()}
          />
        </Suspense>
      ) : route.view === 'handbook' ? (
        <HandbookAlone page={route.page} onBack={goToStart} />
      ) : route.view === 'preferences' ? (
        <PreferencesView settings={settings} onWrite={store.write} onBack={goToStart} />
      ) : (
        <StartView
          version={version}
          onNew={createCatalogue}
          onOpen={(catalogueId, view) => goTo({ catalogueId, arrived: false }, view)}
          onOpenMappe={openMappe}
          onSample={openSample}
          onHandbook={help.handbook}
          onPreferences={() => go({ view: 'preferences' })}
        />
      )}
      {locked !== null && (
        <UnlockDialog
          locked={locked}
          onClose={() => setLocked(null)}
          onOpened={(opened) => {
            setLocked(null);
            goTo(opened);
          }}
        />
      )}
      {creatingFor !== null && (
        <NewCatalogueDialog
          onClose={() => setCreatingFor(null)}
          onCreated={(catalogueId) => {
            setCreatingFor(null);
            go({ view: creatingFor, catalogueId, recordId: null });
          }}
        />
      )}
      {author.dialog}
    </div>
  );
}
