import { useMemo } from 'react';
import type { Place } from '../../../shared/catalogue/place.ts';
import { barrierFree, placeKinds } from '../../../shared/catalogue/vocabulary.ts';
import { useCatalogue, useProblems } from '../../document/hooks.ts';
import { mapChoices, placesTexts } from '../../texts/places.ts';
import { recordsTexts } from '../../texts/records.ts';
import { useLabels } from '../../texts/useLabels.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { offersFilter, problemFilter } from '../../ui/record/commonFilters.ts';
import type { RecordFilter } from '../../ui/record/recordFilters.ts';

/** Stands in place of a district's id where a place has none. */
const noDistrictId = 'none';

const onMap: Readonly<Record<(typeof mapChoices)[number]['id'], (place: Place) => boolean>> = {
  placed: ({ position }) => position !== null,
  // What is online is nowhere.
  unplaced: ({ position, kind }) => position === null && kind === 'on-site',
  off: ({ showOnMap }) => !showOnMap,
};

/**
 * What places can be narrowed down by.
 * @param offerCounts place id -> how many offers happen there
 */
export function usePlaceFilters(offerCounts: ReadonlyMap<string, number>): readonly RecordFilter<Place>[] {
  const label = useLabels('places');
  const { sections, map, noDistrict } = useTexts(placesTexts);
  const { problems: problemsName } = useTexts(recordsTexts);
  const { districts } = useCatalogue();
  const problems = useProblems();
  return useMemo(
    (): readonly RecordFilter<Place>[] => [
      {
        id: 'district',
        name: label('districtId'),
        choices: [
          ...districts.map(({ id, name }) => ({ id, de: name, en: name })),
          { id: noDistrictId, de: noDistrict, en: noDistrict },
        ],
        fits: ({ districtId }, choice) => (districtId ?? noDistrictId) === choice,
      },
      {
        id: 'map',
        name: map,
        choices: mapChoices,
        fits: (place, choice) => mapChoices.some(({ id }) => id === choice && onMap[id](place)),
      },
      problemFilter(problemsName, problems),
      offersFilter(sections.offers, offerCounts),
      { id: 'kind', name: label('kind'), choices: placeKinds, fits: ({ kind }, choice) => kind === choice },
      {
        id: 'barrierFree',
        name: label('barrierFree'),
        choices: barrierFree,
        fits: (place, choice) => place.barrierFree === choice,
      },
    ],
    [label, sections, map, noDistrict, problemsName, districts, problems, offerCounts],
  );
}
