import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('./liveServer.mjs', import.meta.url));

/** A Hocuspocus server that runs as a process of its own. */
export interface LiveServer {
  readonly port: number;
  readonly url: string;
  /** Ends the process, and with it all the server holds. */
  end(): Promise<void>;
}

/**
 * Starts a server on 127.0.0.1.
 * @param options `port`: where one ran before; `collects`: whether it throws away what was overwritten; `token`: what it asks
 * for, where it does not admit everybody
 */
export async function startLiveServer(
  options: { port?: number; collects?: boolean; token?: string } = {},
): Promise<LiveServer> {
  const keeping = options.collects === true ? 'gc' : 'keeps';
  const args = [program, String(options.port ?? 0), keeping, ...(options.token === undefined ? [] : [options.token])];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const port = Number(line.toString().trim());
  return {
    port,
    url: `ws://127.0.0.1:${port}`,
    async end() {
      if (child.signalCode !== null) return;
      const isOver = once(child, 'exit');
      child.kill('SIGKILL');
      await isOver;
    },
  };
}
