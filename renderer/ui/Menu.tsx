import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components';
import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import type { IconName } from './Icon.tsx';
import './list.css';

export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly icon?: IconName;
  readonly onAction: () => void;
}

interface MenuListProps {
  readonly label: string;
  /** Groups of entries, a line between them. */
  readonly groups: readonly (readonly MenuEntry[])[];
  /** Told when something was chosen or the menu is left. */
  readonly onClose?: () => void;
}

/** The entries of a menu, for whatever opens over the page. */
export function MenuList({ label, groups, onClose }: MenuListProps) {
  return (
    <AriaMenu className="list-menu" aria-label={label} {...(onClose !== undefined && { onClose })}>
      {groups.flatMap((entries, position) => [
        ...(position > 0 ? [<Separator key={`line-${position}`} className="list-separator" />] : []),
        ...entries.map(({ id, label: words, icon, onAction }) => (
          <MenuItem key={id} id={id} className="list-item" textValue={words} onAction={onAction}>
            {icon && <Icon name={icon} />}
            <span className="list-item-text">{words}</span>
          </MenuItem>
        )),
      ])}
    </AriaMenu>
  );
}

interface MenuProps extends Omit<MenuListProps, 'onClose'> {
  /** The button that opens it: a `Button` or an `IconButton`. */
  readonly trigger: ReactNode;
}

/** A menu of acts under a button. */
export function Menu({ trigger, ...list }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className="list-popover" placement="bottom start" offset={4}>
        <MenuList {...list} />
      </Popover>
    </MenuTrigger>
  );
}
