import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '../../shared/menuCommand.ts';
import type { Language } from '../../shared/texts/language.ts';
import { menuTexts } from '../../shared/texts/menu.ts';

/** Puts up the menu of the program. What concerns the catalogue goes to the window, which knows it. */
export function setMenu(language: Language, onCommand: (command: MenuCommand) => void): void {
  const texts = menuTexts[language];
  const item = (id: MenuCommand, accelerator: string): MenuItemConstructorOptions => {
    return { id, label: texts[id], accelerator, click: () => onCommand(id) };
  };
  // The window hears the keys of undo, redo, find and help itself, as in serve mode: in a field they mean the field's own draft.
  const shownKey = { registerAccelerator: false };
  const template: MenuItemConstructorOptions[] = [
    {
      label: texts.file,
      submenu: [
        item('new', 'CmdOrCtrl+N'),
        item('open', 'CmdOrCtrl+O'),
        item('close', 'CmdOrCtrl+W'),
        { type: 'separator' },
        { role: 'quit', label: texts.quit },
      ],
    },
    {
      label: texts.edit,
      submenu: [
        { ...item('undo', 'CmdOrCtrl+Z'), ...shownKey },
        { ...item('redo', 'CmdOrCtrl+Y'), ...shownKey },
        { ...item('find', 'CmdOrCtrl+K'), ...shownKey },
        { type: 'separator' },
        { role: 'cut', label: texts.cut },
        { role: 'copy', label: texts.copy },
        { role: 'paste', label: texts.paste },
        { role: 'selectAll', label: texts.selectAll },
      ],
    },
    {
      label: texts.view,
      submenu: [
        { role: 'zoomIn', label: texts.zoomIn },
        { role: 'zoomOut', label: texts.zoomOut },
        { role: 'resetZoom', label: texts.resetZoom },
        { type: 'separator' },
        { role: 'togglefullscreen', label: texts.fullScreen },
      ],
    },
    {
      label: texts.help,
      submenu: [
        { ...item('handbook', 'F1'), ...shownKey },
        { ...item('keys', 'CmdOrCtrl+F1'), ...shownKey },
        { type: 'separator' },
        { role: 'about', label: texts.about },
      ],
    },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
