import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import type { IconName } from './Icon.tsx';
import './Notice.css';

export type NoticeKind = 'info' | 'ok' | 'warn' | 'bad';

const icons = { info: 'info', ok: 'check-circle', warn: 'warning', bad: 'error' } as const satisfies Record<
  NoticeKind,
  IconName
>;

interface NoticeProps {
  readonly kind: NoticeKind;
  /** What happened, in bold, before the rest. */
  readonly title?: string;
  /** Buttons that do what the sentence proposes. */
  readonly actions?: ReactNode;
  /** Read out at once by screen readers: for what has just gone wrong. */
  readonly isUrgent?: boolean;
  readonly children: ReactNode;
}

/** A sentence in a box: what happened, whether anything is lost, what to do. */
export function Notice({ kind, title, actions, isUrgent = false, children }: NoticeProps) {
  return (
    <div className={`notice ${kind}`} role={isUrgent ? 'alert' : 'status'}>
      <Icon name={icons[kind]} size="large" />
      <div className="notice-body">
        <div className="notice-words">
          {title !== undefined && <strong>{title} </strong>}
          {children}
        </div>
        {actions !== undefined && <div className="notice-actions">{actions}</div>}
      </div>
    </div>
  );
}
