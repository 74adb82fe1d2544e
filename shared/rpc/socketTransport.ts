import { createListeners } from './listeners.ts';
import type { Transport } from './transport.ts';

/** What a browser's WebSocket and that of the package `ws` have in common, as far as a line needs it. */
export interface MessageSocket {
  binaryType: string;
  readonly readyState: number;
  send(data: Uint8Array<ArrayBuffer>): void;
  close(code?: number): void;
  addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void;
  addEventListener(type: 'close', listener: () => void): void;
}

const open = 1;
/** "Unsupported data", RFC 6455 section 7.4.1. */
const unsupportedData = 1003;

/** A line over an open WebSocket, for either end. A text frame is none of ours and closes it. */
export function createSocketTransport(socket: MessageSocket): Transport {
  const closed = createListeners<null>();
  let receive: (bytes: Uint8Array) => void = () => {};
  socket.binaryType = 'arraybuffer';
  socket.addEventListener('message', ({ data }) => {
    if (data instanceof ArrayBuffer) receive(new Uint8Array(data));
    else socket.close(unsupportedData);
  });
  socket.addEventListener('close', () => closed.tell(null));
  return {
    send(bytes) {
      if (socket.readyState === open) socket.send(bytes);
    },
    onMessage(listener) {
      receive = listener;
    },
    onClose(listener) {
      closed.add(listener);
    },
    close: () => socket.close(),
  };
}
