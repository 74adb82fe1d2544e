/** What the menu of the desktop window can ask the window to do. */
export const menuCommands = ['new', 'open', 'close', 'undo', 'redo', 'find', 'handbook', 'keys'] as const;
export type MenuCommand = (typeof menuCommands)[number];
