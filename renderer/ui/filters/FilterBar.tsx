import type { ReactNode } from 'react';
import { concerns } from '../../../shared/catalogue/concerns.ts';
import { groupings } from '../../../shared/catalogue/offerGroups.ts';
import { offerTypes, phases, statuses, transitions } from '../../../shared/catalogue/vocabulary.ts';
import type { Term } from '../../../shared/catalogue/vocabulary.ts';
import { concernsTexts } from '../../texts/concerns.ts';
import { filtersTexts } from '../../texts/filters.ts';
import { useLanguage } from '../../texts/LanguageContext.tsx';
import { recordsTexts } from '../../texts/records.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Button } from '../Button.tsx';
import { FilterChip } from '../record/FilterChip.tsx';
import { FilterMenu } from './FilterMenu.tsx';
import type { FilterChoicesProps } from './FilterChoices.tsx';
import { noFilters } from './offerFilters.ts';
import type { OfferFilters } from '../../../shared/offerView.ts';
import '../record/listBar.css';

interface FilterBarProps extends FilterChoicesProps {
  /** Takes back everything that narrows down. */
  readonly onReset: () => void;
  readonly isNarrowed: boolean;
  readonly count: string;
  /** Stands before the filters. */
  readonly children?: ReactNode;
}

interface Chip {
  readonly name: string;
  /** What is chosen; for a filter that is only on or off, nothing. */
  readonly values?: readonly string[];
  readonly isOn: boolean;
  readonly off: Partial<OfferFilters>;
}

/** The filters that are on, each as a chip that takes it off; a menu to put more on; how many offers are left. */
export function FilterBar({ onReset, isNarrowed, count, children, ...menu }: FilterBarProps) {
  const { filters, onChange, groups } = menu;
  const language = useLanguage();
  const { concern: concernNames } = useTexts(concernsTexts);
  const words = useTexts(filtersTexts);
  const { reset } = useTexts(recordsTexts);
  const termChip = (name: string, terms: readonly Term[], ids: readonly string[], off: Partial<OfferFilters>) => ({
    name,
    values: terms.filter(({ id }) => ids.includes(id)).map((term) => term[language]),
    isOn: ids.length > 0,
    off,
  });
  const chips: readonly Chip[] = [
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
    { name: words.archived, isOn: filters.archived === 'with', off: { archived: noFilters.archived } },
    { name: words.onlyArchived, isOn: filters.archived === 'only', off: { archived: noFilters.archived } },
  ];
  return (
    <div className="list-bar">
      {children}
      {chips
        .filter(({ isOn }) => isOn)
        .map(({ name, values, off }) => (
          <FilterChip key={name} removeLabel={words.remove(name)} onRemove={() => onChange({ ...filters, ...off })}>
            {values === undefined ? name : words.chosen(name, values)}
          </FilterChip>
        ))}
      <FilterMenu {...menu} />
      <span className="list-count" role="status">
        {count}
      </span>
      {isNarrowed && (
        <Button kind="quiet" size="small" onPress={onReset}>
          {reset}
        </Button>
      )}
    </div>
  );
}
