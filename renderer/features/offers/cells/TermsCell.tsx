import type { Term } from '../../../../shared/catalogue/vocabulary.ts';
import { useLanguage } from '../../../texts/LanguageContext.tsx';
import { PickCell } from '../../../ui/fields/PickCell.tsx';
import type { CellControlProps } from './cellControl.ts';

interface TermsCellProps<T extends Term> extends Pick<CellControlProps, 'label' | 'leave'> {
  readonly terms: readonly T[];
  readonly value: readonly T['id'][];
  /** Gets the terms in the order of their vocabulary. */
  readonly onCommit: (value: T['id'][]) => void;
  readonly picksOne?: boolean;
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
