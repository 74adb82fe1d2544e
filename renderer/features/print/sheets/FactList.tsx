import type { Fact } from '../words/offerFacts.ts';

interface FactListProps {
  readonly facts: readonly Fact[];
  /** A class name: one below the other, or run on to save paper. */
  readonly look?: 'sheet-facts' | 'directory-facts';
}

/** What an offer says, heading by heading. */
export function FactList({ facts, look = 'sheet-facts' }: FactListProps) {
  return (
    <dl className={look}>
      {facts.map(({ id, label, lines }) => (
        <div key={id}>
          <dt>{label}</dt>
          {lines.map((line) => (
            <dd key={line}>{line}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
