import { Icon } from './Icon.tsx';
import type { IconName } from './Icon.tsx';
import './Tag.css';

interface TagProps {
  readonly kind?: 'neutral' | 'line' | 'ok' | 'warn' | 'bad' | 'info';
  readonly icon?: IconName;
  readonly children: string;
}

/** A word that sets something apart. In tables only for exceptions. */
export function Tag({ kind = 'neutral', icon, children }: TagProps) {
  return (
    <span className={`tag ${kind}`}>
      {icon && <Icon name={icon} size="small" />}
      {children}
    </span>
  );
}
