/** Those who want to be told of something. */
export interface Listeners<Payload> {
  /** Adds a listener and returns what takes it away again. */
  add(listener: (payload: Payload) => void): () => void;
  tell(payload: Payload): void;
}

/** An empty set of listeners. One that throws keeps no other from being told; its error surfaces as uncaught. */
export function createListeners<Payload>(): Listeners<Payload> {
  const all = new Set<{ listener: (payload: Payload) => void }>();
  return {
    add(listener) {
      const entry = { listener };
      all.add(entry);
      return () => all.delete(entry);
    },
    tell(payload) {
      for (const { listener } of [...all]) {
        try {
          listener(payload);
        } catch (error) {
          queueMicrotask(() => {
            throw error;
          });
        }
      }
    },
  };
}
