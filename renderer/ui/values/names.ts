import type { ListKind } from '../../../shared/catalogue/records.ts';
import { topics } from '../../../shared/catalogue/topics.ts';
import type { Projection } from '../../../shared/document/projection.ts';
import type { Language } from '../../../shared/texts/language.ts';

/** What people call the things that values speak of by id; undefined where the catalogue does not know one. */
export interface Names {
  readonly record: (kind: ListKind, id: string) => string | undefined;
  readonly topic: (id: string) => string | undefined;
  /** A district, or a municipality of the county. */
  readonly area: (id: string) => string | undefined;
}

/** The names in a catalogue as it is now. */
export const namesIn = (projection: Projection, language: Language): Names => ({
  record: (kind, id) =>
    kind === 'offers' ? projection.row('offers', id)?.title['de'] : projection.row(kind, id)?.name,
  topic(id) {
    const own = projection.catalogue().topics.find((topic) => topic.id === id)?.label;
    return topics.find((topic) => topic.id === id)?.[language] ?? own?.[language] ?? own?.['de'];
  },
  area(id) {
    const { districts, members } = projection.catalogue();
    return districts.find((district) => district.id === id)?.name ?? members.find(({ ags }) => ags === id)?.name;
  },
});
