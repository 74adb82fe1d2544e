import { useMemo } from 'react';
import { dayOf } from '../../shared/catalogue/calendar.ts';
import { groupContext } from '../../shared/catalogue/offerGroups.ts';
import type { Problem } from '../../shared/catalogue/problem.ts';
import type { OfferFilters } from '../../shared/offerView.ts';
import type { FilterContext } from '../ui/filters/offerFilters.ts';
import { useCatalogue, useProblems, useRows } from './hooks.ts';

const noProblems: ReadonlyMap<string, readonly Problem[]> = new Map();

/** What filters of offers look at beside the rows; always the same object until something of it changes. */
export function useFilterContext({ problems: asked, concern }: OfferFilters): FilterContext {
  const places = useRows('places');
  const problems = useProblems();
  const { topics, reviewMonths } = useCatalogue();
  const groups = useMemo(() => groupContext(topics, places), [topics, places]);
  // What is not asked for by its problems is not gone through again whenever some are found.
  const sifted = asked === null && concern === null ? noProblems : problems;
  return useMemo(
    () => ({ groups, problems: sifted, today: dayOf(new Date()), reviewMonths }),
    [groups, sifted, reviewMonths],
  );
}
