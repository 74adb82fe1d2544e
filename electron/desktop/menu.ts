import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '../../shared/menuCommand.ts';

/** Puts up the menu of the program. What concerns the catalogue goes to the window, which knows it. */
export function setMenu(onCommand: (command: MenuCommand) => void): void {
  const item = (id: MenuCommand, label: string, accelerator: string): MenuItemConstructorOptions => {
    return { id, label, accelerator, click: () => onCommand(id) };
  };
  // The window hears the keys of undo and redo itself, as in serve mode: in a field they mean the field's own draft.
  const shownKey = { registerAccelerator: false };
  const template: MenuItemConstructorOptions[] = [
    {
      label: '&Datei',
      submenu: [
        item('new', 'Neuer Katalog …', 'CmdOrCtrl+N'),
        item('open', 'Öffnen …', 'CmdOrCtrl+O'),
        item('close', 'Schließen', 'CmdOrCtrl+W'),
        { type: 'separator' },
        { role: 'quit', label: 'Beenden' },
      ],
    },
    {
      label: '&Bearbeiten',
      submenu: [
        { ...item('undo', 'Rückgängig', 'CmdOrCtrl+Z'), ...shownKey },
        { ...item('redo', 'Wiederholen', 'CmdOrCtrl+Y'), ...shownKey },
        { type: 'separator' },
        { role: 'cut', label: 'Ausschneiden' },
        { role: 'copy', label: 'Kopieren' },
        { role: 'paste', label: 'Einfügen' },
        { role: 'selectAll', label: 'Alles auswählen' },
      ],
    },
    {
      label: '&Ansicht',
      submenu: [
        { role: 'zoomIn', label: 'Größer' },
        { role: 'zoomOut', label: 'Kleiner' },
        { role: 'resetZoom', label: 'Originalgröße' },
        { type: 'separator' },
        { role: 'togglefullscreen', label: 'Ganzer Bildschirm' },
      ],
    },
    { label: '&Hilfe', submenu: [{ role: 'about', label: 'Über Angebotsmappe' }] },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
