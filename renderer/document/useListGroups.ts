import { useCatalogue, useRows } from './hooks.ts';
import { useTopicGroups } from './useTopicGroups.ts';
import { useLabels } from '../texts/useLabels.ts';
import type { PickGroup } from '../ui/fields/findPicks.ts';

/** What can be picked for the long lists of an offer. */
export function useListGroups(): Readonly<Record<'topics' | 'places' | 'area', readonly PickGroup[]>> {
  const topics = useTopicGroups();
  const places = useRows('places');
  const { districts, members } = useCatalogue();
  const label = useLabels('catalogue');
  return {
    topics,
    places: [{ label: '', items: places.map(({ id, name, street }) => ({ id, label: name, detail: street ?? '' })) }],
    area: [
      { label: label('districts'), items: districts.map(({ id, name }) => ({ id, label: name })) },
      { label: label('members'), items: members.map(({ ags, name }) => ({ id: ags, label: name })) },
    ],
  };
}
