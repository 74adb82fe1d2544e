/**
 * A two-way line for whole messages, in order. The contract is spoken over it; what carries it (Electron IPC, a
 * WebSocket, memory) knows nothing of calls.
 */
export interface Transport {
  /** Sends one whole message. Does nothing once the line is closed. */
  send(bytes: Uint8Array<ArrayBuffer>): void;
  /** Names the one receiver of messages. Messages that arrive before it is named are lost. */
  onMessage(listener: (bytes: Uint8Array) => void): void;
  /** Adds a listener that is told once, when either side has closed or the line has broken. */
  onClose(listener: () => void): void;
  close(): void;
}
