import type { Place, place } from '../../../shared/catalogue/place.ts';
import type { ListKind } from '../../../shared/catalogue/records.ts';
import type { NotesAt } from '../../ui/record/notesAt.tsx';

/** Whole top-level fields of a place that one edit sets. */
export type PlacePatch = Partial<Pick<Place, keyof (typeof place)['shape']>>;

/** Goes to a record of another kind. */
export type Show = (kind: ListKind, id: string) => void;

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
