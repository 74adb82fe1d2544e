import { Button as AriaButton, Tooltip, TooltipTrigger } from 'react-aria-components';
import type { ButtonProps as AriaButtonProps } from 'react-aria-components';
import './Button.css';
import { Icon } from './Icon.tsx';
import type { IconName } from './Icon.tsx';

export interface IconButtonProps extends Omit<AriaButtonProps, 'aria-label' | 'children' | 'className' | 'style'> {
  readonly icon: IconName;
  /** What it does: its name for screen readers, and shown beside it on hover and focus. */
  readonly label: string;
  /** `framed` has a border; `small` fits into fields and chips. */
  readonly kind?: 'quiet' | 'framed' | 'small';
}

/** A button that is only a drawing, where there is no room for a word. */
export function IconButton({ icon, label, kind = 'quiet', ...rest }: IconButtonProps) {
  return (
    <TooltipTrigger delay={500}>
      <AriaButton {...rest} aria-label={label} className={`icon-button ${kind === 'small' ? 'size-small' : kind}`}>
        <Icon name={icon} size={kind === 'small' ? 'small' : 'large'} />
      </AriaButton>
      <Tooltip className="tooltip" offset={6}>
        {label}
      </Tooltip>
    </TooltipTrigger>
  );
}
