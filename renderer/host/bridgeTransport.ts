import type { Bridge } from '../../shared/rpc/bridge.ts';
import { createListeners } from '../../shared/rpc/listeners.ts';
import type { Transport } from '../../shared/rpc/transport.ts';

declare global {
  interface Window {
    /** Put there by the preload of the desktop program; the name is `bridgeName`. */
    readonly angebotsmappe?: Bridge;
  }
}

/** A line over the bridge of the desktop program. It opens when its receiver is named, so that nothing is missed. */
export function createBridgeTransport(bridge: Bridge): Transport {
  const closed = createListeners<null>();
  let open = true;
  const end = () => {
    if (!open) return;
    open = false;
    closed.tell(null);
  };
  return {
    send(bytes) {
      if (open) bridge.send(bytes);
    },
    onMessage(listener) {
      bridge.onFrame((frame) => {
        if (frame === 'close') end();
        else if (open && frame !== 'open') listener(frame);
      });
      bridge.send('open');
    },
    onClose(listener) {
      closed.add(listener);
    },
    close() {
      if (open) bridge.send('close');
      end();
    },
  };
}
