import { concerns } from '../../../shared/catalogue/concerns.ts';
import { groupings } from '../../../shared/catalogue/offerGroups.ts';
import { offerTypes, phases, statuses, transitions } from '../../../shared/catalogue/vocabulary.ts';
import { concernsTexts } from '../../texts/concerns.ts';
import { filtersTexts } from '../../texts/filters.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { CheckField } from '../fields/CheckField.tsx';
import { ChecksField } from '../fields/ChecksField.tsx';
import { PicksField } from '../fields/PicksField.tsx';
import { Select } from '../Select.tsx';
import type { OfferFilters } from '../../../shared/offerView.ts';
import type { OfferGroups } from './offerGroups.ts';

export interface FilterChoicesProps {
  readonly filters: OfferFilters;
  readonly onChange: (filters: OfferFilters) => void;
  readonly groups: OfferGroups;
  /** Filters that this view has no use for. */
  readonly without?: readonly (keyof OfferFilters)[];
}

/** What offers can be narrowed down by, each with what is chosen of it. */
export function FilterChoices({ filters, onChange, groups, without = [] }: FilterChoicesProps) {
  const words = useTexts(filtersTexts);
  const { title, concern: concernNames } = useTexts(concernsTexts);
  const narrow = (patch: Partial<OfferFilters>) => onChange({ ...filters, ...patch });
  return (
    <>
      <ChecksField
        label={words.status}
        terms={statuses}
        value={filters.statuses}
        onCommit={(chosen) => narrow({ statuses: chosen })}
      />
      {!without.includes('phases') && (
        <ChecksField
          label={words.phase}
          terms={phases}
          value={filters.phases}
          onCommit={(chosen) => narrow({ phases: chosen })}
        />
      )}
      {!without.includes('transitions') && (
        <ChecksField
          label={words.transition}
          terms={transitions}
          value={filters.transitions}
          onCommit={(chosen) => narrow({ transitions: chosen })}
        />
      )}
      <ChecksField
        label={words.offerType}
        terms={offerTypes}
        value={filters.offerTypes}
        onCommit={(chosen) => narrow({ offerTypes: chosen })}
      />
      {groupings
        .filter((grouping) => groups.items[grouping].length > 0)
        .map((grouping) => (
          <PicksField
            key={grouping}
            label={words.grouping[grouping]}
            groups={[{ label: '', items: groups.items[grouping] }]}
            value={filters[grouping]}
            onCommit={(chosen) => narrow({ [grouping]: chosen })}
          />
        ))}
      <Select
        label={words.problems}
        items={[
          { id: 'all', label: words.all },
          { id: 'with', label: words.withProblems },
          { id: 'without', label: words.withoutProblems },
        ]}
        value={filters.problems ?? 'all'}
        onChange={(id) => narrow({ problems: id === 'with' || id === 'without' ? id : null })}
      />
      <Select
        label={title}
        items={[{ id: 'all', label: words.all }, ...concerns.map((id) => ({ id, label: concernNames[id] }))]}
        value={filters.concern ?? 'all'}
        onChange={(id) => narrow({ concern: concerns.find((concern) => concern === id) ?? null })}
      />
      {!without.includes('archived') && (
        <CheckField
          label={words.archived}
          value={filters.archived !== 'without'}
          onCommit={(isShown) => narrow({ archived: isShown ? 'with' : 'without' })}
        />
      )}
    </>
  );
}
