import type { Term } from '../../../shared/catalogue/vocabulary.ts';
import { useLanguage } from '../../texts/LanguageContext.tsx';
import { PickCell } from './PickCell.tsx';
import type { PickCellProps } from './PickCell.tsx';

interface TermsCellProps<T extends Term> extends Pick<PickCellProps, 'label' | 'leave' | 'picksOne'> {
  readonly terms: readonly T[];
  readonly value: readonly T['id'][];
  /** Gets the terms in the order of their vocabulary. */
  readonly onCommit: (value: T['id'][]) => void;
}

/** A cell that holds terms of a vocabulary. */
export function TermsCell<T extends Term>({ terms, onCommit, ...cell }: TermsCellProps<T>) {
  const language = useLanguage();
  return (
    <PickCell
      {...cell}
      groups={[{ label: '', items: terms.map((term) => ({ id: term.id, label: term[language] })) }]}
      onCommit={(ids) => onCommit(terms.filter(({ id }) => ids.includes(id)).map(({ id }) => id))}
    />
  );
}
