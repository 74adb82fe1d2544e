import { concerns } from '../../../shared/catalogue/concerns.ts';
import { groupings } from '../../../shared/catalogue/offerGroups.ts';
import type { OfferFilters } from '../../../shared/offerView.ts';
import { offerTypes, phases, statuses, transitions } from '../../../shared/catalogue/vocabulary.ts';
import type { Term } from '../../../shared/catalogue/vocabulary.ts';
import { concernsTexts } from '../../texts/concerns.ts';
import { filtersTexts } from '../../texts/filters.ts';
import { useLanguage } from '../../texts/LanguageContext.tsx';
import { useTexts } from '../../texts/useTexts.ts';
import { noFilters } from './offerFilters.ts';
import type { OfferGroups } from './offerGroups.ts';

interface Filter {
  readonly name: string;
  /** What is chosen; for a filter that is only on or off, nothing. */
  readonly values?: readonly string[];
  readonly isOn: boolean;
  readonly off: Partial<OfferFilters>;
}

/** A filter that is on. */
export interface FilterChipWords {
  readonly name: string;
  /** What it leaves: *Lebensphase: Kita-Zeit*. */
  readonly said: string;
  /** What takes it off. */
  readonly off: Partial<OfferFilters>;
}

/** The filters that are on, in words. */
export function useFilterChips(filters: OfferFilters, groups: OfferGroups): readonly FilterChipWords[] {
  const language = useLanguage();
  const { concern: concernNames } = useTexts(concernsTexts);
  const words = useTexts(filtersTexts);
  const termChip = (name: string, terms: readonly Term[], ids: readonly string[], off: Partial<OfferFilters>) => ({
    name,
    values: terms.filter(({ id }) => ids.includes(id)).map((term) => term[language]),
    isOn: ids.length > 0,
    off,
  });
  const all: readonly Filter[] = [
    termChip(words.status, statuses, filters.statuses, { statuses: [] }),
    termChip(words.phase, phases, filters.phases, { phases: [] }),
    termChip(words.transition, transitions, filters.transitions, { transitions: [] }),
    termChip(words.offerType, offerTypes, filters.offerTypes, { offerTypes: [] }),
    ...groupings.map((grouping) => ({
      name: words.grouping[grouping],
      values: filters[grouping].map((id) => groups.nameOf(grouping, id)),
      isOn: filters[grouping].length > 0,
      off: { [grouping]: [] },
    })),
    { name: words.withProblems, isOn: filters.problems === 'with', off: { problems: null } },
    { name: words.withoutProblems, isOn: filters.problems === 'without', off: { problems: null } },
    ...concerns.map((concern) => ({
      name: concernNames[concern],
      isOn: filters.concern === concern,
      off: { concern: noFilters.concern },
    })),
    { name: words.withArchived, isOn: filters.archived === 'with', off: { archived: noFilters.archived } },
    { name: words.onlyArchived, isOn: filters.archived === 'only', off: { archived: noFilters.archived } },
  ];
  return all
    .filter(({ isOn }) => isOn)
    .map(({ name, values, off }) => ({ name, said: values === undefined ? name : words.chosen(name, values), off }));
}
