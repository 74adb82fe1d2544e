import type { Settings, SettingsPatch } from '../../../shared/settings.ts';
import { useProblems, useRecord, useSession } from '../../document/hooks.ts';
import { useArchiving } from '../../document/useArchiving.ts';
import { useOfferCounts } from '../../document/useOfferCounts.ts';
import { useRecordList } from '../../document/useRecordList.ts';
import { placesTexts } from '../../texts/places.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { ChosenRecords } from '../../ui/record/ChosenRecords.tsx';
import { neighboursOf } from '../../ui/record/neighbours.ts';
import { RecordList } from '../../ui/record/RecordList.tsx';
import { RecordsPage } from '../../ui/record/RecordsPage.tsx';
import type { Show } from '../../ui/record/show.ts';
import { plainList, useListState } from '../../ui/record/useListState.ts';
import { NewPlace } from './NewPlace.tsx';
import { keptPlaceLists } from './placeListState.ts';
import { PlaceRecord } from './PlaceRecord.tsx';
import { firstPlaceColumns, usePlaceColumns } from './usePlaceColumns.tsx';
import { usePlaceFilters } from './usePlaceFilters.ts';

interface PlacesViewProps {
  /** The place that is open; `new` for one that is being created. */
  readonly recordId: string | null;
  readonly settings: Settings;
  readonly onWrite: (patch: SettingsPatch) => Promise<void>;
  readonly onOpen: (id: string | null) => void;
  /** Goes to a record of any kind. */
  readonly onShow: Show;
  /** Goes to the map, to set where a place is. */
  readonly onSetOnMap: (id: string) => void;
}

/** The page of places: the list, and beside it the place that is open. */
export function PlacesView({ recordId, settings, onWrite, onOpen, onShow, onSetOnMap }: PlacesViewProps) {
  const texts = useTexts(placesTexts);
  const [state, setState] = useListState(keptPlaceLists, useSession(), plainList);
  const offerCounts = useOfferCounts('places');
  const columns = usePlaceColumns(offerCounts);
  const filters = usePlaceFilters(offerCounts);
  const found = useRecordList('places', { state, columns, filters });
  const place = useRecord('places', recordId ?? '');
  const problems = useProblems();
  const { archive, restore } = useArchiving('places');
  return (
    <RecordsPage
      kind="places"
      recordId={recordId}
      onOpen={onOpen}
      shown={found.shown}
      list={(parts) => (
        <RecordList
          {...parts}
          {...found}
          kind="places"
          words={texts.list}
          icon="place"
          columns={columns}
          first={firstPlaceColumns}
          filters={filters}
          state={state}
          onState={setState}
          settings={settings}
          onWrite={onWrite}
        />
      )}
      chosen={(chosen, onChoose) => (
        <ChosenRecords
          kind="places"
          chosen={chosen}
          problems={problems}
          onArchive={archive}
          onRestore={restore}
          onNone={() => onChoose([])}
        />
      )}
      create={<NewPlace onShow={onShow} onClose={() => onOpen(null)} />}
      record={
        place === undefined || place.archived?.undone === true ? null : (
          <PlaceRecord
            place={place}
            neighbours={neighboursOf(found.shown, place.id)}
            onOpen={onOpen}
            onShow={onShow}
            onSetOnMap={onSetOnMap}
          />
        )
      }
    />
  );
}
