import type { ReactNode } from 'react';
import { filtersTexts } from '../../texts/filters.ts';
import { recordsTexts } from '../../texts/records.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Button } from '../Button.tsx';
import { FilterChip } from '../record/FilterChip.tsx';
import { FilterMenu } from './FilterMenu.tsx';
import '../record/listBar.css';

interface FilterBarProps {
  /** The filters that are on: what each is called, and what it leaves in words. */
  readonly chips: readonly { readonly name: string; readonly said: string; readonly onRemove: () => void }[];
  /** Everything that can be put on. */
  readonly choices: ReactNode;
  /** Takes back everything that narrows down. */
  readonly onReset: () => void;
  readonly isNarrowed: boolean;
  readonly count: string;
  /** Stands before the filters. */
  readonly children?: ReactNode;
}

/** The filters that are on, each as a chip that takes it off; a menu to put more on; how many are left. */
export function FilterBar({ chips, choices, onReset, isNarrowed, count, children }: FilterBarProps) {
  const words = useTexts(filtersTexts);
  const { reset } = useTexts(recordsTexts);
  return (
    <div className="list-bar">
      {children}
      {chips.map(({ name, said, onRemove }) => (
        <FilterChip key={name} removeLabel={words.remove(name)} onRemove={onRemove}>
          {said}
        </FilterChip>
      ))}
      <FilterMenu>{choices}</FilterMenu>
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
