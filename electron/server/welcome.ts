import type { WebSocket } from 'ws';
import { createSocketTransport } from '../../shared/rpc/socketTransport.ts';
import type { Transport } from '../../shared/rpc/transport.ts';
import type { Admission } from './admission.ts';

/** "Unauthorized", in the range RFC 6455 section 7.4.2 leaves to applications. */
const notAdmitted = 4401;
const patienceMs = 10_000;

/**
 * Hears the first message of a fresh WebSocket. Who is admitted gets the secret of the session back as JSON text and a
 * line for what follows, which `onAdmitted` is told of; everybody else is turned away.
 */
export function welcome(socket: WebSocket, admission: Admission, onAdmitted: (line: Transport) => void): void {
  const deadline = setTimeout(() => socket.close(notAdmitted), patienceMs);
  // A broken connection closes itself; its 'close' is what the line tells of.
  socket.on('error', () => socket.terminate());
  socket.once('close', () => clearTimeout(deadline));
  socket.once('message', (data, isBinary) => {
    clearTimeout(deadline);
    const session = isBinary || !(data instanceof Buffer) ? null : admission.admit(data.toString('utf8'));
    if (session === null) {
      socket.close(notAdmitted);
      return;
    }
    socket.send(JSON.stringify({ session }));
    onAdmitted(createSocketTransport(socket));
  });
}
