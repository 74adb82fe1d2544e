import { resolve } from 'node:path';
import { serveCall } from './cli/serveCall.ts';
import { UsageError } from './cli/UsageError.ts';
import { runServe } from './runServe.ts';

const rendererFolder = resolve(import.meta.dirname, '../renderer');
const checkMain = resolve(import.meta.dirname, 'checkMain.js');

// What `npm start` runs where there is no Electron: the command line's `serve`, without what the other commands need.
try {
  const { mappe, port } = serveCall(process.argv.slice(2));
  console.log(await runServe({ rendererFolder, checkMain, mappe, port }));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
