import type { MenuItemConstructorOptions } from 'electron';

interface DoubleMenuItem {
  id: string | undefined;
  label: string;
  submenu: DoubleMenu | undefined;
  click(): void;
}

/** Electron's `Menu`: nobody sees it, a test finds its items and chooses them. */
export class DoubleMenu {
  static #ofApplication: DoubleMenu | null = null;
  readonly items: DoubleMenuItem[];

  constructor(template: MenuItemConstructorOptions[]) {
    this.items = template.map(({ id, label, role, submenu, click }) => ({
      id,
      label: label ?? role ?? '',
      submenu: Array.isArray(submenu) ? new DoubleMenu(submenu) : undefined,
      click: () => (click as (() => void) | undefined)?.(),
    }));
  }

  static buildFromTemplate(template: MenuItemConstructorOptions[]): DoubleMenu {
    return new DoubleMenu(template);
  }

  static setApplicationMenu(menu: DoubleMenu): void {
    DoubleMenu.#ofApplication = menu;
  }

  static getApplicationMenu(): DoubleMenu | null {
    return DoubleMenu.#ofApplication;
  }

  getMenuItemById(id: string): DoubleMenuItem | null {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id);
      if (found) return found;
    }
    return null;
  }
}
