import { Refusal } from '../refusal.ts';
import type { CallName, CheckedInput, Contract, EmittedPayload, HandlerOutput, StreamName } from './define.ts';
import { decodeFrame, defaultFrameLimit, encodeFrame } from './frame.ts';
import { HostFault } from './hostFault.ts';
import { readWindowMessage, type HostMessage, type WindowMessage } from './protocol.ts';
import type { Transport } from './transport.ts';

/** Says something unasked on a stream of the contract. */
export type Emit<C extends Contract> = <Name extends StreamName<C>>(
  stream: Name,
  payload: EmittedPayload<C, Name>,
) => void;

/** What a handler gets besides its input. `signal` aborts when the caller cancels or the window is gone. */
export interface CallContext<C extends Contract> {
  signal: AbortSignal;
  emit: Emit<C>;
}

/** One function per call of the contract. A `Refusal` it throws reaches the caller; anything else is a bug. */
export type Handlers<C extends Contract> = {
  readonly [Name in CallName<C>]: (
    input: CheckedInput<C, Name>,
    context: CallContext<C>,
  ) => HandlerOutput<C, Name> | Promise<HandlerOutput<C, Name>>;
};

/** The host's end of one connected window. */
export interface ServedWindow<C extends Contract> {
  emit: Emit<C>;
  close(): void;
}

export interface ServeOptions {
  /** Told of every error that is no `Refusal`, and of every message that does not fit the contract. For the log. */
  onBug: (error: unknown) => void;
  /** Largest message in bytes, both ways. */
  frameLimit?: number;
}

type AnyHandler = (input: unknown, context: unknown) => unknown;

/**
 * Answers the calls of one window: checks input on arrival and output before it leaves. A frame that is no message of
 * the protocol closes the line. Closing the line aborts what is still running.
 */
export function serve<C extends Contract>(
  contract: C,
  handlers: Handlers<C>,
  transport: Transport,
  { onBug, frameLimit = defaultFrameLimit }: ServeOptions,
): ServedWindow<C> {
  const running = new Map<number, AbortController>();
  let lastId = 0;

  const send = (message: HostMessage) => transport.send(encodeFrame(message, frameLimit));

  const emit: Emit<C> = (stream, payload) => {
    try {
      send({ type: 'event', stream, payload: contract.streams[stream]?.parse(payload) });
    } catch (cause) {
      onBug(new Error(`An event of the stream ${stream} does not fit the contract`, { cause }));
    }
  };

  async function run(name: string, input: unknown, signal: AbortSignal): Promise<unknown> {
    const call = Object.hasOwn(contract.calls, name) ? contract.calls[name] : undefined;
    if (!call) throw new HostFault('unknown-call');
    const checked = call.input.safeParse(input);
    if (!checked.success) throw new HostFault('input-unfit', { cause: checked.error });
    // `Handlers` has a function for every name in the contract; the schema above is what types this input.
    const handler = (handlers as Readonly<Record<string, AnyHandler>>)[name];
    return call.output.parse(await handler?.(checked.data, { signal, emit }));
  }

  async function answer({ id, name, input }: Extract<WindowMessage, { type: 'call' }>): Promise<void> {
    const abort = new AbortController();
    running.set(id, abort);
    try {
      const value = await run(name, input, abort.signal);
      if (!abort.signal.aborted) send({ type: 'answer', id, value });
    } catch (error) {
      if (!(error instanceof Refusal) && !isAbortOf(abort.signal, error)) onBug(error);
      if (abort.signal.aborted) return;
      send(failure(id, error));
    } finally {
      running.delete(id);
    }
  }

  transport.onMessage((bytes) => {
    const message = readFrame(bytes, frameLimit);
    if (message?.type === 'call' && message.id === lastId + 1) {
      lastId = message.id;
      void answer(message);
    } else if (message?.type === 'cancel' && message.id <= lastId) {
      running.get(message.id)?.abort(new Refusal('cancelled'));
    } else {
      onBug(new Error('A window sent a frame that is no message of the protocol'));
      transport.close();
    }
  });

  transport.onClose(() => {
    for (const abort of running.values()) abort.abort(new Refusal('disconnected'));
  });

  return { emit, close: () => transport.close() };
}

function readFrame(bytes: Uint8Array, limit: number): WindowMessage | null {
  try {
    return readWindowMessage(decodeFrame(bytes, limit));
  } catch {
    return null;
  }
}

function failure(id: number, error: unknown): HostMessage {
  if (error instanceof Refusal) return { type: 'refusal', id, code: error.code, values: { ...error.values } };
  return { type: 'fault', id, reason: error instanceof HostFault ? error.reason : 'handler-failed' };
}

/** Node's own functions end with an `AbortError` when the signal they were given aborts. */
function isAbortOf(signal: AbortSignal, error: unknown): boolean {
  return signal.aborted && error instanceof Error && error.name === 'AbortError';
}
