import type { Transport } from '../../shared/rpc/transport.ts';
import { createBridgeTransport } from './bridgeTransport.ts';
import { openServedTransport } from './servedTransport.ts';

/**
 * The window's line to its host: the bridge of the desktop program, or the WebSocket of serve mode. Name its receiver
 * (`connect`) in the same turn, so that no message is missed.
 * @throws Refusal 'disconnected' when the host is gone or does not admit this tab
 */
export async function openTransport(): Promise<Transport> {
  return window.angebotsmappe ? createBridgeTransport(window.angebotsmappe) : openServedTransport();
}
