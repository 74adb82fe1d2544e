import type { IpcMainEvent, WebContents } from 'electron';
import { bridgeName, type BridgeFrame } from '../../shared/rpc/bridge.ts';
import { createListeners } from '../../shared/rpc/listeners.ts';
import type { Transport } from '../../shared/rpc/transport.ts';
import { appOrigin } from './appOrigin.ts';

interface OpenLine {
  receive(bytes: Uint8Array): void;
  end(): void;
}

/**
 * Tells `onLine` of the line to each page that `contents` loads. A page opens its line itself; a reload, a crash or the
 * end of the window closes the one before. Frames count only when our own page sent them from the top of the window.
 */
export function acceptBridge(contents: WebContents, onLine: (line: Transport) => void): void {
  let current: OpenLine | null = null;
  const endCurrent = () => current?.end();

  contents.ipc.on(bridgeName, (event, frame: unknown) => {
    if (!isFromOwnPage(event)) return;
    if (frame instanceof Uint8Array) {
      current?.receive(frame);
    } else if (frame === 'close') {
      endCurrent();
    } else if (frame === 'open') {
      endCurrent();
      const [transport, line] = createLine(contents, () => {
        if (current === line) current = null;
      });
      current = line;
      onLine(transport);
    }
  });
  contents.on('render-process-gone', endCurrent);
  contents.on('destroyed', endCurrent);
}

function isFromOwnPage({ senderFrame }: IpcMainEvent): boolean {
  return senderFrame?.parent === null && senderFrame.origin === appOrigin;
}

function createLine(contents: WebContents, onEnd: () => void): [Transport, OpenLine] {
  const closed = createListeners<null>();
  let open = true;
  let receive: (bytes: Uint8Array) => void = () => {};
  const send = (frame: BridgeFrame) => {
    if (!contents.isDestroyed()) contents.send(bridgeName, frame);
  };
  const end = () => {
    if (!open) return;
    open = false;
    onEnd();
    closed.tell(null);
  };
  const transport: Transport = {
    send(bytes) {
      if (open) send(bytes);
    },
    onMessage(listener) {
      receive = listener;
    },
    onClose(listener) {
      closed.add(listener);
    },
    close() {
      if (open) send('close');
      end();
    },
  };
  return [transport, { receive: (bytes) => receive(bytes), end }];
}
