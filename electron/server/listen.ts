import type { Server } from 'node:http';

/** Tried in this order, so that the origin, and with it what a browser keeps for it, mostly stays the same. */
const usualPorts = Array.from({ length: 10 }, (_, index) => 47110 + index);
const anyFreePort = 0;

/**
 * Makes `server` listen on 127.0.0.1 only, and returns its port.
 * @param port the port to take, or null for the first of the usual ones that is free, then any
 * @throws the system's error when a port that was asked for is taken
 */
export async function listen(server: Server, port: number | null): Promise<number> {
  const candidates = port === null ? [...usualPorts, anyFreePort] : [port];
  for (const [index, candidate] of candidates.entries()) {
    try {
      return await listenOn(server, candidate);
    } catch (error) {
      if (index === candidates.length - 1) throw error;
    }
  }
  throw new Error('There was no port to try');
}

function listenOn(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('The server has no port'));
      else resolve(address.port);
    });
  });
}
