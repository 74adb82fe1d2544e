// What Node, Chromium and Firefox have in common and shared/ may use. Anything not named here (DOM, node:*) does not
// compile in shared/, which is what keeps it platform-free.

interface TextEncoder {
  encode(text?: string): Uint8Array<ArrayBuffer>;
  encodeInto(text: string, into: Uint8Array): { read: number; written: number };
}
declare var TextEncoder: { new (): TextEncoder };

interface TextDecoder {
  decode(bytes?: ArrayBuffer | ArrayBufferView): string;
}
declare var TextDecoder: { new (label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean }): TextDecoder };

interface URL {
  readonly protocol: string;
  readonly hostname: string;
  readonly username: string;
  readonly password: string;
  readonly origin: string;
  readonly pathname: string;
  readonly href: string;
}
declare var URL: { new (url: string, base?: string): URL; canParse(url: string): boolean };

declare var crypto: {
  getRandomValues<T extends ArrayBufferView>(bytes: T): T;
  randomUUID(): `${string}-${string}-${string}-${string}-${string}`;
  subtle: { digest(algorithm: 'SHA-256', data: ArrayBufferView): Promise<ArrayBuffer> };
};

interface AbortSignal {
  readonly aborted: boolean;
  readonly reason: unknown;
  throwIfAborted(): void;
  addEventListener(type: 'abort', listener: () => void, options?: { once?: boolean }): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}
interface AbortController {
  readonly signal: AbortSignal;
  abort(reason?: unknown): void;
}
declare var AbortController: { new (): AbortController };

/** Packs what is written to it (Compression Streams, WHATWG). */
interface CompressionStream {
  readonly readable: { getReader(): { read(): Promise<{ done: boolean; value?: Uint8Array }> } };
  readonly writable: { getWriter(): { write(bytes: Uint8Array): Promise<void>; close(): Promise<void> } };
}
declare var CompressionStream: { new (format: 'gzip'): CompressionStream };

declare function btoa(binary: string): string;
declare function setTimeout(callback: () => void, ms?: number): unknown;
declare function clearTimeout(timer: unknown): void;
declare function queueMicrotask(callback: () => void): void;
