import type { EncodedFrame } from './ipcFrame.ts';

// These two functions run inside the page: their text is injected, so each stands alone. The page's own world and the
// preload's share nothing but the DOM. An event on `document` reaches the other world at once, and Chromium copies its
// `detail` by structured clone, so that contextBridge keeps its synchronous calls and its separation.

type Listener = (...values: unknown[]) => void;
type SentValue = { value: unknown } | { callback: number };

/** The page's own world: takes over what the preload exposes. */
export function runPageWorld(secret: string): void {
  const callbacks = new Map<number, Listener>();
  const hear = <Detail>(name: string, listener: (detail: Detail) => void) =>
    document.addEventListener(`${secret}:${name}`, (event) => {
      event.stopImmediatePropagation();
      listener((event as CustomEvent<Detail>).detail);
    });
  const pack = (value: unknown): SentValue => {
    if (typeof value !== 'function') return { value };
    callbacks.set(callbacks.size, value as Listener);
    return { callback: callbacks.size - 1 };
  };
  hear<{ key: string; names: string[] }>('expose', ({ key, names }) => {
    const call =
      (name: string) =>
      (...values: unknown[]) => {
        document.dispatchEvent(new CustomEvent(`${secret}:call`, { detail: { name, values: values.map(pack) } }));
      };
    const api = Object.freeze(Object.fromEntries(names.map((name) => [name, call(name)])));
    Object.defineProperty(window, key, { value: api, enumerable: true });
  });
  hear<{ callback: number; values: unknown[] }>('callback', ({ callback, values }) => {
    callbacks.get(callback)?.(...values);
  });
}

/** The preload's world: gives `preload` the `electron` that a sandboxed preload may require. */
export function runPreloadWorld(
  secret: string,
  bindings: { toMain: string; fromMain: string },
  preload: (require: (name: string) => unknown, module: object, exports: object) => void,
): void {
  const world = globalThis as unknown as Record<string, (...values: never[]) => void>;
  const toMain = world[bindings.toMain] as (text: string) => void;
  const listeners = new Map<string, Listener[]>();
  const only = (name: string, known: object) =>
    new Proxy(known, {
      get(target, key) {
        if (key in target || typeof key === 'symbol') return Reflect.get(target, key) as unknown;
        throw new Error(`The Electron double does not have ${name}.${key} in the preload`);
      },
    });
  const encode = (frame: unknown): EncodedFrame => {
    if (typeof frame === 'string') return { text: frame };
    if (!(frame instanceof Uint8Array)) throw new Error('The Electron double sends only texts and bytes');
    return { base64: (frame as Uint8Array & { toBase64(): string }).toBase64() };
  };
  const decode = (frame: EncodedFrame) => {
    const bytes = Uint8Array as unknown as { fromBase64(text: string): Uint8Array };
    return 'text' in frame ? frame.text : bytes.fromBase64(frame.base64);
  };
  world[bindings.fromMain] = (channel: string, frame: EncodedFrame) => {
    for (const listener of listeners.get(channel) ?? []) listener({}, decode(frame));
  };
  const ipcRenderer = only('ipcRenderer', {
    send: (channel: string, frame: unknown) => toMain(JSON.stringify({ channel, frame: encode(frame) })),
    on: (channel: string, listener: Listener) => listeners.set(channel, [...(listeners.get(channel) ?? []), listener]),
  });
  const contextBridge = only('contextBridge', {
    exposeInMainWorld(key: string, api: Record<string, Listener>) {
      document.addEventListener(`${secret}:call`, (event) => {
        event.stopImmediatePropagation();
        const { name, values } = (event as CustomEvent<{ name: string; values: SentValue[] }>).detail;
        const unpack = (sent: SentValue) => {
          if ('value' in sent) return sent.value;
          return (...back: unknown[]) => {
            const detail = { callback: sent.callback, values: back };
            document.dispatchEvent(new CustomEvent(`${secret}:callback`, { detail }));
          };
        };
        api[name]?.(...values.map(unpack));
      });
      document.dispatchEvent(new CustomEvent(`${secret}:expose`, { detail: { key, names: Object.keys(api) } }));
    },
  });
  const electron = only('electron', { ipcRenderer, contextBridge });
  const require = (name: string) => {
    if (name === 'electron') return electron;
    throw new Error(`A sandboxed preload cannot require ${name}`);
  };
  preload(require, { exports: {} }, {});
}
