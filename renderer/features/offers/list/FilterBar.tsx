import type { OfferFilters } from './offerFilters.ts';
import { noFilters } from './offerFilters.ts';
import { concerns } from '../../../../shared/catalogue/concerns.ts';
import { phases, statuses } from '../../../../shared/catalogue/vocabulary.ts';
import type { Term } from '../../../../shared/catalogue/vocabulary.ts';
import { useLanguage } from '../../../texts/LanguageContext.tsx';
import { concernsTexts } from '../../../texts/concerns.ts';
import { offersTexts } from '../../../texts/offers.ts';
import { recordsTexts } from '../../../texts/records.ts';
import { useTexts } from '../../../texts/useTexts.ts';
import { Button } from '../../../ui/Button.tsx';
import { FilterChip } from '../../../ui/record/FilterChip.tsx';
import { FilterMenu } from './FilterMenu.tsx';
import '../../../ui/record/listBar.css';

interface FilterBarProps {
  readonly filters: OfferFilters;
  readonly onChange: (filters: OfferFilters) => void;
  /** Takes back filters and search. */
  readonly onReset: () => void;
  readonly isNarrowed: boolean;
  readonly count: string;
  readonly partnerName: (id: string) => string;
}

/** The filters that are on, each as a chip that takes it off; a menu to put more on; how many offers are left. */
export function FilterBar({ filters, onChange, onReset, isNarrowed, count, partnerName }: FilterBarProps) {
  const language = useLanguage();
  const { concern: concernNames } = useTexts(concernsTexts);
  const texts = useTexts(offersTexts);
  const { reset } = useTexts(recordsTexts);
  const { filters: words } = texts;
  const named = (terms: readonly Term[], ids: readonly string[]) =>
    terms.filter(({ id }) => ids.includes(id)).map((term) => term[language]);
  const chips: { name: string; values: readonly string[]; off: Partial<OfferFilters> }[] = [
    { name: words.status, values: named(statuses, filters.statuses), off: { statuses: [] } },
    { name: words.phase, values: named(phases, filters.phases), off: { phases: [] } },
    { name: words.partner, values: filters.partners.map(partnerName), off: { partners: [] } },
  ];
  const switches: { name: string; isOn: boolean; off: Partial<OfferFilters> }[] = [
    { name: words.withProblems, isOn: filters.problems === 'with', off: { problems: null } },
    { name: words.withoutProblems, isOn: filters.problems === 'without', off: { problems: null } },
    ...concerns.map((concern) => ({
      name: concernNames[concern],
      isOn: filters.concern === concern,
      off: { concern: noFilters.concern },
    })),
    { name: words.archived, isOn: filters.archived, off: { archived: noFilters.archived } },
  ];
  const takeOff = (off: Partial<OfferFilters>) => onChange({ ...filters, ...off });
  return (
    <div className="list-bar">
      {chips
        .filter(({ values }) => values.length > 0)
        .map(({ name, values, off }) => (
          <FilterChip key={name} removeLabel={words.remove(name)} onRemove={() => takeOff(off)}>
            {words.chosen(name, values)}
          </FilterChip>
        ))}
      {switches
        .filter(({ isOn }) => isOn)
        .map(({ name, off }) => (
          <FilterChip key={name} removeLabel={words.remove(name)} onRemove={() => takeOff(off)}>
            {name}
          </FilterChip>
        ))}
      <FilterMenu filters={filters} onChange={onChange} />
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
