import type { Rectangle } from 'electron';
import type { CdpConnection, CdpSession } from './cdp.ts';

/** A page of Chromium and the session that steers it. */
export interface Target {
  id: string;
  session: CdpSession;
}

/** A page that Chromium has opened; it waits for `Runtime.runIfWaitingForDebugger`. */
export interface AttachedTarget {
  sessionId: string;
  targetInfo: { targetId: string; openerId?: string };
}

/** The pages of one Chromium, as far as windows asked for them. */
export class Targets {
  readonly #connection: CdpConnection;
  readonly #sessionIds = new Map<string, string>();
  readonly #waiting = new Map<string, (sessionId: string) => void>();
  #opening = 0;

  constructor(connection: CdpConnection) {
    this.#connection = connection;
  }

  /** Opens a page that is as large as the window it stands for. */
  async open({ width, height }: Rectangle): Promise<Target> {
    this.#opening++;
    const size = { newWindow: true, width, height };
    const created = await this.#connection.browser.send('Target.createTarget', { url: 'about:blank', ...size });
    const id = String(created.targetId);
    const sessionId = this.#sessionIds.get(id) ?? (await new Promise<string>((found) => this.#waiting.set(id, found)));
    this.#opening--;
    return { id, session: this.#connection.session(sessionId) };
  }

  /** Takes a page in; false when no window asked for it, but another page. */
  take({ sessionId, targetInfo: { targetId, openerId } }: AttachedTarget): boolean {
    if (openerId !== undefined || this.#opening === 0) return false;
    this.#sessionIds.set(targetId, sessionId);
    this.#waiting.get(targetId)?.(sessionId);
    return true;
  }
}
