// A Hocuspocus server in a process of its own, as an IT department would run it: `node liveServer.mjs <port> <gc | keeps> [token]`. What it
// holds is in its memory only, so that ending it wipes it. Port 0 takes a free one; the first line of the output names it.
import { Server } from '@hocuspocus/server';

const [port, collects, token] = process.argv.slice(2);

const server = new Server({
  port: Number(port),
  address: '127.0.0.1',
  quiet: true,
  async onAuthenticate(asked) {
    if (token !== undefined && asked.token !== token) throw new Error('That is not the token');
  },
  yDocOptions: { gc: collects === 'gc', gcFilter: () => true },
});
await server.listen();
console.log(server.address.port);
