import { filtersTexts } from '../../texts/filters.ts';
import { useLanguage } from '../../texts/LanguageContext.tsx';
import { useTexts } from '../../texts/useTexts.ts';
import { CheckField } from '../fields/CheckField.tsx';
import { ChecksField } from '../fields/ChecksField.tsx';
import { PicksField } from '../fields/PicksField.tsx';
import { FilterBar } from '../filters/FilterBar.tsx';
import type { RecordFilter } from './recordFilters.ts';
import type { ListState } from './useListState.ts';

interface RecordFilterBarProps {
  readonly filters: readonly Pick<RecordFilter<never>, 'id' | 'name' | 'choices'>[];
  readonly state: ListState;
  readonly onState: (patch: Partial<ListState>) => void;
  readonly onReset: () => void;
  readonly isNarrowed: boolean;
  readonly count: string;
}

/** More choices than these are looked for by name. */
const mostAtAGlance = 16;

/** What a list of records is narrowed down by, its archive, and how many are left. */
export function RecordFilterBar({ filters, state, onState, ...bar }: RecordFilterBarProps) {
  const language = useLanguage();
  const words = useTexts(filtersTexts);
  const choose = (id: string, choices: readonly string[]) => onState({ filters: { ...state.filters, [id]: choices } });
  const chips = filters.flatMap(({ id, name, choices }) => {
    const chosen = choices.filter((choice) => state.filters[id]?.includes(choice.id) === true);
    if (chosen.length === 0) return [];
    const said = words.chosen(
      name,
      chosen.map((choice) => choice[language]),
    );
    return [{ name, said, onRemove: () => choose(id, []) }];
  });
  const archive = { name: words.archived, said: words.withArchived, onRemove: () => onState({ archived: false }) };
  return (
    <FilterBar
      {...bar}
      chips={state.archived ? [...chips, archive] : chips}
      choices={
        <>
          {filters.map(({ id, name, choices }) => {
            const field = { label: name, value: state.filters[id] ?? [], onCommit: (ids: string[]) => choose(id, ids) };
            return choices.length > mostAtAGlance ? (
              <PicksField
                key={id}
                {...field}
                groups={[{ label: '', items: choices.map((choice) => ({ id: choice.id, label: choice[language] })) }]}
              />
            ) : (
              <ChecksField key={id} {...field} terms={choices} />
            );
          })}
          <CheckField
            label={words.archived}
            value={state.archived}
            onCommit={(isShown) => onState({ archived: isShown })}
          />
        </>
      }
    />
  );
}
