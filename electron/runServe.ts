import { forkCheckProcess } from './checks/forkCheckProcess.ts';
import { ProcessChecks } from './checks/ProcessChecks.ts';
import { attachWindow } from './host/attachWindow.ts';
import { openHost, usualDataFolder } from './openHost.ts';
import { outsideSources } from './pages/outsideSources.ts';
import { startServer } from './server/startServer.ts';

export interface ServeOptions {
  /** The built window. */
  readonly rendererFolder: string;
  /** The built worker that looks at files from elsewhere. */
  readonly checkMain: string;
  /** A .mappe to open in the first window, as an absolute path. */
  readonly mappe: string | null;
  /** The port to take, or null for a usual one. */
  readonly port: number | null;
}

/**
 * Runs the program behind a server on 127.0.0.1 until the process is told to end.
 * @returns the address to open; it admits one tab
 */
export async function runServe({ rendererFolder, checkMain, mappe, port }: ServeOptions): Promise<string> {
  const host = await openHost('serve', usualDataFolder(), {
    box: null,
    fetch,
    checks: new ProcessChecks(forkCheckProcess(checkMain)),
  });
  if (mappe !== null) host.waiting.push(mappe);
  const server = await startServer({
    rendererFolder,
    port,
    connectTo: () => outsideSources(host.settings.current),
    attach: (line, dialogs) => void attachWindow(host, line, { dialogs, chooser: dialogs, printer: null }),
  });
  const end = () => {
    void server
      .close()
      .then(() => host.catalogues.close())
      .then(() => process.exit(0), host.onBug);
  };
  process.once('SIGTERM', end);
  process.once('SIGINT', end);
  return server.url;
}
