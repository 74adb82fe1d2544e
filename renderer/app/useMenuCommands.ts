import { useEffect, useEffectEvent } from 'react';
import type { MenuCommand } from '../../shared/menuCommand.ts';
import { useHost } from '../host/HostContext.tsx';

/** Does what the menu of the desktop window asks for, as far as this component knows how. */
export function useMenuCommands(acts: Partial<Record<MenuCommand, () => void>>): void {
  const host = useHost();
  const obey = useEffectEvent((command: MenuCommand) => acts[command]?.());
  useEffect(() => host.on('menu.chosen', ({ command }) => obey(command)), [host]);
}
