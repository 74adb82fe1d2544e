import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { useSession } from '../document/hooks.ts';
import { paperKindOf } from '../features/print/paperKinds.ts';
import { inSlices } from '../document/inSlices.ts';
import type { OfferFilters } from '../../shared/offerView.ts';
import type { Show } from '../ui/record/show.ts';
import { lazyView } from './lazyView.ts';
import { catalogueViews, hashOf } from './route.ts';
import type { CatalogueRoute } from './route.ts';
import type { SettingsStore } from './SettingsStore.ts';
import { showOffers } from './showOffers.ts';
import { showTasks } from './showTasks.ts';
import { useGuide } from './useGuide.ts';
import { go } from './useRoute.ts';

const OverviewView = lazyView(async () => (await import('../features/overview/OverviewView.tsx')).OverviewView);
const OffersView = lazyView(async () => (await import('../features/offers/OffersView.tsx')).OffersView);
const PartnersView = lazyView(async () => (await import('../features/partners/PartnersView.tsx')).PartnersView);
const PlacesView = lazyView(async () => (await import('../features/places/PlacesView.tsx')).PlacesView);
const ChainView = lazyView(async () => (await import('../features/chain/ChainView.tsx')).ChainView);
const MapView = lazyView(async () => (await import('../features/map/MapView.tsx')).MapView);
const MergeView = lazyView(async () => (await import('../features/merge/MergeView.tsx')).MergeView);
const PublishView = lazyView(async () => (await import('../features/publish/PublishView.tsx')).PublishView);
const PrintView = lazyView(async () => (await import('../features/print/PrintView.tsx')).PrintView);
const ImportView = lazyView(async () => (await import('../features/import/ImportView.tsx')).ImportView);
const ReturnsView = lazyView(async () => (await import('../features/returns/ReturnsView.tsx')).ReturnsView);
const HistoryView = lazyView(async () => (await import('../features/history/HistoryView.tsx')).HistoryView);
const SettingsView = lazyView(async () => (await import('../features/settings/SettingsView.tsx')).SettingsView);
const HandbookView = lazyView(async () => (await import('../features/handbook/HandbookView.tsx')).HandbookView);
const views = [
  OverviewView,
  OffersView,
  PartnersView,
  PlacesView,
  ChainView,
  MapView,
  MergeView,
  PublishView,
  PrintView,
  ImportView,
  ReturnsView,
  HistoryView,
  SettingsView,
  HandbookView,
];

interface CataloguePageProps {
  readonly route: CatalogueRoute;
  readonly settings: SettingsStore;
  readonly onHandOut: () => void;
}

/** The page of the open catalogue that the address names. */
export function CataloguePage({ route, settings: store, onHandOut }: CataloguePageProps) {
  const settings = useSyncExternalStore(store.subscribe, store.read);
  const session = useSession();
  const guide = useGuide(store);
  const { catalogueId, recordId } = route;
  // Whoever goes on meets a page that is there already. Where it cannot be loaded, going there says so.
  useEffect(() => inSlices(views, (view) => void view.preload().catch(() => undefined)), []);
  const onOpen = (id: string | null) => go({ view: route.view, catalogueId, recordId: id });
  // Always the same function: a record is not drawn again because the page around it is.
  const openRecord = useCallback<Show>(
    (kind, id, field) =>
      go({
        view: kind === 'catalogue' ? 'settings' : kind,
        catalogueId,
        recordId: id,
        ...(field === undefined ? {} : { field }),
      }),
    [catalogueId],
  );
  const setOnMap = useCallback(
    (id: string) => go({ view: 'map', catalogueId, recordId: id, field: 'position' }),
    [catalogueId],
  );
  const showFiltered = useCallback((filters: OfferFilters) => showOffers(session, filters), [session]);
  switch (route.view) {
    case 'overview':
      return (
        <OverviewView
          author={settings.author}
          onShow={openRecord}
          onShowAll={(list) => showTasks(session, list)}
          onCompare={(question) => go({ view: 'merge', catalogueId, recordId: question })}
          onPublish={() => go({ view: 'publish', catalogueId, recordId: null })}
          onHandOut={onHandOut}
          guide={settings.guidesClosed.includes(catalogueId) ? null : guide}
        />
      );
    case 'offers':
      return (
        <OffersView recordId={recordId} settings={settings} onWrite={store.write} onOpen={onOpen} onShow={openRecord} />
      );
    case 'partners':
      return (
        <PartnersView
          recordId={recordId}
          settings={settings}
          onWrite={store.write}
          onOpen={onOpen}
          onShow={openRecord}
          onShowOffers={showFiltered}
        />
      );
    case 'places':
      return (
        <PlacesView
          recordId={recordId}
          settings={settings}
          onWrite={store.write}
          onOpen={onOpen}
          onShow={openRecord}
          onSetOnMap={setOnMap}
        />
      );
    case 'chain':
      return <ChainView onShowOffers={showFiltered} />;
    case 'map':
      return (
        <MapView
          placeId={recordId}
          isSetting={route.field === 'position'}
          isOnline={settings.basemap}
          onGo={(id, field) =>
            go({ view: 'map', catalogueId, recordId: id, ...(field === undefined ? {} : { field }) })
          }
          onShow={openRecord}
          onShowOffers={showFiltered}
        />
      );
    case 'merge':
      return <MergeView recordId={recordId} onOpen={onOpen} onShow={openRecord} />;
    case 'publish':
      return <PublishView onOpenRecord={openRecord} />;
    case 'print':
      return (
        <PrintView
          key={recordId}
          kind={paperKindOf(recordId)}
          onKind={(kind) => go({ view: 'print', catalogueId, recordId: kind })}
          author={settings.author}
        />
      );
    case 'import':
      return <ImportView onShowOffers={() => go({ view: 'offers', catalogueId, recordId: null })} />;
    case 'returns':
      return <ReturnsView />;
    case 'history':
      return <HistoryView recordId={recordId} onOpen={onOpen} onShow={openRecord} />;
    case 'handbook':
      return (
        <HandbookView
          pageId={recordId}
          hrefOf={(page) => hashOf({ view: 'handbook', catalogueId, recordId: page })}
          viewHrefOf={(page) => {
            const view = catalogueViews.find((known) => known === page);
            return view === undefined ? null : hashOf({ view, catalogueId, recordId: null });
          }}
        />
      );
    case 'settings':
      return (
        <SettingsView
          settings={settings}
          onWrite={store.write}
          onMerge={() => go({ view: 'merge', catalogueId, recordId: null })}
        />
      );
  }
}
