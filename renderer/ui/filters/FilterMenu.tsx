import type { ReactNode } from 'react';
import { DialogTrigger, Popover } from 'react-aria-components';
import { filtersTexts } from '../../texts/filters.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Button } from '../Button.tsx';
import '../list.css';
import './FilterMenu.css';

/** Everything that a list can be narrowed down by, under one button. */
export function FilterMenu({ children }: { readonly children: ReactNode }) {
  const words = useTexts(filtersTexts);
  return (
    <DialogTrigger>
      <Button size="small" icon="add">
        {words.filter}
      </Button>
      {/* The popover is the dialog itself: what closes it for screen readers would else stand outside of any. */}
      <Popover className="list-popover filter-popover" aria-label={words.filter} placement="bottom start" offset={4}>
        <div className="filter-menu">{children}</div>
      </Popover>
    </DialogTrigger>
  );
}
