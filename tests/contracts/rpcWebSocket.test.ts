import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { WebSocket, WebSocketServer } from 'ws';
import { createSocketTransport } from '../../shared/rpc/socketTransport.ts';
import { describeRpc } from './rpcSuite.ts';

describeRpc('a WebSocket on loopback', async () => {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  await once(server, 'listening');
  const accepted = new Promise<WebSocket>((resolve) => server.once('connection', resolve));
  const socket = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`);
  await once(socket, 'open');
  return {
    window: createSocketTransport(socket),
    host: createSocketTransport(await accepted),
    end: async () => {
      socket.terminate();
      server.close();
      await once(server, 'close');
    },
  };
});
