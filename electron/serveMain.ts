import { resolve } from 'node:path';
import { startServer } from './server/startServer.ts';

const server = await startServer({
  rendererFolder: resolve(import.meta.dirname, '../renderer'),
  port: null,
  attach: () => {},
});
console.log(server.url);
