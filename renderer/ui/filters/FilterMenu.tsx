import { DialogTrigger, Popover } from 'react-aria-components';
import { filtersTexts } from '../../texts/filters.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Button } from '../Button.tsx';
import { FilterChoices } from './FilterChoices.tsx';
import type { FilterChoicesProps } from './FilterChoices.tsx';
import '../list.css';
import './FilterMenu.css';

/** Everything that offers can be narrowed down by, under one button. */
export function FilterMenu(props: FilterChoicesProps) {
  const words = useTexts(filtersTexts);
  return (
    <DialogTrigger>
      <Button size="small" icon="add">
        {words.filter}
      </Button>
      {/* The popover is the dialog itself: what closes it for screen readers would else stand outside of any. */}
      <Popover className="list-popover filter-popover" aria-label={words.filter} placement="bottom start" offset={4}>
        <div className="filter-menu">
          <FilterChoices {...props} />
        </div>
      </Popover>
    </DialogTrigger>
  );
}
