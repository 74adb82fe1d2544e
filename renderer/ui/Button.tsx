import { Button as AriaButton } from 'react-aria-components';
import type { ButtonProps as AriaButtonProps } from 'react-aria-components';
import type { ReactNode } from 'react';
import './Button.css';
import { Icon } from './Icon.tsx';
import type { IconName } from './Icon.tsx';

export interface ButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style' | 'isPending'> {
  /** `main` is filled: at most one per pane. `quiet` has no border. */
  readonly kind?: 'main' | 'plain' | 'quiet';
  /** `small` fits into rows. */
  readonly size?: 'normal' | 'small';
  readonly icon?: IconName;
  readonly children: ReactNode;
}

/** A button with a verb on it. */
export function Button({ kind = 'plain', size = 'normal', icon, children, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className={`button ${kind} size-${size}`}>
      {icon && <Icon name={icon} />}
      {children}
    </AriaButton>
  );
}
