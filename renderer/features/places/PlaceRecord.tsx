import { useCallback, useMemo } from 'react';
import type { Place } from '../../../shared/catalogue/place.ts';
import { useProblemsOf, useSession } from '../../document/hooks.ts';
import { placesTexts } from '../../texts/places.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { DraftPlace } from '../../ui/fields/draftPlace.ts';
import { ArchivedNotice } from '../../ui/record/ArchivedNotice.tsx';
import type { Neighbours } from '../../ui/record/neighbours.ts';
import { notesFor } from '../../ui/record/notesAt.tsx';
import { RecordPanel } from '../../ui/record/RecordPanel.tsx';
import { RecordSteps } from '../../ui/record/RecordSteps.tsx';
import { RecordTools } from '../../ui/record/RecordTools.tsx';
import type { Show } from '../../ui/record/show.ts';
import type { PlacePatch } from './placeEditing.ts';
import { PlaceSections } from './PlaceSections.tsx';

interface PlaceRecordProps {
  readonly place: Place;
  readonly neighbours: Neighbours;
  readonly onOpen: (id: string | null) => void;
  readonly onShow: Show;
  readonly onSetOnMap: (id: string) => void;
}

// Top-level names of the keys that problems name, by section.
const sectionFields = {
  basics: ['name', 'kind', 'street', 'postcode', 'town', 'districtId', 'hideExactAddress'],
  position: ['position', 'showOnMap'],
  access: ['barrierFree', 'directions'],
  offers: [],
} as const;

/** One place with everything that can be done to it. */
export function PlaceRecord({ place, neighbours, onOpen, onShow, onSetOnMap }: PlaceRecordProps) {
  const { id } = place;
  const session = useSession();
  const texts = useTexts(placesTexts);
  const problems = useProblemsOf(id);
  const notesAt = useMemo(() => notesFor(problems), [problems]);
  const edit = useCallback((patch: PlacePatch) => session.edit('places', id, patch), [session, id]);
  const restore = () => session.perform([{ do: 'restore', kind: 'places', id }]);
  return (
    <RecordPanel
      title={place.name || texts.unnamed}
      problems={problems}
      sections={(['basics', 'position', 'access', 'offers'] as const).map((section) => ({
        id: section,
        title: texts.sections[section],
        fields: sectionFields[section],
      }))}
      onClose={() => onOpen(null)}
      steps={<RecordSteps neighbours={neighbours} onOpen={onOpen} />}
      tools={
        <RecordTools
          kind="places"
          id={id}
          isArchived={place.archived !== null}
          onArchive={() => session.perform([{ do: 'archive', kind: 'places', id }])}
          onRestore={restore}
        />
      }
    >
      <ArchivedNotice archived={place.archived} onRestore={restore} />
      <DraftPlace value={id}>
        <PlaceSections key={id} place={place} edit={edit} notesAt={notesAt} onShow={onShow} onSetOnMap={onSetOnMap} />
      </DraftPlace>
    </RecordPanel>
  );
}
