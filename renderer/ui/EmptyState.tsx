import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import type { IconName } from './Icon.tsx';
import './EmptyState.css';

interface EmptyStateProps {
  readonly icon: IconName;
  /** What is not there yet, as a sentence: *Noch keine Angebote*. */
  readonly title: string;
  /** What belongs there and how to begin. */
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/** What a view says when there is nothing to show. */
export function EmptyState({ icon, title, children, actions }: EmptyStateProps) {
  return (
    <div className="empty-state">
      <Icon name={icon} size="large" />
      <h2>{title}</h2>
      <p className="muted">{children}</p>
      {actions !== undefined && <div className="empty-state-actions">{actions}</div>}
    </div>
  );
}
