import { useId } from 'react';
import type { ReactNode } from 'react';

interface RecordSectionProps {
  /** Its anchor, as `RecordPanel` lists it. */
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** One section of a record. */
export function RecordSection({ id, title, children }: RecordSectionProps) {
  const heading = useId();
  return (
    <section className="record-section" data-section={id} aria-labelledby={heading}>
      <h3 id={heading} tabIndex={-1}>
        {title}
      </h3>
      {children}
    </section>
  );
}
