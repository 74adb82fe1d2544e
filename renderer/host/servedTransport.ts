import { Refusal } from '../../shared/refusal.ts';
import { createSocketTransport } from '../../shared/rpc/socketTransport.ts';
import type { Transport } from '../../shared/rpc/transport.ts';

const sessionKey = 'angebotsmappe.session';

/**
 * Opens the line of serve mode. The one-time token in the address is handed in for the secret of a session, which this
 * tab keeps for reloads; the token then leaves the address bar and the history.
 * @throws Refusal 'disconnected' when the host is gone or does not admit this tab
 */
export async function openServedTransport(): Promise<Transport> {
  const token = new URLSearchParams(location.hash.slice(1)).get('token');
  if (token) history.replaceState(history.state, '', location.pathname);
  const socket = new WebSocket(`ws://${location.host}/line`);
  const session = await introduce(socket, token ? { token } : { session: sessionStorage.getItem(sessionKey) });
  sessionStorage.setItem(sessionKey, session);
  return createSocketTransport(socket);
}

/** Says who we are and waits to be admitted; resolves with the secret of the session. */
function introduce(socket: WebSocket, who: object): Promise<string> {
  return new Promise((resolve, reject) => {
    socket.addEventListener('open', () => socket.send(JSON.stringify(who)), { once: true });
    socket.addEventListener('message', ({ data }) => resolve(readSession(data)), { once: true });
    socket.addEventListener('close', () => reject(new Refusal('disconnected')), { once: true });
  });
}

function readSession(answer: unknown): string {
  const value: unknown = JSON.parse(String(answer));
  if (typeof value === 'object' && value !== null && 'session' in value) return String(value.session);
  throw new Error('The host answered without a session');
}
