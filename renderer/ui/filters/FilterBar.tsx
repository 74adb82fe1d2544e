import type { ReactNode } from 'react';
import { filtersTexts } from '../../texts/filters.ts';
import { recordsTexts } from '../../texts/records.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Button } from '../Button.tsx';
import { FilterChip } from '../record/FilterChip.tsx';
import { FilterMenu } from './FilterMenu.tsx';
import type { FilterChoicesProps } from './FilterChoices.tsx';
import { useFilterChips } from './useFilterChips.ts';
import '../record/listBar.css';

interface FilterBarProps extends FilterChoicesProps {
  /** Takes back everything that narrows down. */
  readonly onReset: () => void;
  readonly isNarrowed: boolean;
  readonly count: string;
  /** Stands before the filters. */
  readonly children?: ReactNode;
}

/** The filters that are on, each as a chip that takes it off; a menu to put more on; how many offers are left. */
export function FilterBar({ onReset, isNarrowed, count, children, ...menu }: FilterBarProps) {
  const { filters, onChange, groups } = menu;
  const words = useTexts(filtersTexts);
  const { reset } = useTexts(recordsTexts);
  const chips = useFilterChips(filters, groups);
  return (
    <div className="list-bar">
      {children}
      {chips.map(({ name, said, off }) => (
        <FilterChip key={name} removeLabel={words.remove(name)} onRemove={() => onChange({ ...filters, ...off })}>
          {said}
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
