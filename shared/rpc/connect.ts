import { Refusal } from '../refusal.ts';
import type { CallInput, CallName, CallOutput, Contract, StreamName, StreamPayload } from './define.ts';
import { decodeFrame, defaultFrameLimit, encodeFrame } from './frame.ts';
import { HostFault } from './hostFault.ts';
import { createListeners, type Listeners } from './listeners.ts';
import { readHostMessage, type HostMessage, type WindowMessage } from './protocol.ts';
import type { Transport } from './transport.ts';

export interface CallOptions {
  /** Aborting it cancels the call: it rejects with the Refusal 'cancelled' and the host's handler is told. */
  signal?: AbortSignal;
  /** After this many milliseconds the call is cancelled and rejects with the Refusal 'timeout'. */
  timeoutMs?: number;
}

/** The window's end of the contract. */
export interface Client<C extends Contract> {
  /**
   * Asks the host.
   * @throws Refusal what the host refuses, or 'cancelled', 'timeout', 'disconnected'
   * @throws HostFault a bug in the host, or input that does not fit the contract
   */
  call<Name extends CallName<C>>(
    name: Name,
    input: CallInput<C, Name>,
    options?: CallOptions,
  ): Promise<CallOutput<C, Name>>;
  /** Listens to a stream; returns what ends the listening. */
  on<Name extends StreamName<C>>(stream: Name, listener: (payload: StreamPayload<C, Name>) => void): () => void;
  /** Told once, when the host is gone. */
  onClose(listener: () => void): void;
  close(): void;
}

interface PendingCall {
  resolve(value: unknown): void;
  reject(error: Error): void;
  /** Lets go of the timer and of the caller's signal. */
  release(): void;
}

/**
 * A client for the contract `C`, which is named as a type only: the schemas, and zod with them, stay with the host, which
 * has checked everything it sends.
 */
export function connect<C extends Contract>(
  transport: Transport,
  { frameLimit = defaultFrameLimit }: { frameLimit?: number } = {},
): Client<C> {
  const pending = new Map<number, PendingCall>();
  const streams = new Map<string, Listeners<unknown>>();
  let lastId = 0;
  let closed = false;

  const send = (message: WindowMessage) => transport.send(encodeFrame(message, frameLimit));

  function take(id: number): PendingCall | undefined {
    const call = pending.get(id);
    pending.delete(id);
    call?.release();
    return call;
  }

  // Async, so that a message which cannot be encoded rejects like every other failure.
  async function call(name: string, input: unknown, { signal, timeoutMs }: CallOptions = {}): Promise<unknown> {
    if (closed) throw new Refusal('disconnected');
    if (signal?.aborted) throw new Refusal('cancelled');
    const id = lastId + 1;
    send({ type: 'call', id, name, input });
    lastId = id;
    const giveUp = (code: 'cancelled' | 'timeout') => {
      const given = take(id);
      send({ type: 'cancel', id });
      given?.reject(new Refusal(code));
    };
    return new Promise((resolve, reject) => {
      const onAbort = () => giveUp('cancelled');
      const timer = timeoutMs === undefined ? undefined : setTimeout(() => giveUp('timeout'), timeoutMs);
      signal?.addEventListener('abort', onAbort, { once: true });
      const release = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', onAbort);
      };
      pending.set(id, { resolve, reject, release });
    });
  }

  transport.onMessage((bytes) => {
    const message = readFrame(bytes, frameLimit);
    if (!message || (message.type !== 'event' && message.id > lastId)) {
      transport.close();
      return;
    }
    switch (message.type) {
      case 'event':
        return streams.get(message.stream)?.tell(message.payload);
      // An answer may cross with its cancel; then nobody waits for it any more.
      case 'answer':
        return take(message.id)?.resolve(message.value);
      case 'refusal':
        return take(message.id)?.reject(new Refusal(message.code, message.values));
      case 'fault':
        return take(message.id)?.reject(new HostFault(message.reason));
    }
  });

  transport.onClose(() => {
    closed = true;
    for (const id of [...pending.keys()]) take(id)?.reject(new Refusal('disconnected'));
  });

  return {
    // The host checks answers and events against the contract before it sends them.
    call: call as Client<C>['call'],
    on(stream, listener) {
      const listeners = streams.get(stream) ?? createListeners<unknown>();
      streams.set(stream, listeners);
      return listeners.add(listener as (payload: unknown) => void);
    },
    onClose: (listener) => transport.onClose(listener),
    close: () => transport.close(),
  };
}

function readFrame(bytes: Uint8Array, limit: number): HostMessage | null {
  try {
    return readHostMessage(decodeFrame(bytes, limit));
  } catch {
    return null;
  }
}
