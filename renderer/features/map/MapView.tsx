import { lazy, Suspense, useMemo, useState } from 'react';
import type { ListKind } from '../../../shared/catalogue/records.ts';
import type { Point } from '../../../shared/catalogue/values.ts';
import { useOfferGroups } from '../../document/useOfferGroups.ts';
import { useRecord, useSession } from '../../document/hooks.ts';
import { mapTexts } from '../../texts/map.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { OfferFilterBar } from '../../ui/filters/OfferFilterBar.tsx';
import { isFiltering, noFilters } from '../../ui/filters/offerFilters.ts';
import type { OfferFilters } from '../../../shared/offerView.ts';
import { Notice } from '../../ui/Notice.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { useListState } from '../../ui/record/useListState.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { say } from '../../ui/toasts.ts';
import { canDrawMaps } from './canDrawMaps.ts';
import { isOnMap } from './geometry.ts';
import type { Bounds } from './geometry.ts';
import { MapCaption } from './MapCaption.tsx';
import { keptMaps, wholeMap } from './mapState.ts';
import type { Ground } from './mapStyle.ts';
import { PlacePane } from './PlacePane.tsx';
import { PositionPane } from './PositionPane.tsx';
import { ShownPane } from './ShownPane.tsx';
import { UnplacedPane } from './UnplacedPane.tsx';
import { useMapContent } from './useMapContent.ts';
import { useRegion } from './useRegion.ts';
import './MapView.css';

const MapCanvas = lazy(async () => ({ default: (await import('./MapCanvas.tsx')).MapCanvas }));

/** Stands in the place of a place's id: the places without a position. */
const unplacedId = 'unplaced';

interface MapViewProps {
  /** The place that is chosen, `unplaced` for those without a position, null for neither. */
  readonly placeId: string | null;
  /** Whether the chosen place is about to get a position. */
  readonly isSetting: boolean;
  /** Whether pictures of basemap.de may be loaded. */
  readonly isOnline: boolean;
  readonly onGo: (placeId: string | null, field?: 'position') => void;
  readonly onShow: (kind: ListKind, id: string) => void;
  /** Goes to the list of offers, narrowed down like this. */
  readonly onShowOffers: (filters: OfferFilters) => void;
}

/** The archive is no part of the map. */
const ownFilters = ['archived'] as const;

/** The page of the map: offers at their places, and the way to put a place where it is. */
export function MapView({ placeId, isSetting, isOnline, onGo, onShow, onShowOffers }: MapViewProps) {
  const texts = useTexts(mapTexts);
  const session = useSession();
  const [state, setState] = useListState(keptMaps, session, wholeMap);
  const { filters, shown, camera } = state;
  const { places, offers, offTheMap, all, unplaced, town, extent } = useMapContent(filters);
  const groups = useOfferGroups();
  const place = useRecord('places', placeId ?? '');
  const { region, choose, forget } = useRegion();
  const [canDraw, setCanDraw] = useState(canDrawMaps);
  const [view, setView] = useState<Bounds | null>(null);
  const [drafted, setDrafted] = useState<{ readonly placeId: string; readonly point: Point | null } | null>(null);
  const [hasGone, setHasGone] = useState(false);
  const [begin] = useState(camera ?? extent);

  const isMap = shown === 'map' && canDraw;
  const position = place?.position ?? null;
  const chosen = position !== null && isOnMap(position) ? position : null;
  const draft = !isSetting || place === undefined ? null : drafted?.placeId === place.id ? drafted.point : chosen;
  const setDraft = (point: Point | null) => setDrafted(place === undefined ? null : { placeId: place.id, point });
  const go = (id: string | null, field?: 'position') => {
    setDrafted(null);
    setHasGone(true);
    onGo(id, field);
  };
  const take = ({ lat, lon }: Point) => {
    if (place === undefined) return;
    session.edit('places', place.id, { position: { ...place.position, lat, lon } });
    say({ text: texts.taken(place.name || texts.unnamed) });
    const isMoreToDo = place.position === null && unplaced.some(({ id }) => id !== place.id);
    go(isMoreToDo ? unplacedId : place.id);
  };
  const ground: Ground = useMemo(() => {
    if (region.state === 'ready') return { kind: 'region', tiles: region.tiles };
    return { kind: isOnline ? 'basemap' : 'neutral' };
  }, [region, isOnline]);
  const picture = useMemo(
    () => ({ ground, town, places, chosen: isSetting ? null : chosen }),
    [ground, town, places, isSetting, chosen],
  );

  return (
    <div className="map-view">
      <PageHead
        title={texts.title}
        note={texts.note(offers, places.length, offTheMap)}
        actions={
          <>
            <Segmented
              label={texts.shown}
              items={[
                { id: 'map', label: texts.asMap },
                { id: 'list', label: texts.asList },
              ]}
              value={shown}
              onChange={(next) => setState({ shown: next })}
            />
            <Button icon="place" onPress={() => go(unplacedId)}>
              {texts.set}
            </Button>
          </>
        }
      />
      <OfferFilterBar
        filters={filters}
        onChange={(changed) => setState({ filters: changed })}
        onReset={() => setState({ filters: noFilters })}
        isNarrowed={isFiltering(filters)}
        count={texts.offers(all)}
        groups={groups}
        without={ownFilters}
      >
        <Button kind="quiet" size="small" onPress={() => onShowOffers(filters)}>
          {texts.toTable}
        </Button>
      </OfferFilterBar>
      {!canDraw && <Notice kind="info">{texts.noMap}</Notice>}
      <div className={isMap ? 'map-body' : 'map-body list-only'}>
        {isMap && (
          <div className="map-side">
            <Suspense fallback={<div className="map-canvas" />}>
              <MapCanvas
                picture={picture}
                extent={extent}
                begin={begin}
                pin={draft === null || place === undefined ? null : { point: draft, label: texts.pin(place.name) }}
                isSetting={isSetting && place !== undefined}
                onPlace={go}
                onSameSpot={() => go(null)}
                onSpot={setDraft}
                onMoved={(next, bounds) => {
                  setView(bounds);
                  setState({ camera: next });
                }}
                onFailed={() => setCanDraw(false)}
              />
            </Suspense>
            <MapCaption region={region} isOnline={isOnline} onChoose={choose} onForget={forget} />
          </div>
        )}
        {place !== undefined && isSetting ? (
          <PositionPane
            key={place.id}
            place={place}
            draft={draft}
            onDraft={setDraft}
            onToMiddle={isMap && camera !== null ? () => setDraft(camera.middle) : null}
            onTake={take}
            onCancel={() => go(place.position === null ? unplacedId : place.id)}
          />
        ) : place !== undefined ? (
          <PlacePane
            key={place.id}
            place={place}
            offers={places.find(({ id }) => id === place.id)?.offers ?? []}
            onSet={() => go(place.id, 'position')}
            onOpenPlace={() => onShow('places', place.id)}
            onOpenOffer={(id) => onShow('offers', id)}
            onBack={() => go(null)}
          />
        ) : placeId === unplacedId ? (
          <UnplacedPane places={unplaced} onSet={(id) => go(id, 'position')} onBack={() => go(null)} />
        ) : (
          <ShownPane
            places={places}
            within={isMap ? view : null}
            isNarrowed={isFiltering(filters)}
            isBack={hasGone}
            unplaced={unplaced.length}
            onChoose={go}
            onOpenOffer={(id) => onShow('offers', id)}
            onComplete={() => go(unplacedId)}
          />
        )}
      </div>
    </div>
  );
}
