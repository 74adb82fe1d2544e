import { app } from 'electron';
import { mappeArgument } from './mappeArgument.ts';

/** The `.mappe` files that are opened from outside the window. */
export interface OpenedFiles {
  /** Names the one listener; it first hears of what came before. Paths are absolute. */
  onFile(listener: (path: string) => void): void;
}

/** Listens for files on the command line, by double click (macOS) and from a second start, before Electron is ready. */
export function collectOpenedFiles(): OpenedFiles {
  const waiting: string[] = [];
  let tell = (path: string): void => void waiting.push(path);
  const fromCommandLine = (argv: string[], folder: string) => {
    const path = mappeArgument(argv, folder);
    if (path !== null) tell(path);
  };
  fromCommandLine(process.argv, process.cwd());
  app.on('second-instance', (_event, argv, folder) => fromCommandLine(argv, folder));
  app.on('open-file', (event, path) => {
    event.preventDefault();
    tell(path);
  });
  return {
    onFile(listener) {
      tell = listener;
      for (const path of waiting.splice(0)) listener(path);
    },
  };
}
