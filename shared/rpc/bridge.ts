/** What travels on the one Electron IPC channel: a message of the contract, or a sign that a connection begins or ends. */
export type BridgeFrame = Uint8Array | 'open' | 'close';

/** All that the preload shows to the window. It carries frames and knows no calls, so a new call never changes it. */
export interface Bridge {
  send(frame: BridgeFrame): void;
  onFrame(listener: (frame: BridgeFrame) => void): void;
}

/** The name of the bridge on `window`, and of the IPC channel under it. */
export const bridgeName = 'angebotsmappe';
