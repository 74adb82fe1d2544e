import type { ReactNode } from 'react';
import { FilterBar } from './FilterBar.tsx';
import { FilterChoices } from './FilterChoices.tsx';
import type { FilterChoicesProps } from './FilterChoices.tsx';
import { useFilterChips } from './useFilterChips.ts';

interface OfferFilterBarProps extends FilterChoicesProps {
  /** Takes back everything that narrows down. */
  readonly onReset: () => void;
  readonly isNarrowed: boolean;
  readonly count: string;
  /** Stands before the filters. */
  readonly children?: ReactNode;
}

/** What offers are narrowed down by, and how many are left. */
export function OfferFilterBar({ onReset, isNarrowed, count, children, ...menu }: OfferFilterBarProps) {
  const { filters, onChange, groups } = menu;
  const chips = useFilterChips(filters, groups).map(({ name, said, off }) => ({
    name,
    said,
    onRemove: () => onChange({ ...filters, ...off }),
  }));
  return (
    <FilterBar
      chips={chips}
      choices={<FilterChoices {...menu} />}
      onReset={onReset}
      isNarrowed={isNarrowed}
      count={count}
    >
      {children}
    </FilterBar>
  );
}
