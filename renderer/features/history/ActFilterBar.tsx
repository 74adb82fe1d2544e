import { recordKinds } from '../../../shared/catalogue/records.ts';
import { historyTexts } from '../../texts/history.ts';
import { useLanguage } from '../../texts/LanguageContext.tsx';
import { personName } from '../../texts/people.ts';
import { useTexts } from '../../texts/useTexts.ts';
import { Select } from '../../ui/Select.tsx';
import type { ActFilters } from './actRows.ts';
import '../../ui/record/listBar.css';

interface ActFilterBarProps {
  readonly filters: ActFilters;
  readonly onChange: (filters: ActFilters) => void;
  /** Everybody who did something. */
  readonly authors: readonly string[];
  readonly count: string;
}

/** Whose acts are shown, and on what. */
export function ActFilterBar({ filters, onChange, authors, count }: ActFilterBarProps) {
  const texts = useTexts(historyTexts);
  const language = useLanguage();
  // Ids of a choice are not empty, names of people can be.
  const people = authors.map((author, position) => ({ id: String(position), label: personName(author, language) }));
  const chosen = filters.author === null ? -1 : authors.indexOf(filters.author);
  return (
    <div className="list-bar">
      <Select
        aria-label={texts.person}
        items={[{ id: 'all', label: texts.everybody }, ...people]}
        value={chosen < 0 ? 'all' : String(chosen)}
        onChange={(id) => onChange({ ...filters, author: authors[Number(id)] ?? null })}
      />
      <Select
        aria-label={texts.kind}
        items={[{ id: 'all', label: texts.everything }, ...recordKinds.map((id) => ({ id, label: texts.kinds[id] }))]}
        value={filters.kind ?? 'all'}
        onChange={(id) => onChange({ ...filters, kind: recordKinds.find((kind) => kind === id) ?? null })}
      />
      <span className="list-count" role="status">
        {count}
      </span>
    </div>
  );
}
