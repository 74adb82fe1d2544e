import type { WebContents } from 'electron';
import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { acceptBridge } from '../../electron/desktop/acceptBridge.ts';
import { appOrigin } from '../../electron/desktop/appOrigin.ts';
import { createBridgeTransport } from '../../renderer/host/bridgeTransport.ts';
import { bridgeName, type Bridge, type BridgeFrame } from '../../shared/rpc/bridge.ts';
import type { Transport } from '../../shared/rpc/transport.ts';
import { describeRpc } from './rpcSuite.ts';

/** As much of Electron as lies between preload and main process: it copies values and delivers them later, in order. */
class IpcLine extends EventEmitter {
  readonly ipc = new EventEmitter();
  senderFrame: object | null = { origin: appOrigin, parent: null };
  private page = new EventEmitter();

  isDestroyed = () => false;

  send(channel: string, frame: unknown): void {
    const { page } = this;
    const copy: unknown = structuredClone(frame);
    setImmediate(() => page.emit(channel, copy));
  }

  /** What the preload gives a freshly loaded page; the page before it is gone. */
  loadPage(): Bridge {
    const page = new EventEmitter();
    this.page = page;
    return {
      send: (frame) => {
        const copy = structuredClone(frame);
        setImmediate(() => this.ipc.emit(bridgeName, { senderFrame: this.senderFrame }, copy));
      },
      onFrame: (listener) => page.on(bridgeName, (frame: BridgeFrame) => listener(frame)),
    };
  }
}

function accept(line: IpcLine): Transport[] {
  const accepted: Transport[] = [];
  acceptBridge(line as unknown as WebContents, (transport) => accepted.push(transport));
  return accepted;
}

const delivered = () => new Promise((resolve) => setImmediate(resolve));

describeRpc('Electron IPC', () => {
  const line = new IpcLine();
  // The host's end exists once the page has opened the line, so the suite's host speaks through a stand-in until then.
  const early: ((transport: Transport) => void)[] = [];
  let host: Transport | null = null;
  const withHost = (use: (transport: Transport) => void) => void (host ? use(host) : early.push(use));
  acceptBridge(line as unknown as WebContents, (transport) => {
    host = transport;
    for (const use of early) use(transport);
  });
  return {
    window: createBridgeTransport(line.loadPage()),
    host: {
      send: (bytes) => withHost((transport) => transport.send(bytes)),
      onMessage: (listener) => withHost((transport) => transport.onMessage(listener)),
      onClose: (listener) => withHost((transport) => transport.onClose(listener)),
      close: () => withHost((transport) => transport.close()),
    },
    end: () => withHost((transport) => transport.close()),
  };
});

describe('the bridge of the desktop program', () => {
  it('closes the line of a page when the page is loaded again', async () => {
    const line = new IpcLine();
    const accepted = accept(line);
    const closed: string[] = [];
    createBridgeTransport(line.loadPage()).onMessage(() => {});
    await delivered();
    accepted[0]?.onClose(() => closed.push('first'));
    createBridgeTransport(line.loadPage()).onMessage(() => {});
    await delivered();
    accepted[1]?.onClose(() => closed.push('second'));
    expect(accepted).toHaveLength(2);
    expect(closed).toEqual(['first']);
  });

  it('closes the line when the page crashes', async () => {
    const line = new IpcLine();
    const accepted = accept(line);
    createBridgeTransport(line.loadPage()).onMessage(() => {});
    await delivered();
    const closed = new Promise<void>((resolve) => accepted[0]?.onClose(resolve));
    line.emit('render-process-gone');
    await closed;
  });

  it.each([
    ['a frame inside the page', { origin: appOrigin, parent: { origin: appOrigin } }],
    ['a page from the web', { origin: 'https://example.org', parent: null }],
    ['a page that is gone', null],
  ])('hears nothing from %s', async (_who, senderFrame) => {
    const line = new IpcLine();
    line.senderFrame = senderFrame;
    const accepted = accept(line);
    createBridgeTransport(line.loadPage()).onMessage(() => {});
    await delivered();
    expect(accepted).toEqual([]);
  });
});
