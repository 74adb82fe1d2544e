import { useRecord, useSession } from '../../document/hooks.ts';
import { placesTexts } from '../../texts/places.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { neighboursOf } from '../../ui/record/neighbours.ts';
import { newRecordId } from '../../ui/record/newRecordId.ts';
import { RecordGone } from '../../ui/record/RecordGone.tsx';
import { RecordList } from '../../ui/record/RecordList.tsx';
import { SplitView } from '../../ui/record/SplitView.tsx';
import { plainList, useListState } from '../../ui/record/useListState.ts';
import { keptPlaceLists } from './placeListState.ts';
import { NewPlace } from './NewPlace.tsx';
import type { Show } from '../../ui/record/show.ts';
import { PlaceRecord } from './PlaceRecord.tsx';
import { usePlaceList } from './usePlaceList.tsx';

interface PlacesViewProps {
  /** The place that is open; `new` for one that is being created. */
  readonly recordId: string | null;
  readonly onOpen: (id: string | null) => void;
  /** Goes to a record of any kind. */
  readonly onShow: Show;
  /** Goes to the map, to set where a place is. */
  readonly onSetOnMap: (id: string) => void;
}

/** The page of places: the list, and beside it the place that is open. */
export function PlacesView({ recordId, onOpen, onShow, onSetOnMap }: PlacesViewProps) {
  const texts = useTexts(placesTexts);
  const [state, setState] = useListState(keptPlaceLists, useSession(), plainList);
  const { shown, isSimilar, total, columns } = usePlaceList(state, recordId !== null);
  const place = useRecord('places', recordId ?? '');
  const onClose = () => onOpen(null);

  const record =
    recordId === null ? null : recordId === newRecordId ? (
      <NewPlace onShow={onShow} onClose={onClose} />
    ) : place === undefined || place.archived?.undone === true ? (
      <RecordGone onClose={onClose} />
    ) : (
      <PlaceRecord
        place={place}
        neighbours={neighboursOf(shown, place.id)}
        onOpen={onOpen}
        onShow={onShow}
        onSetOnMap={onSetOnMap}
      />
    );

  return (
    <SplitView
      list={
        <RecordList
          words={texts.list}
          icon="place"
          columns={columns}
          rows={shown}
          isSimilar={isSimilar}
          total={total}
          state={state}
          onState={setState}
          current={recordId}
          onOpen={onOpen}
          onNew={() => onOpen(newRecordId)}
        />
      }
      record={record}
      onClose={onClose}
    />
  );
}
