import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { concerns } from '../../../../shared/catalogue/concerns.ts';
import { phases, statuses } from '../../../../shared/catalogue/vocabulary.ts';
import { useRows } from '../../../document/hooks.ts';
import { concernsTexts } from '../../../texts/concerns.ts';
import { offersTexts } from '../../../texts/offers.ts';
import { useTexts } from '../../../texts/useTexts.ts';
import { Button } from '../../../ui/Button.tsx';
import { CheckField } from '../../../ui/fields/CheckField.tsx';
import { ChecksField } from '../../../ui/fields/ChecksField.tsx';
import { PicksField } from '../../../ui/fields/PicksField.tsx';
import { Select } from '../../../ui/Select.tsx';
import type { OfferFilters } from './offerFilters.ts';
import '../../../ui/list.css';
import './FilterMenu.css';

interface FilterMenuProps {
  readonly filters: OfferFilters;
  readonly onChange: (filters: OfferFilters) => void;
}

/** Everything that offers can be narrowed down by, under one button. */
export function FilterMenu({ filters, onChange }: FilterMenuProps) {
  const { filter, filters: words } = useTexts(offersTexts);
  const { title, concern: concernNames } = useTexts(concernsTexts);
  return (
    <DialogTrigger>
      <Button size="small" icon="add">
        {filter}
      </Button>
      <Popover className="list-popover" placement="bottom start" offset={4}>
        <Dialog className="filter-menu" aria-label={filter}>
          <ChecksField
            label={words.status}
            terms={statuses}
            value={filters.statuses}
            onCommit={(chosen) => onChange({ ...filters, statuses: chosen })}
          />
          <ChecksField
            label={words.phase}
            terms={phases}
            value={filters.phases}
            onCommit={(chosen) => onChange({ ...filters, phases: chosen })}
          />
          <PartnerFilter filters={filters} onChange={onChange} />
          <Select
            label={words.problems}
            items={[
              { id: 'all', label: words.all },
              { id: 'with', label: words.withProblems },
              { id: 'without', label: words.withoutProblems },
            ]}
            value={filters.problems ?? 'all'}
            onChange={(id) => onChange({ ...filters, problems: id === 'with' || id === 'without' ? id : null })}
          />
          <Select
            label={title}
            items={[{ id: 'all', label: words.all }, ...concerns.map((id) => ({ id, label: concernNames[id] }))]}
            value={filters.concern ?? 'all'}
            onChange={(id) => onChange({ ...filters, concern: concerns.find((concern) => concern === id) ?? null })}
          />
          <CheckField
            label={words.archived}
            value={filters.archived}
            onCommit={(archived) => onChange({ ...filters, archived })}
          />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function PartnerFilter({ filters, onChange }: FilterMenuProps) {
  const { filters: words } = useTexts(offersTexts);
  const partners = useRows('partners');
  return (
    <PicksField
      label={words.partner}
      groups={[{ label: '', items: partners.map(({ id, name }) => ({ id, label: name })) }]}
      value={filters.partners}
      onCommit={(chosen) => onChange({ ...filters, partners: chosen })}
    />
  );
}
