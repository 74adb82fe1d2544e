import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { WebSocketServer } from 'ws';
import type { Dialogs, PathChooser } from '../host/dialogs.ts';
import { pageHeaders } from '../pages/pageHeaders.ts';
import { readPage } from '../pages/readPage.ts';
import { defaultFrameLimit } from '../../shared/rpc/frame.ts';
import type { Transport } from '../../shared/rpc/transport.ts';
import { createAdmission } from './admission.ts';
import { listen } from './listen.ts';
import { welcome } from './welcome.ts';
import { createWindowDialogs } from './windowDialogs.ts';

export interface ServerOptions {
  /** The built window, with its index.html. */
  rendererFolder: string;
  /** The port to take, or null for a usual one. */
  port: number | null;
  /** What a page loaded now may connect to elsewhere (outsideSources.ts). */
  connectTo: () => string[];
  /** Told of every admitted window: its line, and how to ask its person for paths. */
  attach: (transport: Transport, dialogs: Dialogs & PathChooser) => void;
}

export interface RunningServer {
  /** The address to open; its one-time token admits one tab. */
  url: string;
  /** Ends every line and stops listening. */
  close(): Promise<void>;
}

/**
 * Serves the window and its line to the host on 127.0.0.1, for one person on this machine. Requests that name another
 * host (DNS rebinding) and lines that another page opens (Origin) are turned away.
 * @throws the system's error when `port` is taken
 */
export async function startServer({ rendererFolder, port, connectTo, attach }: ServerOptions): Promise<RunningServer> {
  const admission = createAdmission();
  const lines = new WebSocketServer({ noServer: true, maxPayload: defaultFrameLimit, perMessageDeflate: false });
  const server = createServer((request, response) => void answer(request, response));
  const authority = `127.0.0.1:${await listen(server, port)}`;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const end = (status: number, contentType: string, body: Uint8Array | string) => {
      response.writeHead(status, pageHeaders(contentType, [`ws://${authority}`, ...connectTo()]));
      response.end(request.method === 'HEAD' ? undefined : body);
    };
    if (request.headers.host !== authority) return end(421, 'text/plain', '421');
    if (request.method !== 'GET' && request.method !== 'HEAD') return end(405, 'text/plain', '405');
    const page = await readPage(rendererFolder, request.url?.split(/[?#]/)[0] ?? '/');
    if (page) end(200, page.contentType, page.bytes);
    else end(404, 'text/plain', '404');
  }

  server.on('upgrade', (request, socket, head) => {
    const { host, origin } = request.headers;
    if (host !== authority || origin !== `http://${authority}` || request.url !== '/line') {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
      return;
    }
    lines.handleUpgrade(request, socket, head, (line) => {
      welcome(line, admission, (transport) => attach(transport, createWindowDialogs(transport)));
    });
  });

  return {
    url: `http://${authority}/#token=${admission.token}`,
    close: () =>
      new Promise((resolve) => {
        for (const line of lines.clients) line.terminate();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
