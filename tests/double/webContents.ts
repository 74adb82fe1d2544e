import type { HandlerDetails, PrintToPDFOptions, WebContents, WindowOpenHandlerResponse } from 'electron';
import { EventEmitter } from 'node:events';
import { toProgramUrl } from './appScheme.ts';
import type { CdpSession } from './cdp.ts';
import { emitPreventable } from './emitPreventable.ts';
import { decodeIpcFrame, encodeIpcFrame, type EncodedFrame } from './ipcFrame.ts';
import { strict } from './strict.ts';

type OpenHandler = (details: HandlerDetails) => WindowOpenHandlerResponse;

/** The name under which the preload's world hears of messages from the main process. */
export const fromMain = 'doubleFromMain';

/** Electron's `webContents` of one window. */
export class DoubleWebContents
  extends EventEmitter
  implements Pick<WebContents, 'isDestroyed' | 'send' | 'printToPDF'>
{
  /** Messages from this window's preload, by channel. */
  readonly ipc = new EventEmitter();
  readonly mainFrame = strict('mainFrame', { origin: 'null', parent: null });
  readonly #session: Promise<CdpSession>;
  #openHandler: OpenHandler | null = null;
  #preloadContext: number | null = null;
  #isDestroyed = false;

  constructor(session: Promise<CdpSession>) {
    super();
    this.#session = session;
  }

  isDestroyed(): boolean {
    return this.#isDestroyed;
  }

  destroy(): void {
    this.#isDestroyed = true;
    this.emit('destroyed');
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.#openHandler = handler;
  }

  /** Whether a page may open a window; the program never lets one, so the double cannot make any. */
  mayOpen(url: string): boolean {
    const details = { url: toProgramUrl(url) } as HandlerDetails;
    return this.#openHandler?.(strict('HandlerDetails', details)).action !== 'deny';
  }

  /** Whether a page may go to another address. */
  mayNavigate(url: string): boolean {
    return emitPreventable(this, 'will-navigate', { url: toProgramUrl(url) });
  }

  navigated(url: string): void {
    this.mainFrame.origin = /^[a-z]+:\/\/[^/]+/.exec(toProgramUrl(url))?.[0] ?? 'null';
  }

  /** The world of the preload begins with each page and ends with it. */
  preloadContextIs(context: number | null): void {
    this.#preloadContext = context;
  }

  receive(text: string): void {
    const { channel, frame } = JSON.parse(text) as { channel: string; frame: EncodedFrame };
    const event = strict('IpcMainEvent', { senderFrame: this.mainFrame, sender: this });
    this.ipc.emit(channel, event, decodeIpcFrame(frame));
  }

  /** Electron's options are those of CDP under the same names, as far as the program uses them. */
  async printToPDF(options: PrintToPDFOptions): Promise<Buffer> {
    const session = await this.#session;
    const { data } = await session.send('Page.printToPDF', { ...options });
    return Buffer.from(String(data), 'base64');
  }

  send(channel: string, frame: unknown): void {
    const values = [channel, encodeIpcFrame(frame)].map((value) => ({ value }));
    const executionContextId = this.#preloadContext;
    // As in Electron, what is sent to a page that is not there yet is lost.
    if (executionContextId === null) return;
    const functionDeclaration = `function (channel, frame) { globalThis.${fromMain}(channel, frame) }`;
    const call = { functionDeclaration, executionContextId, arguments: values };
    void this.#session.then((session) => session.send('Runtime.callFunctionOn', call).catch(() => {}));
  }
}
