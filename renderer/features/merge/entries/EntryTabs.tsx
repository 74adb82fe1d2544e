import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { numberText } from '../../../../shared/texts/language.ts';
import { useLanguage } from '../../../texts/LanguageContext.tsx';
import { entryTypes, mergeTexts } from '../../../texts/merge.ts';
import type { EntryType } from '../../../texts/merge.ts';
import { useTexts } from '../../../texts/useTexts.ts';
import './EntryTabs.css';

export type EntryFilter = 'all' | EntryType;

interface EntryTabsProps {
  readonly counts: ReadonlyMap<EntryType, number>;
  readonly total: number;
  readonly chosen: EntryFilter;
  readonly onChoose: (filter: EntryFilter) => void;
}

/** How much there is of each type; one type is shown, or all. */
export function EntryTabs({ counts, total, chosen, onChoose }: EntryTabsProps) {
  const texts = useTexts(mergeTexts);
  const language = useLanguage();
  const open = counts.get('versions') ?? 0;
  const filters: readonly EntryFilter[] = [
    'all',
    ...entryTypes.filter((type) => type === chosen || (counts.get(type) ?? 0) > 0),
  ];
  return (
    <div className="entry-tabs">
      <ToggleButtonGroup
        className="entry-tab-list"
        aria-label={texts.tabs}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[chosen]}
        onSelectionChange={(keys) => {
          const filter = filters.find((known) => keys.has(known));
          if (filter !== undefined) onChoose(filter);
        }}
      >
        {filters.map((filter) => (
          <ToggleButton key={filter} id={filter} className="entry-tab">
            <strong>{numberText(filter === 'all' ? total : (counts.get(filter) ?? 0), language)}</strong>{' '}
            {filter === 'all' ? texts.all : texts.counted[filter]}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {open > 0 && <span className="entry-tabs-note">{texts.canWait(open)}</span>}
    </div>
  );
}
