import type { ReactNode } from 'react';
import './PageHead.css';

interface PageHeadProps {
  readonly title: string;
  /** A count or a date beside the title. */
  readonly note?: string;
  /** What can be done on this page, the main thing last. */
  readonly actions?: ReactNode;
  /** Stands between title and actions: steps, a search field. */
  readonly children?: ReactNode;
}

/** The head of a page: where one is and what can be done here. */
export function PageHead({ title, note, actions, children }: PageHeadProps) {
  return (
    <header className="page-head">
      <h1>{title}</h1>
      {note !== undefined && <span className="page-head-note">{note}</span>}
      <div className="page-head-middle">{children}</div>
      {actions !== undefined && <div className="page-head-actions">{actions}</div>}
    </header>
  );
}
