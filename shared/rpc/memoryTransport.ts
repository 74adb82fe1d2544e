import { createListeners } from './listeners.ts';
import type { Transport } from './transport.ts';

/** Two ends of one line inside a process. Messages are copied and arrive later, as they would over a real one. */
export function createMemoryTransports(): [Transport, Transport] {
  const closed = createListeners<null>();
  let open = true;
  const receivers: ((bytes: Uint8Array) => void)[] = [];
  const end = (own: number, other: number): Transport => ({
    send(bytes) {
      const copy = bytes.slice();
      queueMicrotask(() => {
        if (open) receivers[other]?.(copy);
      });
    },
    onMessage(listener) {
      receivers[own] = listener;
    },
    onClose(listener) {
      closed.add(listener);
    },
    close() {
      if (!open) return;
      open = false;
      closed.tell(null);
    },
  });
  return [end(0, 1), end(1, 0)];
}
