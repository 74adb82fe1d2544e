import type { MenuCommand } from '../menuCommand.ts';
import type { PerLanguage } from './language.ts';

type MenuTexts = Readonly<
  Record<
    | MenuCommand
    | 'file'
    | 'edit'
    | 'view'
    | 'help'
    | 'quit'
    | 'cut'
    | 'copy'
    | 'paste'
    | 'selectAll'
    | 'zoomIn'
    | 'zoomOut'
    | 'resetZoom'
    | 'fullScreen'
    | 'about',
    string
  >
>;

/** The menu of the desktop program. `&` stands before the letter that opens it with Alt. */
export const menuTexts: PerLanguage<MenuTexts> = {
  de: {
    file: '&Datei',
    new: 'Neuer Katalog …',
    open: 'Öffnen …',
    close: 'Schließen',
    quit: 'Beenden',
    edit: '&Bearbeiten',
    undo: 'Rückgängig',
    redo: 'Wiederholen',
    find: 'Finden …',
    cut: 'Ausschneiden',
    copy: 'Kopieren',
    paste: 'Einfügen',
    selectAll: 'Alles auswählen',
    view: '&Ansicht',
    zoomIn: 'Größer',
    zoomOut: 'Kleiner',
    resetZoom: 'Originalgröße',
    fullScreen: 'Ganzer Bildschirm',
    help: '&Hilfe',
    handbook: 'Handbuch',
    keys: 'Tasten',
    about: 'Über Angebotsmappe',
  },
  en: {
    file: '&File',
    new: 'New catalogue …',
    open: 'Open …',
    close: 'Close',
    quit: 'Quit',
    edit: '&Edit',
    undo: 'Undo',
    redo: 'Redo',
    find: 'Find …',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select all',
    view: '&View',
    zoomIn: 'Larger',
    zoomOut: 'Smaller',
    resetZoom: 'Original size',
    fullScreen: 'Full screen',
    help: '&Help',
    handbook: 'Handbook',
    keys: 'Keys',
    about: 'About Angebotsmappe',
  },
};
