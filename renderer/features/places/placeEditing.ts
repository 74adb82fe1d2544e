import type { Place, place } from '../../../shared/catalogue/place.ts';
import type { NotesAt } from '../../ui/record/notesAt.tsx';
import type { Show } from '../../ui/record/show.ts';

/** Whole top-level fields of a place that one edit sets. */
export type PlacePatch = Partial<Pick<Place, keyof (typeof place)['shape']>>;

/** What every section of a place's record gets. */
export interface PlaceSectionProps {
  readonly place: Place;
  /** Makes one edit and one undo step. */
  readonly edit: (patch: PlacePatch) => void;
  readonly notesAt: NotesAt;
  readonly onShow: Show;
  /** Goes to the map, to set where the place is. */
  readonly onSetOnMap: (id: string) => void;
}
